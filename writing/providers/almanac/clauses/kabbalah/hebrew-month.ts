import { clause, first, own, row, the } from '../clause.ts'
import type { ClauseRow } from '../clause.ts'
import { rowOfBoth, rowOfFirst, rowOfValue } from '../rows.ts'

/** The Hebrew month of a birth with what the Sefer Yetzirah gives it, and the months of two. */
export const HEBREW_MONTH: readonly ClauseRow[] = [
  rowOfValue(/^month\.name$/, (month) =>
    clause([`{S's} birth month is ${month}`], [`the month of ${month}`]),
  ),
  row(/^month\.letter$/, (fact) => {
    const { hebrewMonth = '', letter = '' } = first(fact)
    return clause(
      [
        `the letter that rules ${hebrewMonth}, the month of {S's} birth, is ${letter}`,
        `${letter} rules ${hebrewMonth}, in which {S} <was> born`,
      ],
      [`${letter}, the letter of ${hebrewMonth},`],
    )
  }),
  row(/^month\.letterImage$/, (fact) => {
    const { letter = '' } = first(fact)
    const image = String(fact.value)
    return clause(
      [
        `${letter}, the letter of {S's} month, is ${image} by its name`,
        `by its name the letter of {S's} month, ${letter}, is ${image}`,
      ],
      [`${letter}, ${image},`],
    )
  }),
  rowOfValue(/^month\.sense$/, (sense) =>
    clause(
      [`the sense given to {S's} month is ${sense}`, `{S's} month has ${sense} for its sense`],
      [`the sense of ${sense}`],
    ),
  ),
  rowOfValue(/^month\.tribe$/, (tribe) =>
    clause(
      [
        `among the twelve tribes {S's} month belongs to ${tribe}`,
        `{S's} month is that of ${tribe} among the tribes`,
        `of the tribes ${tribe} has {S's} month`,
      ],
      [`the tribe of ${tribe}`],
    ),
  ),
  rowOfFirst(/^month\.path$/, 'path', (path, fact) => {
    const { sefirah, partnerSefirah } = first(fact)
    const between = `between ${sefirah} and ${partnerSefirah}`
    return clause(
      [
        `the letter of {S's} month is path ${path}, ${between}`,
        `path ${path}, ${between}, is that of {S's} month`,
      ],
      [`path ${path} ${between}`],
    )
  }),
  rowOfBoth(/^months\.letters$/, 'letter', (one, two) =>
    one === two
      ? clause(
          [
            `${one} rules the months of both {A} and {B}`,
            `{A's} month and {B's} are both ruled by ${one}`,
          ],
          [`one letter, ${one}, for the months of both`],
        )
      : clause(
          [
            `{A's} month is ruled by ${one} and {B's} by ${two}`,
            `${one} rules the month of {A} and ${two} that of {B}`,
          ],
          [`the letters ${one} and ${two} of the two months`],
        ),
  ),
  row(/^months\.p\dLetterInp\d$/, ({ marks: [month, light] }) => {
    if (month?.letter === undefined || light?.body === undefined) return null
    const [from, to] = [own(month.whose), own(light.whose)]
    return clause(
      [
        `the letter of ${from} month, ${month.letter}, is written in ${to} sky by ${the(light.body)}`,
        `${to} ${light.body} writes ${month.letter}, the letter of ${from} month`,
      ],
      [`${from} letter ${month.letter} in ${to} sky`],
    )
  }),
  rowOfBoth(/^months\.tribes$/, 'tribe', (one, two) =>
    one === two
      ? clause(
          [
            `by their month both {A} and {B} belong to the tribe of ${one}`,
            `${one} is the tribe of {A's} month and of {B's}`,
          ],
          [`one tribe for both, ${one},`],
        )
      : clause(
          [
            `by their months {A} belongs to the tribe of ${one} and {B} to that of ${two}`,
            `${one} is the tribe of {A's} month and ${two} that of {B's}`,
          ],
          [`the tribes of ${one} and ${two}`],
        ),
  ),
]
