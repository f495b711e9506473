import type { Fact } from '../facts.ts'

/**
 * Facts that are not counted in the sample, by what follows the subject in their ids, and why.
 * Whatever takes a day, an ephemeris or somebody's word to tell is none that a birth decides.
 */
const UNCOUNTED: readonly { readonly id: RegExp; readonly why: string }[] = [
  { id: /\.withheld$/, why: 'it says what cannot be told' },
  { id: /^\w+\.system\.notice$/, why: 'it is said of everybody, and is no claim' },
  { id: /^western\.houses\./, why: 'it says how the chart was cast' },
  { id: /^western\.chart\.birthTime$/, why: 'it says what is known of the birth' },
  {
    id: /^vedic\.(?:runningDashas?|nextDashas?|sadeSati)\./,
    why: 'it is told of a day, not of a birth',
  },
  {
    id: /^(?:western|vedic)\.time\./,
    why: 'it is what a moment brings to two people',
  },
  {
    id: /^western\.(?:transit|eclipse|progressed|solarArc|profection|firdaria|solarReturn|lunarReturn)\./,
    why: 'it is what a moment brings to one person',
  },
  { id: /^kabbalah\.hebrewName\./, why: 'somebody typed the name' },
  { id: /^kabbalah\.hebrewYear\.year$/, why: 'which years there are is the sample’s own choice' },
  { id: /^kabbalah\.hebrewDate\.(?:date|ofCivilDay|orNextDay)$/, why: 'every day is another' },
  { id: /^kabbalah\.month\.molad$/, why: 'every month has another' },
  { id: /^humanDesign\.design\.moment$/, why: 'every moment is another' },
  {
    id: /^humanDesign\.\w+\.(?:color|fine)$/,
    why: 'there are 2,304 colors and 69,120 bases, and as many people to each',
  },
  {
    id: /^humanDesign\.(?:circuitry\.balance|circuits\.groups|joint\.bonds)$/,
    why: 'it is four numbers at once',
  },
  { id: /^western\.davison\w*\./, why: 'it is cast for a moment between two births' },
  {
    id: /^kabbalah\.anniversaries\.yearsApart$/,
    why: 'pairs are compared with pairs of that very gap',
  },
  {
    id: /^(?:\w+\.leaning|together\.(?:score|dimension))\./,
    why: 'a score is a share of pairs already',
  },
]

/** Whether a fact is one of those. */
export function isUncounted({ id }: Pick<Fact, 'id'>): boolean {
  const named = id.slice(id.indexOf('.') + 1)
  return UNCOUNTED.some((uncounted) => uncounted.id.test(named))
}
