import { resolveBirth } from '#astrology/birth/resolve-birth.ts'
import { castPerson } from '#astrology/cast.ts'
import { loadEphemeris } from '#astrology/ephemeris/load-in-node.ts'
import { ORDINALS } from '#astrology/western/zodiac/houses.ts'
import type { Birth } from '#writing/couple.fixture.ts'
import type { Ranked } from './ranked.ts'

const ephemeris = await loadEphemeris()

/** The points of each of a birth's twelve houses, counted from the rising sign; none where that is not known. */
export function housesOf({ jd, latitude, longitude, minutes }: Birth): readonly Ranked[] {
  const birth = resolveBirth({
    jd,
    latitude,
    longitude,
    ...(minutes !== undefined && { certaintyMinutes: minutes }),
  })
  if (birth.kind !== 'exact') throw new Error('a Julian day is one moment')
  const { ashtakavarga, lagna } = castPerson(ephemeris, birth.moment).charts.vedic
  if (ashtakavarga === null || lagna === null) return []
  const rising = Math.floor(lagna.longitude / 30)
  return ORDINALS.map((name, place) => ({
    name,
    value: ashtakavarga.sarva[(rising + place) % 12]!,
  }))
}
