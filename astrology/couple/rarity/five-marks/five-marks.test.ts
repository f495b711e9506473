import { describe, expect, it } from 'vitest'
import { resolveBirth } from '#astrology/birth/resolve-birth.ts'
import { castPerson, type Cast } from '#astrology/cast.ts'
import { personFacts } from '#astrology/cast-facts.ts'
import { loadEphemeris } from '#astrology/ephemeris/load-in-node.ts'
import { seededRandom } from '#astrology/human-design/sky/seeded-random.fixture.ts'
import { fiveMarksOf, knownMarks, type FiveMarks } from './five-marks.ts'

const ephemeris = await loadEphemeris()
const random = seededRandom(7)

/** Where a person's facts tell each mark. */
const TOLD = {
  sun: 'p1.western.sun.sign',
  nakshatra: 'p1.vedic.moon.nakshatra',
  rising: 'p1.western.ascendant.sign',
  profile: 'p1.humanDesign.profile.profile',
  venus: 'p1.western.venus.sign',
} as const

describe('fiveMarksOf', () => {
  it.each([['known'], [30], [240], ['unknown']] as const)(
    'says what the facts say, of a time that is %s',
    (certainty) => {
      for (let birth = 0; birth < 8; birth += 1) {
        const cast = anyCast(certainty)
        const told = new Map(personFacts(cast, 'p1').map(({ id, value }) => [id, value]))
        const fromFacts = Object.entries(TOLD).map(([name, id]) => [name, told.get(id) ?? null])
        expect(fiveMarksOf(cast)).toEqual(Object.fromEntries(fromFacts))
      }
    },
  )

  it('knows all five of a time that is known, and no rising sign of one that is not', () => {
    expect(knownMarks(fiveMarksOf(anyCast('known')))).toHaveLength(5)
    const untimed: FiveMarks = fiveMarksOf(anyCast('unknown'))
    expect(untimed.rising).toBeNull()
    expect(untimed.profile).toBeNull()
  })
})

function anyCast(certainty: 'known' | 'unknown' | number): Cast {
  const day = new Date(Math.floor(random() * 25_000 - 10_000) * 86_400_000)
  const time = `${String(Math.floor(random() * 24)).padStart(2, '0')}:17`
  const birth = {
    date: day.toISOString().slice(0, 10),
    time: certainty === 'unknown' ? null : time,
    latitude: Math.round(random() * 100 - 50),
    longitude: Math.round(random() * 340 - 170),
    offsetSeconds: 0,
    ...(typeof certainty === 'number' ? { certaintyMinutes: certainty } : {}),
  }
  const resolution = resolveBirth(birth)
  if (resolution.kind !== 'exact') throw new Error(resolution.kind)
  return castPerson(ephemeris, resolution.moment)
}
