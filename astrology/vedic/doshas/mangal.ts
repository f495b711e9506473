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
  /**
   * None, low from one of the three references, high from two or more, as AstroSage grades it;
   * null where the lagna, which is not known, would decide.
   */
  readonly grade: 'none' | 'low' | 'high' | null
  /** Listed apart: they never change the readings. */
  readonly exceptions: readonly MangalException[]
}

const MANGAL_HOUSES: readonly number[] = [1, 4, 7, 8, 12]
/** The lagna, the Moon and Venus. */
const REFERENCES = 3

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
    grade: gradeOf(count, readings.length),
    exceptions: count === 0 ? [] : mangalExceptions(chart),
  }
}

function gradeOf(count: number, references: number): MangalDosha['grade'] {
  if (count > 1) return 'high'
  if (references < REFERENCES) return null
  return count === 0 ? 'none' : 'low'
}

/** Signs in which Mars does no harm in a house (B. V. Raman, Muhurtha, chapter on marriage). */
const HARMLESS: Readonly<Partial<Record<number, readonly Sign[]>>> = {
  2: ['Gemini', 'Virgo'],
  4: ['Aries', 'Scorpio'],
  7: ['Cancer', 'Capricorn'],
  8: ['Sagittarius', 'Pisces'],
  12: ['Taurus', 'Libra'],
}

interface Ground {
  readonly chart: MangalChart
  readonly mars: Sign
}

/** Every ground for passing over the dosha, in the order of Raman's list. */
export const MANGAL_EXCEPTIONS: readonly (MangalException & {
  readonly holds: (ground: Ground) => boolean
})[] = [
  {
    id: 'leo-aquarius',
    rule: 'Mars stands in Leo or Aquarius.',
    holds: ({ mars }) => mars === 'Leo' || mars === 'Aquarius',
  },
  {
    id: 'harmless-sign',
    rule: 'Mars stands in a sign where that house is harmless.',
    holds: ({ chart: { lagna }, mars }) =>
      lagna !== null && (HARMLESS[placesBetween(lagna, mars)]?.includes(mars) ?? false),
  },
  {
    id: 'jupiter-saturn',
    rule: 'Jupiter or Saturn joins or sees Mars.',
    holds: (ground) =>
      isSeenFrom(ground, 'jupiter', [1, 5, 7, 9]) || isSeenFrom(ground, 'saturn', [1, 3, 7, 10]),
  },
  {
    id: 'retrograde',
    rule: 'Mars is retrograde.',
    holds: ({ chart }) => chart.marsRetrograde ?? false,
  },
  {
    id: 'combust',
    rule: 'Mars is combust.',
    holds: ({ chart }) => chart.marsCombust ?? false,
  },
  {
    id: 'lagna-lord',
    rule: 'Mars rules the lagna.',
    holds: ({ chart: { lagna } }) => lagna !== null && SIGN_LORDS[lagna] === 'mars',
  },
  {
    id: 'dignity',
    rule: 'Mars stands in its own, exaltation or a friend’s sign.',
    holds: ({ mars }) =>
      ownsSign('mars', mars) ||
      isExaltedIn('mars', mars) ||
      // Cancer is a friend's sign too, but Mars falls there.
      (naturalRelation('mars', SIGN_LORDS[mars]) === 'friend' && mars !== 'Cancer'),
  },
  {
    id: 'movable',
    rule: 'Mars stands in a movable sign.',
    holds: ({ mars }) => modalityOf(mars) === 'movable',
  },
  {
    id: 'yogakaraka',
    rule: 'Mars is yogakaraka for a lagna in Cancer or Leo.',
    holds: ({ chart: { lagna } }) => lagna === 'Cancer' || lagna === 'Leo',
  },
  {
    id: 'joined',
    rule: 'Jupiter or Venus stands with Mars.',
    holds: ({ chart: { signs }, mars }) => signs.jupiter === mars || signs.venus === mars,
  },
  {
    id: 'benefic-lagna',
    rule: 'Jupiter or Venus stands in the lagna.',
    holds: ({ chart: { lagna, signs } }) =>
      lagna !== null && (signs.jupiter === lagna || signs.venus === lagna),
  },
]

function isSeenFrom(
  { chart: { signs }, mars }: Ground,
  graha: Graha,
  places: readonly number[],
): boolean {
  const sign = signs[graha]
  return sign !== undefined && places.includes(placesBetween(sign, mars))
}

function mangalExceptions(chart: MangalChart): readonly MangalException[] {
  const { mars } = chart.signs
  if (mars === undefined) return []
  return MANGAL_EXCEPTIONS.filter(({ holds }) => holds({ chart, mars })).map(({ id, rule }) => ({
    id,
    rule,
  }))
}
