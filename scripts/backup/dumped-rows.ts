import { createReadStream } from 'node:fs'
import { createInterface } from 'node:readline'

const INSERT = /^INSERT INTO "?(?<table>\w+)"?/

/**
 * How many rows of each of these tables a dump holds, which begins a line for each row. Counted there, and not
 * in D1: of a system that runs, D1 has other rows a moment later. Read line by line, for a dump may be of any size.
 */
export async function dumpedRows(
  file: string,
  tables: readonly string[],
): Promise<Record<string, number>> {
  const counts = Object.fromEntries(tables.map((table) => [table, 0]))
  // A text may hold line breaks, and after one of them the words of a statement.
  let isInText = false
  for await (const line of createInterface({
    input: createReadStream(file),
    crlfDelay: Infinity,
  })) {
    const table = isInText ? undefined : INSERT.exec(line)?.groups?.['table']
    if (table !== undefined && table in counts) counts[table]! += 1
    if (line.split("'").length % 2 === 0) isInText = !isInText
  }
  return counts
}
