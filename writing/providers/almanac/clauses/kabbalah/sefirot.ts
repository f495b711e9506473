import { clause, first, row, the } from '../clause.ts'
import type { ClauseRow } from '../clause.ts'
import { rowOfFirst, rowOfValue } from '../rows.ts'
import { pointsInWords } from './points.ts'

/** The sefirot of one tree: what carries each, and how strong it is. */
export const SEFIROT: readonly ClauseRow[] = [
  rowOfValue(/^sefirot\.strongest$/, (name) =>
    clause([
      `the strongest sefirah of {S's} tree is ${name}`,
      `${name} is the strongest sefirah in {S's} tree`,
    ]),
  ),
  rowOfValue(/^sefirot\.weakest$/, (name) =>
    clause([
      `the sefirah with the least to lean on in {S's} tree is ${name}`,
      `${name} has the least to lean on in {S's} tree`,
    ]),
  ),
  rowOfFirst(/^\w+\.strength$/, 'sefirah', (name, { value, measures: { points } }) => {
    const state = String(value)
    const many =
      points === undefined || points.from !== undefined
        ? ''
        : ` with ${pointsInWords(points.value)}`
    return clause(
      [`${name} is ${state} in {S's} tree${many}`, `{S's} ${name} is ${state}${many}`],
      [`a ${state} ${name}`, `{S's} ${state} ${name}`],
    )
  }),
  row(
    /^(?:keter|chokhmah|binah|chesed|gevurah|tiferet|netzach|hod|yesod|malkhut)\.sign$/,
    (fact) => {
      const { sefirah = '', body = '', sign = '' } = first(fact)
      const carrier = `${the(body)} in ${sign}`
      return clause(
        [
          `${sefirah} is carried in {S's} chart by ${carrier}`,
          `${carrier} carries ${sefirah} for {S}`,
        ],
        [`${sefirah}, carried by ${carrier},`],
      )
    },
  ),
]
