import type { Fact } from '#astrology/facts.ts'
import { clause, listed, other, own, row, who } from '../clause.ts'
import type { Clause, ClauseRow } from '../clause.ts'
import { rowOfFirst, rowOfSole } from '../rows.ts'

const KINSHIPS: Readonly<Record<string, string>> = {
  'one world': 'are of one element',
  'friendly worlds': 'come from friendly worlds',
  strangers: 'are strangers',
  'opposite gates': 'stand at opposite gates',
  neighbours: 'are neighbours',
  'same gate': 'share one gate',
}

/** How the signs that carry one sefirah in two trees are related. */
function kinship({ marks, value }: Fact): Clause | null {
  const are = KINSHIPS[String(value)]
  const signOf = (whose: string) => marks.find((mark) => mark.whose === whose)?.sign
  const [one, two] = [signOf('p1'), signOf('p2')]
  const name = marks.find(({ sefirah }) => sefirah !== undefined)?.sefirah
  if (!are || !one || !two || !name || one === two) return null
  return clause(
    [
      `in ${name} {A's} ${one} and {B's} ${two} ${are}`,
      `{A's} ${one} and {B's} ${two} ${are} in ${name}`,
    ],
    [`${name}, where ${one} and ${two} ${are},`],
  )
}

function stronger(name: string, { marks, value }: Fact): Clause | null {
  if (value === 'equal')
    return clause([
      `neither {A} nor {B} outweighs the other in ${name}`,
      `in ${name} {A} and {B} are of one weight`,
    ])
  if (!marks.some(({ relation }) => relation === 'lends')) return null
  const [giver, taker] = [who(String(value)), who(other(String(value)))]
  return clause(
    [
      `${giver} holds ${name} more firmly than ${taker} and can lend it`,
      `of ${name} ${giver} has more than ${taker}, enough to lend`,
    ],
    [`the ${name} that ${giver} can lend`],
  )
}

/** One sefirah in two trees: which tree is stronger in it, and what it can lend. */
export const SEFIROT_OF_TWO: readonly ClauseRow[] = [
  row(/^\w+\.kinship$/, (fact) => kinship(fact)),
  rowOfFirst(/^\w+\.stronger$/, 'sefirah', stronger),
  row(/^lending\.(p\d)ToP\d$/, ({ value }, [from = '']) => {
    if (typeof value !== 'object' || value.length === 0) return null
    const [giver, taker, loan] = [who(from), who(other(from)), listed(value)]
    return clause(
      [`${giver} can lend ${taker} ${loan}`, `what ${giver} can lend ${taker} is ${loan}`],
      [`${loan}, which ${giver} can lend,`],
    )
  }),
  rowOfSole(/^sefirot\.mostApart$/, 'sefirah', (name, { measures: { points } }) =>
    points?.from !== undefined
      ? null
      : clause(
          [
            `nowhere do the trees of {A} and {B} differ as much as in ${name}`,
            `in ${name} the trees of {A} and {B} differ most`,
          ],
          [`${name}, where they differ most,`],
        ),
  ),
  rowOfSole(/^sefirot\.strongestTogether$/, 'sefirah', (name) =>
    clause(
      [
        `the trees of {A} and {B} together are strongest in ${name}`,
        `in ${name} the trees of {A} and {B} are strongest together`,
      ],
      [`${name}, the strongest place of both trees together,`],
    ),
  ),
  row(/^sefirot\.p\dStrongestInp\d$/, ({ marks: [one, two] }) => {
    if (one?.sefirah === undefined || two?.state === undefined) return null
    const [strong, name] = [one.whose, one.sefirah]
    const there = `${own(two.whose)} tree is ${two.state}`
    return clause(
      [
        `${who(strong)} is strongest in ${name}, and there ${there}`,
        `in ${name}, where ${who(strong)} is strongest, ${there}`,
      ],
      [`${own(strong)} strongest sefirah, ${name},`],
    )
  }),
]
