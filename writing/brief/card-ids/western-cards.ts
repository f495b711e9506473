import type { Fact } from '#astrology/facts.ts'
import { SIGNS } from '#astrology/western/zodiac/zodiac.ts'
import { camel, marked, own, row, type CardRow } from './row.ts'

/** Points as cards name them, in the order in which two of them are named. */
const ORDER = [
  'sun',
  'moon',
  'mercury',
  'venus',
  'mars',
  'jupiter',
  'saturn',
  'uranus',
  'neptune',
  'pluto',
  'ascendant',
  'midheaven',
  'chiron',
  'node',
]

const MEETINGS: Readonly<Record<string, string>> = {
  conjunction: 'join',
  parallel: 'join',
  trine: 'flow',
  sextile: 'flow',
  semisextile: 'flow',
  quintile: 'flow',
  biquintile: 'flow',
  flowing: 'flow',
  square: 'strain',
  opposition: 'strain',
  quincunx: 'strain',
  semisquare: 'strain',
  sesquisquare: 'strain',
  contraparallel: 'strain',
  straining: 'strain',
}

/** `trueNode` → `node`, `North Node` → `node`. */
function point(name: string): string {
  return /node$/i.test(name) && !/^south/i.test(name) ? 'node' : camel(name)
}

function opposite(sign: string): string {
  const names = SIGNS.map((each) => each.toLowerCase())
  return names[(names.indexOf(sign) + 6) % names.length]!
}

const sign = ({ value }: Fact) => String(value).toLowerCase()

/** `western.aspect.sun-moon.flow`; none with a point no card is written of. */
function meeting(of: string, [one, other]: readonly [string, string], how: string): string[] {
  const kind = MEETINGS[how]
  const pair = [point(one), point(other)]
  if (kind === undefined || pair.some((each) => !ORDER.includes(each))) return []
  const named = of === 'aspect' ? pair.toSorted(byOrder) : pair
  return [`western.${of}.${named.join('-')}.${kind}`]
}

function byOrder(one: string, other: string): number {
  return ORDER.indexOf(one) - ORDER.indexOf(other)
}

/** Elements and modes of ten planets: with so many one leads, with so few it lacks. */
const LEADING: Readonly<Record<string, number>> = { cardinal: 5, fixed: 5, mutable: 5 }
const LEAST_LEADING = 4

function balance(fact: Fact, name: string): string[] {
  const count = typeof fact.value === 'object' ? fact.value.length : 0
  if (count === 0) return [`western.balance.${name}.lacking`]
  return count >= (LEADING[name] ?? LEAST_LEADING) ? [`western.balance.${name}.leading`] : []
}

const ELEMENTS_AND_MODES = 'fire|earth|air|water|cardinal|fixed|mutable'

/** Both ends of the aspect a mark tells, whoever of the two has which. */
function markedMeeting(of: string, fact: Fact): string[] {
  return fact.marks.flatMap(({ body, partner, aspect }) =>
    body !== undefined && partner !== undefined && aspect !== undefined
      ? meeting(of, [body, partner], aspect)
      : [],
  )
}

/** The houses that begin at the angles. */
const ANGLE_HOUSES: Readonly<Record<string, number>> = {
  Ascendant: 1,
  'Imum Coeli': 4,
  Descendant: 7,
  Midheaven: 10,
}

export const WESTERN_CARDS: readonly CardRow[] = [
  row(/\.withheld$/, () => []),
  row(/^descendant\.sign$/, (fact) => [
    'western.house7',
    `western.ascendant.${opposite(sign(fact))}`,
  ]),
  row(/^imumCoeli\.sign$/, (fact) => [
    'western.house4',
    `western.midheaven.${opposite(sign(fact))}`,
  ]),
  row(/^southNode\.sign$/, (fact) => [`western.node.${opposite(sign(fact))}`]),
  row(/^southNode\.house$/, ({ value }) => [
    `western.node.house${((Number(value) + 5) % 12) + 1}`,
    `western.house${String(value)}`,
  ]),
  row(/^house(\d+)\.rulerHouse$/, (fact, [house = '']) => [
    ...marked(fact, 'body').map((body) => `western.${point(body)}.house${String(fact.value)}`),
    `western.house${house}`,
  ]),
  own(/^house(\d+)\./, (_, [house = '']) => [`western.house${house}`]),
  own(/^pattern\./, ({ value }) => [`western.pattern.${camel(String(value))}`]),
  own(/^chart\.lunarPhase$/, ({ value }) => [
    `western.phase.${camel(String(value).toLowerCase())}`,
  ]),
  own(/^chart\.shape$/, ({ value }) => [`western.pattern.${camel(String(value))}`]),
  own(new RegExp(`^balance\\.(${ELEMENTS_AND_MODES})$`), (fact, [name = '']) =>
    balance(fact, name),
  ),
  row(/^aspect\.(\w+)-(\w+)$/, (fact, [one = '', other = '']) =>
    meeting('aspect', [one, other], String(fact.value)),
  ),
  row(/^aspectMotion\./, (fact) => markedMeeting('aspect', fact)),
  row(/^(?:contra)?parallel\.(\w+)-(\w+)$/, (fact, [one = '', other = '']) =>
    meeting('aspect', [one, other], String(fact.value)),
  ),
  row(
    /^synastry(?:-parallel|-contraparallel|\.double)?\.(\w+)-(\w+)$/,
    (fact, [one = '', other = '']) => meeting('synastry', [one, other], String(fact.value)),
  ),
  row(/^relationshipScore\.\w+-/, (fact) => markedMeeting('synastry', fact)),
  row(/^synastry\.(?:closest|mostTouched)/, (fact) => markedMeeting('synastry', fact)),
  row(/^overlay(?:\.points)?\.p\d-(\w+)-in-p\d$/, (fact, [body = '']) => [
    `western.overlay.${body === 'ascendantRuler' ? point(marked(fact, 'body')[0] ?? '') : point(body)}.house${String(fact.value)}`,
  ]),
  row(/^overlay\.filled\.p\d-in-p\d-house(\d+)$/, (fact, [house = '']) => [
    ...marked(fact, 'body').map((body) => `western.overlay.${point(body)}.house${house}`),
    `western.house${house}`,
  ]),
  row(/^composite\.(?:aspect|chart)\./, () => []),
  own(/^composite\.(\w+)\.sign$/, (fact, [body = '']) => [
    `western.composite.${point(body)}.${sign(fact)}`,
  ]),
  own(/^composite\.\w+\.house$/, ({ value }) => [`western.composite.house${String(value)}`]),
  row(/^composite\.\w+\.angular$/, ({ value }) => [
    `western.composite.house${ANGLE_HOUSES[String(value)] ?? 1}`,
  ]),
  row(/^coincidence\.(fire|earth|air|water|cardinal|fixed|mutable)-/, ({ marks }, [name = '']) =>
    marks.flatMap(({ relation }) =>
      relation === 'lacks' ? [`western.balance.${name}.lacking`] : [],
    ),
  ),
  row(/^coincidence\.degree-p\d-(\w+)-p\d-(\w+)$/, (_, [one = '', other = '']) =>
    meeting('synastry', [one, other], 'conjunction'),
  ),
  row(/^coincidence\.degree-(\w+)$/, (_, [body = '']) =>
    meeting('synastry', [body, body], 'conjunction'),
  ),
  own(/^(\w+)\.(domicile|exaltation|detriment|fall|peregrine)$/, (_, [, dignity = '']) => [
    `western.dignity.${dignity}`,
  ]),
  own(/^(\w+)\.motion$/, (fact, [body = '']) =>
    fact.value === 'retrograde' ? [`western.retrograde.${point(body)}`] : [],
  ),
  own(/^(\w+)\.(?:sign|degree)$/, (fact, [body = '']) => [
    `western.${point(body)}.${(marked(fact, 'sign')[0] ?? sign(fact)).toLowerCase()}`,
  ]),
  own(/^(\w+)\.house$/, (fact, [body = '']) => [
    `western.${point(body)}.house${String(fact.value)}`,
    `western.house${String(fact.value)}`,
  ]),
  row(/^leaning\.|^time\.now\./, () => []),
  row(/^time\./, (fact) => markedMeeting('aspect', fact)),
]
