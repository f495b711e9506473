import { clause, row, the } from '../clause.ts'
import type { ClauseRow } from '../clause.ts'
import { rowOfFirst } from '../rows.ts'
import { lordOf } from './grahas.ts'

const TITLES: Readonly<Record<string, readonly [string, string]>> = {
  atma: ['Atmakaraka', 'the significator of the self'],
  amatya: ['Amatyakaraka', 'the significator of counsel and work'],
  dara: ['Darakaraka', 'the significator of the partner'],
}

/** The significators of a chart, and those of two. */
export const KARAKAS: readonly ClauseRow[] = [
  row(/^charaKaraka\.(\w+)$/, ({ value }, [karaka = '']) => {
    const title = TITLES[karaka]
    if (title === undefined) return null
    const [name, meaning] = title
    const lord = lordOf(value)
    return clause(
      [`{S's} ${name}, ${meaning}, is ${lord}`, `${lord} is {S's} ${name}`],
      [`${lord} as ${name}`],
    )
  }),
  rowOfFirst(/^karakas\.(?:atmas|daras)$/, 'term', (name, { marks: [ofOne, ofTwo] }) => {
    if (ofOne?.body === undefined || ofTwo?.body === undefined) return null
    const [one, two] = [the(ofOne.body), the(ofTwo.body)]
    if (one === two)
      return clause(
        [`${one} is the ${name} of both {A} and {B}`, `{A} and {B} both have ${one} as ${name}`],
        [`${one} as the ${name} of both`],
      )
    return clause(
      [`{A's} ${name} is ${one} and {B's} is ${two}`, `${two} is {B's} ${name}, ${one} {A's}`],
      [`${one} and ${two} as the two ${name}s`],
    )
  }),
  row(/^karakas\.(atmas|daras)Signs$/, (fact, [which = '']) => {
    const name = which === 'atmas' ? 'Atmakarakas' : 'Darakarakas'
    return fact.value === '1/1'
      ? clause(
          [
            `the ${name} of {A} and {B} are in one sign`,
            `one sign holds the ${name} of {A} and {B}`,
          ],
          [`the ${name} in one sign`],
        )
      : clause(
          [
            `the ${name} of {A} and {B} are ${String(fact.value)} to each other`,
            `at ${String(fact.value)} lie the ${name} of {A} and {B}`,
          ],
          [`the ${name} at ${String(fact.value)}`],
        )
  }),
]
