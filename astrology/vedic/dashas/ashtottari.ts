import type { JulianDay } from '#astrology/ephemeris/ephemeris.ts'
import type { Graha } from '#astrology/vedic/grahas.ts'
import { borderOf, degreesFrom, wrapDegrees } from '#astrology/vedic/span.ts'
import { majorPeriods, type DashaPeriod, type DashaScheme, type DashaStart } from './period.ts'

/** The 108 years of Ashtottari; Ketu has no part (BPHS 46.17–23). */
export const ASHTOTTARI: DashaScheme = {
  lords: ['sun', 'moon', 'mars', 'mercury', 'saturn', 'jupiter', 'rahu', 'venus'],
  years: [6, 15, 8, 17, 10, 19, 12, 21],
}

/** How many nakshatras each lord holds from Ardra on, Abhijit counted among Saturn's four. */
const HELD: readonly (readonly [Graha, number])[] = [
  ['sun', 4],
  ['moon', 3],
  ['mars', 4],
  ['mercury', 3],
  ['saturn', 4],
  ['jupiter', 3],
  ['rahu', 4],
  ['venus', 3],
]
const ARDRA = 5
const UTTARA_ASHADHA = 20
const PADA = 360 / 108

/** Abhijit takes the last pada of Uttara Ashadha and the first fifteenth of Shravana. */
const ABHIJIT_BEGINS = borderOf(UTTARA_ASHADHA + 1, 27) - PADA
const ABHIJIT_ENDS = borderOf(UTTARA_ASHADHA + 1, 27) + (4 * PADA) / 15

/** The 28 nakshatras from Ardra round, as [begin, end] in degrees. */
const SPANS: readonly (readonly [number, number])[] = Array.from({ length: 27 }, (_, step) => {
  const index = (ARDRA + step) % 27
  const [begin, end] = [borderOf(index, 27), borderOf(index + 1, 27)]
  if (index === UTTARA_ASHADHA) {
    return [
      [begin, ABHIJIT_BEGINS],
      [ABHIJIT_BEGINS, ABHIJIT_ENDS],
    ] as const
  }
  return [[index === UTTARA_ASHADHA + 1 ? ABHIJIT_ENDS : begin, end]] as const
}).flat()

/**
 * The lord's years are shared equally among its nakshatras, and the Moon has passed the
 * earlier ones and a part of its own.
 */
export function ashtottariStart(moonLongitude: number): DashaStart {
  const longitude = wrapDegrees(moonLongitude)
  const at = SPANS.findIndex(([begin, end]) => longitude >= begin && longitude < end)
  const [begin, end] = SPANS[at]!
  const ownPart = degreesFrom(begin, longitude) / (end - begin)
  let first = 0
  for (const [lord, count] of HELD) {
    if (at < first + count) return { lord, passed: (at - first + ownPart) / count }
    first += count
  }
  throw new Error(`no Ashtottari lord holds ${longitude}`)
}

export function ashtottari(
  moonLongitude: number,
  span: { readonly birth: JulianDay; readonly yearDays: number },
): readonly DashaPeriod[] {
  return majorPeriods(ASHTOTTARI, ashtottariStart(moonLongitude), span)
}
