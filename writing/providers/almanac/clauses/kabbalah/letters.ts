import { marked } from '../../../../brief/card-ids/row.ts'
import { clause, counted, countedOf, first, listed, plural, row } from '../clause.ts'
import type { ClauseRow } from '../clause.ts'
import { rowOfFirst, rowOfSole, rowOfValue } from '../rows.ts'

/** The letters that the lights of one write, and those of two. */
export const LETTERS: readonly ClauseRow[] = [
  row(/^(?:sun|moon|ascendant|mercury|venus|mars|jupiter|saturn)\.letter$/, (fact) => {
    const { body = '', letter = '', sign = '' } = first(fact)
    return clause(
      [
        `{S's} ${body} in ${sign} writes the letter ${letter}`,
        `the letter ${letter} is written by {S's} ${body}`,
      ],
      [`the letter ${letter} of {S's} ${body}`],
    )
  }),
  row(/^letters\.gathered/, (fact) => {
    const { letter = '', count = 0 } = first(fact)
    const times = countedOf(count, 'time')
    return clause(
      [
        `the letter ${letter} is written ${times} in {S's} chart`,
        `{S's} chart writes the letter ${letter} ${times}`,
      ],
      [`${letter}, written ${times},`],
    )
  }),
  row(/^letters\.image/, (fact) => {
    const { letter = '' } = first(fact)
    const image = String(fact.value)
    return clause(
      [
        `the letter ${letter} that {S} carries is ${image}`,
        `{S} <carries> the letter ${letter}, ${image}`,
      ],
      [`${letter}, ${image},`],
    )
  }),
  rowOfFirst(/^letters\.shared$/, 'count', (count, fact) => {
    const letters = marked(fact, 'letter')
    return letters.length === 0
      ? null
      : plural(
          [
            `{A} and {B} have ${countedOf(count, 'simple letter')} in common`,
            `the simple letters ${listed(letters)} are written by both {A} and {B}`,
          ],
          [`${countedOf(count, 'letter')} in common`],
        )
  }),
  rowOfValue(/^letters\.shared\w+$/, (letter) =>
    clause(
      [
        `both {A} and {B} write the letter ${letter}`,
        `the letter ${letter} is written by {A} and by {B}`,
      ],
      [`the letter ${letter} in both`],
    ),
  ),
  rowOfSole(/^letters\.most$/, 'count', (count, fact) => {
    const { letter } = first(fact)
    const lights = countedOf(count, 'light')
    return clause(
      [
        `of the letters that {A} and {B} share, ${letter} has the most lights`,
        `${lights} of {A} and {B} write the letter ${letter}`,
      ],
      [`the letter ${letter}, written by ${lights},`],
    )
  }),
  row(/^letters\.together$/, ({ value }) => {
    const many = counted(Number(value))
    return clause([
      `together {A} and {B} write ${many} of the twelve simple letters`,
      `${many} of twelve simple letters are written between {A} and {B}`,
    ])
  }),
]
