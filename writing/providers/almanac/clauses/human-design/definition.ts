import { marked } from '../../../../brief/card-ids/row.ts'
import { clause, counted, first, listed, other, own, row, who } from '../clause.ts'
import type { ClauseRow } from '../clause.ts'
import { rowOfBoth, rowOfList, rowOfValue } from '../rows.ts'

/** How the defined centers of one hang together, and what joins them where they do not. */
export const DEFINITION: readonly ClauseRow[] = [
  rowOfValue(/^definition\.definition$/, (value) =>
    clause(
      [`{S's} definition is ${value}`, `{S} <has> ${value} definition`],
      [`${value} definition`, `{S's} ${value} definition`],
    ),
  ),
  row(/^split\.(p\d)$/, (fact, [whose = '']) =>
    fact.value === 'joined'
      ? clause(
          [
            `beside ${who(other(whose))} the areas of ${own(whose)} definition hang together as one`,
            `${own(whose)} split is whole beside ${who(other(whose))}`,
          ],
          [`${own(whose)} split, whole beside ${who(other(whose))},`],
        )
      : null,
  ),
  rowOfList(/^definition\.areas$/, ({ length }) =>
    clause(
      [
        `{S's} definition falls into ${counted(length)} separate areas`,
        `${counted(length)} separate areas make up {S's} definition`,
      ],
      [`a definition of ${counted(length)} areas`],
    ),
  ),
  rowOfList(/^bridges\.gates$/, ([gate, another, ...more]) =>
    clause(
      [
        another === undefined
          ? `one gate, ${gate}, bridges {S's} split`
          : `any one of ${counted(2 + more.length)} gates, among them ${gate}, bridges {S's} split`,
        `{S's} split is bridged by Gate ${gate}${another === undefined ? '' : ` or Gate ${another}`}`,
      ],
      [`the bridge that Gate ${gate} makes`],
    ),
  ),
  rowOfList(/^bridges\.channels$/, ([channel]) =>
    clause(
      [
        `somebody with the whole Channel ${channel} bridges {S's} split`,
        `{S's} split closes beside somebody with the Channel ${channel}`,
      ],
      [`the bridge that the Channel ${channel} makes`],
    ),
  ),
  rowOfBoth(/^definitions\.pair$/, 'definition', (one, two) => {
    if (one === two)
      return clause(
        [`both {A} and {B} have ${one} definition`, `${one} definition is that of {A} and of {B}`],
        [`${one} definition in both`],
      )
    return clause(
      [
        `{A's} definition is ${one} and {B's} is ${two}`,
        `{B's} definition is ${two}, {A's} ${one}`,
      ],
      [`the definitions ${one} and ${two}`],
    )
  }),
  row(/^bridge\.p\d$/, (fact) => {
    const { whose, partnerWhose } = first(fact)
    const gates = marked(fact, 'gate').map(String)
    return gates.length === 0
      ? null
      : clause(
          [
            `${who(whose)} bridges ${own(partnerWhose)} split with ${gates.length === 1 ? 'Gate' : 'the Gates'} ${listed(gates)}`,
          ],
          [`the bridge that ${who(whose)} makes over ${own(partnerWhose)} split`],
        )
  }),
]
