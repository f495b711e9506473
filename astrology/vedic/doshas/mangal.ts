import { ownsSign, isExaltedIn } from '#astrology/vedic/dignity.ts'
import { naturalRelation } from '#astrology/vedic/friendship.ts'
import { SIGN_LORDS, type Graha } from '#astrology/vedic/grahas.ts'
import { modalityOf, placesBetween, type Sign } from '#astrology/vedic/signs.ts'

/** What the dosha is read from. Mars's own state is left null where only signs are known. */
export interface MangalChart {
  readonly lagna: Sign | null
  readonly signs: Readonly<Partial<Record<Graha, Sign>>>
  readonly marsRetrograde?: boolean
  readonly marsCombust?: boolean
}

interface MangalReading {
  readonly from: 'lagna' | 'moon' | 'venus'
  /** The house Mars holds from there. */
  readonly house: number
  readonly afflicted: boolean
}

interface MangalException {
  readonly id: string
  readonly rule: string
}

export interface MangalDosha {
  readonly readings: readonly MangalReading[]
  /** None, low from one of the three references, high from two or more, as AstroSage grades it. */
  readonly grade: 'none' | 'low' | 'high'
  /** Listed apart: they never change the readings. */
  readonly exceptions: readonly MangalException[]
}

const MANGAL_HOUSES: readonly number[] = [1, 4, 7, 8, 12]

/** Mangal dosha from the lagna, the Moon and Venus, with whatever the texts hold to excuse it. */
export function mangalDosha(
  chart: MangalChart,
  houses: readonly number[] = MANGAL_HOUSES,
): MangalDosha {
  const mars = chart.signs.mars
  const references = [
    ['lagna', chart.lagna],
    ['moon', chart.signs.moon],
    ['venus', chart.signs.venus],
  ] as const
  const readings = references.flatMap(([from, sign]): MangalReading[] => {
    if (mars === undefined || sign === null || sign === undefined) return []
    const house = placesBetween(sign, mars)
    return [{ from, house, afflicted: houses.includes(house) }]
  })
  const count = readings.filter(({ afflicted }) => afflicted).length
  return {
    readings,
    grade: gradeOf(count),
    exceptions: count === 0 ? [] : mangalExceptions(chart),
  }
}

function gradeOf(count: number): MangalDosha['grade'] {
  if (count === 0) return 'none'
  return count === 1 ? 'low' : 'high'
}

/** Signs in which Mars does no harm in a house (B. V. Raman, Muhurtha, chapter on marriage). */
const HARMLESS: Readonly<Partial<Record<number, readonly Sign[]>>> = {
  2: ['Gemini', 'Virgo'],
  4: ['Aries', 'Scorpio'],
  7: ['Cancer', 'Capricorn'],
  8: ['Sagittarius', 'Pisces'],
  12: ['Taurus', 'Libra'],
}

/** Which exceptions hold, numbered where Raman's list has them. */
function mangalExceptions(chart: MangalChart): readonly MangalException[] {
  const { lagna, signs } = chart
  const mars = signs.mars
  if (mars === undefined) return []
  const isWith = (graha: Graha): boolean => signs[graha] === mars
  const sees = (graha: Graha, places: readonly number[]): boolean => {
    const sign = signs[graha]
    return sign !== undefined && places.includes(placesBetween(sign, mars))
  }
  const house = lagna === null ? 0 : placesBetween(lagna, mars)
  const checks: readonly (readonly [string, boolean, string])[] = [
    ['leo-aquarius', mars === 'Leo' || mars === 'Aquarius', 'Mars stands in Leo or Aquarius.'],
    [
      'harmless-sign',
      HARMLESS[house]?.includes(mars) ?? false,
      'Mars stands in a sign where that house is harmless.',
    ],
    [
      'jupiter-saturn',
      sees('jupiter', [1, 5, 7, 9]) || sees('saturn', [1, 3, 7, 10]),
      'Jupiter or Saturn joins or sees Mars.',
    ],
    ['retrograde', chart.marsRetrograde ?? false, 'Mars is retrograde.'],
    ['combust', chart.marsCombust ?? false, 'Mars is combust.'],
    ['lagna-lord', lagna !== null && SIGN_LORDS[lagna] === 'mars', 'Mars rules the lagna.'],
    [
      'dignity',
      ownsSign('mars', mars) ||
        isExaltedIn('mars', mars) ||
        // Cancer is a friend's sign too, but Mars falls there.
        (naturalRelation('mars', SIGN_LORDS[mars]) === 'friend' && mars !== 'Cancer'),
      'Mars stands in its own, exaltation or a friend’s sign.',
    ],
    ['movable', modalityOf(mars) === 'movable', 'Mars stands in a movable sign.'],
    [
      'yogakaraka',
      lagna === 'Cancer' || lagna === 'Leo',
      'Mars is yogakaraka for a lagna in Cancer or Leo.',
    ],
    ['joined', isWith('jupiter') || isWith('venus'), 'Jupiter or Venus stands with Mars.'],
    [
      'benefic-lagna',
      lagna !== null && (signs.jupiter === lagna || signs.venus === lagna),
      'Jupiter or Venus stands in the lagna.',
    ],
  ]
  return checks.flatMap(([id, holds, rule]) => (holds ? [{ id, rule }] : []))
}
