import type { Fact } from '#astrology/facts.ts'
import type { Mark } from '#astrology/marks.ts'
import { a, clause, first, measured, nearness, other, own, row, term, the } from '../clause.ts'
import type { Clause, ClauseRow } from '../clause.ts'
import { meets } from './meets.ts'

/** `{A's} Moon`: whose point touches, and whose is touched. */
const from = ({ whose, body = '' }: Mark) => `${own(whose)} ${body}`
const to = ({ partnerWhose, partner = '' }: Mark) => `${own(partnerWhose)} ${partner}`

function contact(fact: Fact): Clause | null {
  const mark = first(fact)
  const { aspect = '' } = mark
  const verb = meets(aspect)
  if (verb === undefined) return null
  const [one, two] = [from(mark), to(mark)]
  return clause(
    [
      `${one} makes ${a(aspect)} to ${two}${nearness(fact)}`,
      `${one} ${verb} ${two}${nearness(fact)}`,
      `${two} ${verb} ${one}`,
    ],
    [
      `the ${aspect} of ${one} and ${two}${term(aspect)}`,
      `the ${aspect} between ${one} and ${two}`,
    ],
  )
}

/** Two planets that touch each other both ways. */
function double({ marks: [there, back] }: Fact): Clause | null {
  if (there?.body === undefined || back?.body === undefined) return null
  const [aspect, again] = [there.aspect ?? '', back.aspect ?? '']
  if (meets(aspect) === undefined || meets(again) === undefined) return null
  return clause(
    [
      `${from(there)} makes ${a(aspect)} to ${to(there)}, and ${from(back)} ${aspect === again ? 'another' : a(again)} to ${to(back)}`,
    ],
    [`the double tie of ${the(there.body)} and ${the(there.partner ?? '')}${term('double tie')}`],
  )
}

const CLOSEST: Readonly<Record<string, string>> = {
  any: 'closest aspect of all between the two charts',
  planets: 'closest aspect from planet to planet',
  flowing: 'closest flowing aspect between the two charts',
  straining: 'closest straining aspect between the two charts',
  conjunction: 'closest conjunction between the two charts',
}

function closest(fact: Fact, of: string): Clause | null {
  const name = CLOSEST[of]
  const [tie] = contact(fact)?.nouns ?? []
  return name === undefined || tie === undefined
    ? null
    : clause([`the ${name} is ${tie}`, `${tie} is the ${name}`], [`the ${name}, ${tie},`])
}

function mostTouched({ marks, measures }: Fact): Clause | null {
  const [touched, ...more] = marks.filter(({ body }) => body !== undefined)
  const count = measures['contacts']?.value
  if (touched === undefined || more.length > 0 || count === undefined) return null
  return clause(
    [
      `${from(touched)} takes ${count} aspects from ${own(other(touched.whose))} chart, more than any other planet there`,
    ],
    [`${from(touched)}, the planet most touched,`],
  )
}

/** What touches what between two charts. */
export const SYNASTRY: readonly ClauseRow[] = [
  row(/^synastry\.double\./, (fact) => double(fact)),
  row(/^synastry\.closest\.(\w+)$/, (fact, [of = '']) => closest(fact, of)),
  row(/^synastry\.mostTouched\./, (fact) => mostTouched(fact)),
  row(/^synastry(?:-parallel|-contraparallel)?\./, (fact) => contact(fact)),
  row(/^relationshipScore\.points$/, (fact) => {
    const score = `${measured(fact, 'points')} out of ${measured(fact, 'maximumPoints')} on the relationship scale`
    return clause(
      [
        `{A} and {B} reach ${score}`,
        `{A} and {B} come to ${score}`,
        `the count for {A} and {B} is ${score}`,
        `{A} and {B} have ${score}`,
      ],
      [`a score of ${score}`],
    )
  }),
  row(/^relationshipScore\./, (fact) => contact(fact)),
  row(/^coincidence\.degree-/, ({ marks: [one, two] }) => {
    if (one?.body === undefined || two?.body === undefined) return null
    const both = `${from(one)} and ${from(two)}`
    return clause(
      [`${both} are at one degree`, `one degree holds ${both}`],
      [`${both} at one degree`],
    )
  }),
]
