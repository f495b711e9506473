import type { Fact } from '#astrology/facts.ts'
import { clause, countedOf, first, listed, other, plural, row, who } from '../clause.ts'
import type { Clause, ClauseRow } from '../clause.ts'
import { rowOfSole } from '../rows.ts'

/** One channel between two, by who holds what. */
function bond(fact: Fact, kind: string): Clause {
  const { channel = '', term = '' } = first(fact)
  const whole = fact.marks.find(({ relation }) => relation === 'holds whole')?.whose
  const [holder, partner] = [who(whole), who(other(whole))]
  const named = `the Channel ${channel}, ${term},`
  switch (kind) {
    case 'electromagnetic':
      return clause(
        [
          `{A} and {B} complete ${named} only between them`,
          `between {A} and {B} ${named} becomes whole`,
        ],
        [`the electromagnetic ${named.slice(4)}`, `${named} completed between the two`],
      )
    case 'companionship':
      return clause(
        [`{A} and {B} both hold ${named} whole`, `${named} is whole in {A} and in {B}`],
        [`the companionship of ${named}`],
      )
    case 'compromise':
      return clause(
        [
          `${holder} holds ${named} whole and ${partner} one gate of it`,
          `in ${named} ${partner} compromises`,
        ],
        [`the compromise in ${named}`],
      )
    default:
      return clause(
        [
          `${holder} holds ${named} whole and ${partner} no gate of it`,
          `in ${named} ${holder} dominates`,
        ],
        [`the dominance of ${holder} in ${named}`],
      )
  }
}

/** `three channels of dominance`, `one electromagnetic channel`. */
function bonds(kind: string, count: number): string {
  return kind === 'electromagnetic'
    ? countedOf(count, 'electromagnetic channel')
    : `${countedOf(count, 'channel')} of ${kind}`
}

/** What two make of channels between them. */
export const BONDS: readonly ClauseRow[] = [
  row(/^(electromagnetic|companionship|compromise|dominance)\./, (fact, [kind = '']) =>
    bond(fact, kind),
  ),
  rowOfSole(/^joint\.mostBonds$/, 'count', (count, fact) => {
    const { relation } = first(fact)
    const channels = countedOf(count, 'channel')
    return clause(
      [
        `the most frequent bond between {A} and {B} is ${relation}, in ${channels}`,
        `${channels} of ${relation} ${count === 1 ? 'is' : 'are'} the most frequent bond`,
      ],
      [`${relation} as the most frequent bond`],
    )
  }),
  row(/^joint\.bonds$/, ({ marks }) => {
    const counts = marks.flatMap(({ relation, count }) =>
      relation !== undefined && count ? [bonds(relation, count)] : [],
    )
    return counts.length === 0
      ? null
      : plural(
          [
            `between {A} and {B} there ${/^one\b/.test(counts[0] ?? '') ? 'is' : 'are'} ${listed(counts)}`,
          ],
          [`the bonds between {A} and {B}`],
        )
  }),
]
