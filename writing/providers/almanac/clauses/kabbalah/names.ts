import { marked } from '../../../../brief/card-ids/row.ts'
import { clause, countedOf, first, listed, own, row, the, upperFirst } from '../clause.ts'
import type { ClauseRow } from '../clause.ts'
import { rowOfBoth, rowOfFirst, rowOfValue } from '../rows.ts'

/** The seventy-two Names, their angels and choirs. */
export const NAMES: readonly ClauseRow[] = [
  row(/^sunName\.number$|^\w+\.nameOf72$/, (fact) => {
    const { body = '', nameNumber = 0, name = '' } = first(fact)
    return clause(
      [
        `{S's} ${body} stands under Name ${nameNumber} of the seventy-two, called ${name}`,
        `the Name over {S's} ${body} is number ${nameNumber}, that of ${name}`,
      ],
      [`Name ${nameNumber} over {S's} ${body}`, `${name} over {S's} ${body}`],
    )
  }),
  rowOfValue(/^sunName\.angel$/, (angel) =>
    clause(
      [`the angel of {S's} solar Name is ${angel}`, `${angel} is the angel of {S's} solar Name`],
      [`the angel ${angel}`],
    ),
  ),
  row(/^sunName\.choir$/, (fact) => {
    const { name = '', choir = '' } = first(fact)
    return clause(
      [
        `${name}, the angel of {S's} Sun, belongs to the choir of ${choir}`,
        `in the choir of ${choir} sings ${name}, the angel of {S's} Sun`,
      ],
      [`the choir of ${choir}`],
    )
  }),
  row(/^choirs\./, (fact) => {
    const { choir = '', count = 0 } = first(fact)
    const lights = countedOf(count, 'light')
    return clause(
      [
        `the choir of ${choir} gathers ${lights} of {S's} chart`,
        `${lights} of {S's} chart belong to the choir of ${choir}`,
      ],
      [`${lights} in the choir of ${choir}`],
    )
  }),
  row(/^names\.shared\d+$/, (fact) => {
    const bodies = listed(marked(fact, 'body').map(the))
    const { name = '' } = first(fact)
    return clause(
      [
        `${upperFirst(bodies).replace(/^The /, 'the ')} of {S} stand under one Name, that of ${name}`,
      ],
      [`the one Name over ${bodies}`],
    )
  }),
  row(/^names\./, ({ marks: [one, two] }) => {
    if (one?.body === undefined || two?.body === undefined) return null
    const both = `${own(one.whose)} ${one.body} and ${own(two.whose)} ${two.body}`
    return clause(
      [
        `${both} share the Name of ${one.name}`,
        `one Name, that of ${one.name}, stands over ${both}`,
      ],
      [`the Name of ${one.name} over both`],
    )
  }),
  rowOfFirst(/^sunName\.distance$/, 'count', (count) => {
    if (count === 0)
      return clause(
        [`{A} and {B} have one solar Name`, `one solar Name is that of {A} and of {B}`],
        [`one solar Name in both`],
      )
    const steps = countedOf(count, 'step')
    return clause(
      [
        `the solar Names of {A} and {B} are ${steps} apart among the seventy-two`,
        `${steps} ${count === 1 ? 'lies' : 'lie'} between the solar Names of {A} and {B}`,
      ],
      [`the ${steps} from one solar Name to the other`],
    )
  }),
  rowOfBoth(/^sunName\.choirs$/, 'choir', (one, two) =>
    one === two
      ? clause(
          [
            `the solar Names of {A} and {B} both sing with the ${one}`,
            `one choir, that of the ${one}, has the solar Names of both {A} and {B}`,
          ],
          [`one choir for both, that of the ${one},`],
        )
      : clause(
          [
            `{A's} solar Name sings with the ${one} and {B's} with the ${two}`,
            `the ${one} have {A's} solar Name and the ${two} have {B's}`,
          ],
          [`the choirs of ${one} and ${two}`],
        ),
  ),
]
