import type { Fact } from '#astrology/facts.ts'
import { ordinal } from '#astrology/vedic/ordinals.ts'
import { clause, first, other, own, row, the } from '../clause.ts'
import type { Clause, ClauseRow } from '../clause.ts'
import { rowOfBoth } from '../rows.ts'
import { point } from './grahas.ts'

/** How far one of a kind is from the other, counted in signs both ways: `5/9`. */
function relation({ marks, value }: Fact, what: string, single: string): Clause {
  const at = String(value)
  if (at === '1/1')
    return clause([`the ${what} of {A} and {B} are in one sign`], [`the two ${what} in one sign`])
  const countOf = (whose: string) =>
    marks.find((mark) => mark.whose === whose && mark.count !== undefined)?.count
  const [one, two] = [countOf('p1'), countOf('p2')]
  const stand = `the ${what} of {A} and {B} stand ${at} to each other`
  if (one === undefined || two === undefined) return clause([stand], [`the ${what} at ${at}`])
  return clause(
    [
      `{B's} ${single} is in the ${ordinal(two)} sign from {A's}, and {A's} in the ${ordinal(one)} from {B's}`,
      stand,
    ],
    [`the ${what} at ${at}`, `the ${what}, ${at} to each other,`],
  )
}

function fromOther(fact: Fact, property: string): Clause | null {
  const { whose, body: light, house: number, count } = first(fact)
  const place = number ?? count ?? Number(fact.value)
  const found = /^p\dFromP\d(Lagna|Moon|Venus)$/.exec(property)
  if (light === undefined || found === null || !Number.isFinite(place)) return null
  const unit = found[1] === 'Lagna' ? 'house' : 'sign'
  const from = found[1] === 'Lagna' ? 'lagna' : found[1]
  const there = `in the ${ordinal(place)} ${unit} from ${own(other(whose))} ${from}`
  return clause([`${own(whose)} ${light} is ${there}`], [`${own(whose)} ${light} ${there}`])
}

/** Where the lights of two stand to each other. */
export const CHARTS_OF_TWO: readonly ClauseRow[] = [
  row(/^navamshas\.(lagnas|moons|venuses)$/, ({ value }, [which = '']) => {
    const name = { lagnas: 'lagnas', moons: 'Moons', venuses: 'Venuses' }[which] ?? ''
    return value === '1/1'
      ? clause([
          `in the navamsha the ${name} of {A} and {B} are in one sign`,
          `one sign of the navamsha holds both ${name}`,
        ])
      : clause([
          `in the navamsha the ${name} of {A} and {B} are ${String(value)} to each other`,
          `the navamsha has the ${name} of {A} and {B} at ${String(value)}`,
        ])
  }),
  row(/^coincidence\.(?:moon|sun|lagna)\w*Nakshatra$/, (fact) => {
    const { nakshatra = '' } = first(fact)
    const light = point(fact)
    return clause(
      [
        `{A} and {B} both have the ${light} in ${nakshatra}`,
        `${nakshatra} holds the ${light} of both {A} and {B}`,
      ],
      [`${nakshatra} as the mansion of both`],
    )
  }),
  rowOfBoth(/^seventhLords\.friendship$/, 'body', (one, two) =>
    one === two
      ? null
      : clause(
          [
            `{A's} seventh lord is ${the(one)} and {B's} is ${the(two)}`,
            `${the(two)} is lord of {B's} seventh house and ${the(one)} is lord of {A's}`,
          ],
          [`${the(one)} and ${the(two)} as seventh lords`],
        ),
  ),
  row(/^moons\.relation$/, (fact) => relation(fact, 'Moons', 'Moon')),
  row(/^lagnas\.relation$/, (fact) => relation(fact, 'rising signs', 'rising sign')),
  row(/^venus\.relation$/, (fact) => relation(fact, 'Venuses', 'Venus')),
  row(/^seventhLords\.relation$/, (fact) => relation(fact, 'seventh lords', 'seventh lord')),
  row(/^(?:moonHouse|venus|jupiter|seventhLord)\.(p\dFromP\d\w+)$/, (fact, [property = '']) =>
    fromOther(fact, property),
  ),
]
