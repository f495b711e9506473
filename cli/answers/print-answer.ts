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
  { json: isAsked = false }: { readonly json?: boolean | undefined },
  output: CliIo['output'],
): void {
  const isJson = isAsked || output.isTTY !== true
  output.write(`${isJson ? JSON.stringify(json, null, 2) : renderTables(tables, output)}\n`)
}
