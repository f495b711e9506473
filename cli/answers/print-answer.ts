import type { CliIo } from '#cli/io.ts'
import { renderTables, type Table } from './table.ts'

/** An answer in both of its forms. */
interface Answer {
  readonly json: unknown
  readonly tables: readonly Table[]
}

/** Prints an answer as tables on a terminal, and as JSON elsewhere or where that is asked for. */
export function printAnswer(
  { json, tables }: Answer,
  wish: JsonWish,
  output: CliIo['output'],
): void {
  printEither(json, () => renderTables(tables, output), { wish, output })
}

/** The same of any words. */
export function printEither(
  json: unknown,
  inWords: () => string,
  { wish: { json: isAsked = false }, output }: Printing,
): void {
  const isJson = isAsked || output.isTTY !== true
  output.write(`${isJson ? JSON.stringify(json, null, 2) : inWords()}\n`)
}

interface JsonWish {
  readonly json?: boolean | undefined
}

interface Printing {
  readonly wish: JsonWish
  readonly output: CliIo['output']
}
