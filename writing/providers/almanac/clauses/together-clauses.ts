import type { Fact } from '#astrology/facts.ts'
import { clause, counted, house, listed, measured, own, row, the, who } from './clause.ts'
import type { Clause, ClauseRow } from './clause.ts'

const SYSTEMS: Readonly<Record<string, string>> = {
  western: 'Western astrology',
  vedic: 'Vedic astrology',
  humanDesign: 'Human Design',
  geneKeys: 'the Gene Keys',
  kabbalah: 'Kabbalah',
}

/** A system in the middle of a sentence; the Gene Keys are many. */
export function systemTitle(system: string): string {
  return SYSTEMS[system] ?? ''
}

/** How a leaning is said after its points. */
const LEANS: Readonly<Record<string, string>> = {
  'easier than most': 'easier than most',
  'like most': 'which is like most',
  'asks more': 'which asks more than most',
}

/** What is said in one way of every system, and what several say together. */
export const TOGETHER_CLAUSES: readonly ClauseRow[] = [
  row(/^leaning\.pair$/, (fact) => {
    const { system, value, measures } = fact
    const points = measured(fact, 'points')
    const [eases, strains] = [measures['eases']?.value, measures['strains']?.value]
    if (points === '' || eases === undefined || strains === undefined) return null
    const name = systemTitle(system)
    return clause(
      [
        `in ${name} ${counted(eases)} ${eases === 1 ? 'thing eases' : 'things ease'} and ${counted(strains)} ${strains === 1 ? 'strains' : 'strain'}`,
        `${name} ${system === 'geneKeys' ? 'put' : 'puts'} the two at ${points} of 100, ${LEANS[String(value)] ?? String(value)}`,
      ],
      [`a score of ${points} of 100 in ${name}`],
    )
  }),
  row(/^score\.overall$/, (fact) =>
    clause(
      [`all systems together put {A} and {B} at ${measured(fact, 'points')} of 100`],
      [`a score of ${measured(fact, 'points')} of 100 in all systems together`],
    ),
  ),
  row(/^dimension\.\w+$/, (fact) => {
    const name = fact.marks[0]?.term ?? ''
    return clause(
      [`in ${name} {A} and {B} stand at ${measured(fact, 'points')} of 100`],
      [`a score of ${measured(fact, 'points')} of 100 in ${name}`],
    )
  }),
  row(/^agreement\./, (fact) => {
    const { term: name = '', count = 0 } = fact.marks[0] ?? {}
    const isFor = String(fact.value).startsWith('for')
    const way = isFor ? 'speak for' : 'speak against'
    const traditions = `${counted(count)} traditions`
    return clause(
      [
        `${counted(count)} roots ${way} ${name} between {A} and {B}`,
        `${counted(count)} traditions of different roots ${way} ${name} here`,
      ],
      isFor
        ? [`the good word of ${traditions} for ${name}`]
        : [`the warning of ${traditions} about ${name}`],
    )
  }),
  row(/^contradiction\./, (fact) => {
    const name = fact.marks[0]?.term ?? ''
    const of = (stance: string) =>
      fact.marks.flatMap(({ relation, term }) =>
        relation === stance && term !== undefined ? [term] : [],
      )
    const [pros, cons] = [listed(of('for')), listed(of('against'))]
    return pros === '' || cons === ''
      ? null
      : clause(
          [
            `on ${name} the roots disagree, ${pros} for it and ${cons} against it`,
            `${pros} ${of('for').length > 1 || pros.startsWith('the ') ? 'speak' : 'speaks'} for ${name} between {A} and {B} and ${cons} against it`,
          ],
          [`the roots' quarrel over ${name}`],
        )
  }),
  row(/^time\.now\.(?:p(\d)-)?profection/, (fact) => {
    const mark = fact.marks.find((each) => each.house !== undefined)
    return mark?.house === undefined
      ? null
      : clause([
          `${who(mark.whose)} is in a year of the ${house(mark.house).slice(4)} until ${measured(fact, 'until', 'day')}`,
        ])
  }),
  row(/^time\.dasha[\w-]*\.p\d-(mahadasha|antardasha)-/, (fact, [name = '']) => {
    const { whose, body = '' } = fact.marks[0] ?? {}
    const [start, until] = [measured(fact, 'exact1', 'month'), measured(fact, 'until', 'month')]
    return clause(
      [
        `${own(whose)} ${name} of ${the(body)} begins in ${start} and lasts until ${until}`,
        `from ${start} ${who(whose)} is in the ${name} of ${the(body)}`,
      ],
      [`${own(whose)} ${name} of ${the(body)}`],
    )
  }),
  row(/^time\.(?!now)/, (fact) => transit(fact)),
]

const MEETS: Readonly<Record<string, string>> = {
  conjunction: 'comes to a conjunction with',
  opposition: 'comes to an opposition with',
  square: 'comes to a square with',
  trine: 'comes to a trine with',
  sextile: 'comes to a sextile with',
}

/** A planet in transit over a point of one of the two; over a chart of both its own sentence says it. */
function transit(fact: Fact): Clause | null {
  const { body, aspect = '', partner, partnerWhose } = fact.marks[0] ?? {}
  const [start, end] = [measured(fact, 'start', 'day'), measured(fact, 'end', 'day')]
  const meets = MEETS[aspect]
  const isOfOne = partnerWhose === 'p1' || partnerWhose === 'p2'
  if (
    body === undefined ||
    partner === undefined ||
    meets === undefined ||
    start === '' ||
    end === '' ||
    !isOfOne
  )
    return null
  return clause(
    [
      `between ${start} and ${end} ${body} in transit ${meets} ${own(partnerWhose)} ${partner}`,
      `${span(fact)} ${body} in transit ${meets} ${own(partnerWhose)} ${partner}`,
    ],
    [`${body} in transit over ${own(partnerWhose)} ${partner}`],
  )
}

/** `in October 2027`, `from October 2027 to June 2028`. */
function span(fact: Fact): string {
  const [start, end] = [measured(fact, 'start', 'month'), measured(fact, 'end', 'month')]
  return start === end ? `in ${start}` : `from ${start} to ${end}`
}
