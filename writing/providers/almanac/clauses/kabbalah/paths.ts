import { clause, countedOf, first, listed, plural, row, the } from '../clause.ts'
import type { ClauseRow } from '../clause.ts'
import { rowOfFirst } from '../rows.ts'

/** The paths of the tree, lit by one or by two. */
export const PATHS: readonly ClauseRow[] = [
  rowOfFirst(/^paths\.strong\d+$/, 'path', (path, fact) => {
    const { letter, sefirah, partnerSefirah } = first(fact)
    return clause(
      [
        `${sefirah} and ${partnerSefirah} are both strong in {S's} tree, and path ${path} joins them`,
        `path ${path}, the letter ${letter}, joins two strong sefirot in {S's} tree, ${sefirah} and ${partnerSefirah}`,
      ],
      [`path ${path} between ${sefirah} and ${partnerSefirah}`],
    )
  }),
  rowOfFirst(/^paths\.path\d+$/, 'path', (path, fact) => {
    const { letter, sefirah, partnerSefirah } = first(fact)
    const lights = fact.marks
      .slice(1)
      .flatMap(({ body }) => (body === undefined ? [] : [the(body)]))
    return lights.length === 0
      ? null
      : clause(
          [
            `{S} <walks> path ${path}, between ${sefirah} and ${partnerSefirah}, with ${listed(lights)}`,
            `path ${path}, the letter ${letter}, is lit for {S} by ${listed(lights)}`,
          ],
          [`path ${path} between ${sefirah} and ${partnerSefirah}`],
        )
  }),
  row(/^paths\.\w+Meeting$/, ({ marks: [meets, one, two] }) => {
    if (one?.body === undefined || two?.letter === undefined) return null
    const walkers = one.body === 'Ascendant' ? 'Ascendants' : `lights, {A's} ${one.body} and {B's}`
    return clause(
      [
        `the paths of both ${walkers}, ${one.letter} and ${two.letter}, meet at ${meets?.sefirah}`,
        `at ${meets?.sefirah} meet the paths that {A's} ${one.body} and {B's} ${two.body} walk`,
      ],
      [`the meeting of two paths at ${meets?.sefirah}`],
    )
  }),
  rowOfFirst(/^paths\.shared$/, 'count', (count) => {
    const paths = countedOf(count, 'path')
    return plural(
      [
        `{A} and {B} both light ${paths} of the tree`,
        `${paths} of the tree ${count === 1 ? 'is' : 'are'} lit by both {A} and {B}`,
      ],
      [`${paths} that both light`],
    )
  }),
  row(/^paths\.joining$/, ({ marks: [one, two] }) =>
    one?.sefirah === undefined || one.sefirah !== two?.sefirah
      ? null
      : clause(
          [
            `{A} and {B} are strongest in the same sefirah, ${one.sefirah}`,
            `${one.sefirah} is strongest both in {A} and in {B}`,
          ],
          [`${one.sefirah}, strongest in both,`],
        ),
  ),
]
