import {
  AYANAMSAS,
  FIRST_DAY,
  HOUSE_SYSTEMS,
  LAST_DAY,
  type Ayanamsa,
  type HouseSystem,
} from '#astrology/ephemeris/ephemeris.ts'
import { FIXED_STARS } from '#astrology/western/zodiac/fixed-stars.ts'
import { chances } from '../windows/random-window.ts'

/** A birth, and the conventions it is cast by. */
export interface RefereeBirth {
  readonly jd: number
  readonly lat: number
  readonly lon: number
  readonly houseSystem: HouseSystem
  readonly ayanamsa: Ayanamsa
  readonly node: 'mean' | 'true'
  readonly positions: 'apparent' | 'geometric'
  readonly star: (typeof FIXED_STARS)[number]
}

/** A design is three months older than its birth, and a lunar month looks a month ahead. */
const MARGIN_DAYS = 100

/**
 * Births at any moment of the ephemeris and anywhere on the globe, by every convention in turn:
 * 1128 of them pair each house system with each ayanamsa.
 */
export function refereeBirths(
  seed: number,
  { from, count }: { readonly from: number; readonly count: number },
): readonly RefereeBirth[] {
  const chance = chances(seed * 1009 + from)
  const [first, last] = [FIRST_DAY + MARGIN_DAYS, LAST_DAY - MARGIN_DAYS]
  return Array.from({ length: count }, (_, step) => {
    const index = from + step
    return {
      // To the tenth of a second, and the place to a hundred thousandth of a degree.
      jd: rounded(first + chance() * (last - first), 6),
      lat: rounded((Math.asin(chance() * 2 - 1) * 180) / Math.PI, 5),
      lon: rounded(chance() * 360 - 180, 5),
      houseSystem: HOUSE_SYSTEMS[index % HOUSE_SYSTEMS.length]!,
      ayanamsa: AYANAMSAS[index % AYANAMSAS.length]!,
      node: index % 2 === 0 ? 'mean' : 'true',
      positions: index % 3 === 0 ? 'geometric' : 'apparent',
      star: FIXED_STARS[index % FIXED_STARS.length]!,
    }
  })
}

function rounded(value: number, digits: number): number {
  return Number(value.toFixed(digits))
}
