import type { SevenGraha } from '#astrology/vedic/grahas.ts'
import { wrapDegrees } from '#astrology/vedic/span.ts'

/** Declination for each 15 degrees of tropical longitude from the equinox, degrees, as the rule tabulates it. */
const KRANTI = [0, 362 / 60, 703 / 60, 1002 / 60, 1238 / 60, 1388 / 60, 24] as const
const STEP = 15

/** Which declination strengthens: the Moon and Saturn southern, Mercury either, the rest northern. */
const LIKES: Readonly<Record<SevenGraha, 'north' | 'south' | 'both'>> = {
  sun: 'north',
  moon: 'south',
  mars: 'north',
  mercury: 'both',
  jupiter: 'north',
  venus: 'north',
  saturn: 'south',
}

/** Strength of declination, 0 to 60, the Sun's doubled (Raman, chapter 5; BPHS 27.15–17). */
export function ayanaBala(graha: SevenGraha, tropicalLongitude: number): number {
  const north = kranti(tropicalLongitude)
  const liked = { north, south: -north, both: Math.abs(north) }[LIKES[graha]]
  const points = ((24 + liked) / 48) * 60
  return graha === 'sun' ? points * 2 : points
}

/** Declination by the rule's table, interpolated; north positive. Latitude has no part in it. */
function kranti(tropicalLongitude: number): number {
  const longitude = wrapDegrees(tropicalLongitude)
  const half = longitude % 180
  const fromEquinox = Math.min(half, 180 - half)
  const step = Math.min(5, Math.floor(fromEquinox / STEP))
  const [before, after] = [KRANTI[step]!, KRANTI[step + 1]!]
  const degrees = before + ((after - before) * (fromEquinox - step * STEP)) / STEP
  return longitude < 180 ? degrees : -degrees
}
