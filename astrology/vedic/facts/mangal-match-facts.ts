import type { PartsBody } from '#astrology/facts.ts'
import type { Mark } from '#astrology/marks.ts'
import { toldOnce } from '#astrology/vedic/couple/told-once.ts'
import type { MangalDosha } from '#astrology/vedic/doshas/mangal.ts'
import {
  hasMangalDosha,
  hasStrictMangalDosha,
  isMangalExcused,
  MANGAL_READINGS,
  mangalReadings,
  type MangalOutcome,
  type MangalReadingName,
} from '#astrology/vedic/koota/mangal-match.ts'
import { ordinal } from '#astrology/vedic/ordinals.ts'
import { RULES } from '#astrology/vedic/vedic-rules.ts'
import { listed } from './naming.ts'

/** How two are matched in Mangal dosha by each of its readings, and where either has it from; none where a lagna that nobody knows would decide it. */
export function mangalMatchFacts(first: MangalDosha, second: MangalDosha): PartsBody[] {
  const outcomes = mangalReadings(first, second)
  return [
    ...MANGAL_READINGS.flatMap((reading) => {
      const outcome = outcomes[reading]
      return outcome === null ? [] : [readingFact(reading, outcome, [first, second])]
    }),
    ...referenceFacts('p1', first),
    ...referenceFacts('p2', second),
  ]
}

/** All that is looked at of a chart, so that each state of it is told once. */
export function mangalState(dosha: MangalDosha): string {
  const places = dosha.readings.map(({ from, house, afflicted }) => `${from} ${afflicted && house}`)
  return `${hasMangalDosha(dosha)} ${isMangalExcused(dosha)} ${places.join(' ')}`
}

const WIDE = 'By the wide reading of Mangal dosha, from the lagna, the Moon or Venus,'
const STRICT = 'By the strict reading of Mangal dosha, from the lagna alone,'

function readingFact(
  reading: MangalReadingName,
  outcome: MangalOutcome,
  [first, second]: readonly [MangalDosha, MangalDosha],
): PartsBody {
  const isStrict = reading.startsWith('strict')
  const isExcused = reading.endsWith('Excused')
  const has = (dosha: MangalDosha): boolean =>
    (isStrict ? hasStrictMangalDosha(dosha) : hasMangalDosha(dosha)) === true &&
    !(isExcused && isMangalExcused(dosha) === true)
  const [isFirst, isSecond] = [has(first), has(second)]
  const holder = isFirst ? (['p1', 'p2'] as const) : (['p2', 'p1'] as const)
  const words = isExcused ? leftInWords(outcome, holder) : hadInWords(outcome, holder)
  const mark = (whose: 'p1' | 'p2', hasIt: boolean): Mark => ({
    whose,
    term: 'Mangal dosha',
    ...(isStrict && { partner: 'Lagna' }),
    ...(isExcused && { state: 'after exceptions' }),
    ...(!hasIt && { negated: true }),
  })
  return toldOnce(`mangal.${reading} ${outcome} ${isFirst} ${isSecond}`, () => ({
    topic: 'mangal',
    property: reading,
    value: outcome,
    sentence: `${isStrict ? STRICT : WIDE} ${words}.`,
    marks: [mark('p1', isFirst), mark('p2', isSecond)],
    rule: isExcused ? RULES.mangalExcused : RULES.mangalMatch,
  }))
}

type Holder = readonly ['p1' | 'p2', 'p1' | 'p2']

function hadInWords(outcome: MangalOutcome, [one, other]: Holder): string {
  if (outcome === 'clear') return 'neither {p1} nor {p2} has it'
  if (outcome === 'matched') return 'both {p1} and {p2} have it, which the texts hold to cancel it'
  return `{${one}} has it and {${other}} has not`
}

function leftInWords(outcome: MangalOutcome, [one, other]: Holder): string {
  if (outcome === 'clear') return 'neither {p1} nor {p2} has anything of it to excuse'
  if (outcome === 'cancelled') return 'what {p1} and {p2} have of it is excused by exceptions'
  if (outcome === 'matched')
    return 'both {p1} and {p2} have it without an exception, which the texts hold to cancel it'
  return `{${one}} has it without an exception and {${other}} does not`
}

const REFERENCES = {
  lagna: { words: 'the lagna', name: 'Lagna' },
  moon: { words: 'the Moon', name: 'Moon' },
  venus: { words: 'Venus', name: 'Venus' },
} as const

/** From where Mars is counted to make it, with its house; none without a lagna, which may add one. */
function referenceFacts(whose: 'p1' | 'p2', dosha: MangalDosha): PartsBody[] {
  const from = dosha.readings.filter(({ afflicted }) => afflicted)
  if (hasStrictMangalDosha(dosha) === null || from.length === 0) return []
  const places = from.map(({ from: which, house }) => `${which} ${house}`)
  return [toldOnce(`mangal.${whose}From ${places.join(' ')}`, () => referenceFact(whose, from))]
}

function referenceFact(whose: 'p1' | 'p2', from: MangalDosha['readings']): PartsBody {
  const seen = from.map(
    ({ from: which, house }) => `the ${ordinal(house)} house from ${REFERENCES[which].words}`,
  )
  return {
    topic: 'mangal',
    property: `${whose}From`,
    value: from.map(({ from: which }) => which),
    sentence: `What {${whose}} brings of Mangal dosha comes of Mars in ${listed(seen)}.`,
    marks: from.map(({ from: which, house }) => ({
      whose,
      term: 'Mangal dosha',
      body: 'Mars',
      relation: 'stands',
      house,
      partner: REFERENCES[which].name,
    })),
    rule: RULES.mangalDosha,
  }
}
