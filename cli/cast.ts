import { extname } from 'node:path'

import { runAnswering } from './answers/run-answering.ts'
import { birthRequest, withBirthFlags } from './birth/birth-flags.ts'
import { loadAnswer } from './cast/answer-cast.ts'
import { castTables } from './cast/cast-tables.ts'
import { withAsOf, withAyanamsaFlag, withVedicFlags, withWesternFlags } from './cast/chart-flags.ts'
import { PROCESS_IO, type CliIo } from './io.ts'
import { newCommand } from './parser/cli-command.ts'

const LINE = '{"id":"a","date":"1968-08-23","time":"13:45","lat":46.6,"lon":13.9}'
const MODULE = new URL(`./cast/answer-cast${extname(import.meta.url)}`, import.meta.url).href

/** `billion cast`: one person's charts in five systems, or with `--batch` one answer a birth. */
export async function castCommand(
  argv: readonly string[],
  io: CliIo = PROCESS_IO,
): Promise<number> {
  const command = newCommand('cast', io)
    .description('Print a person’s charts in five systems.')
    .examples(
      'billion cast --date 1968-08-23 --time 13:45 --lat 46.6103 --lon 13.8558',
      `echo '${LINE}' | billion cast --batch`,
    )
  withVedicFlags(withAyanamsaFlag(withWesternFlags(withBirthFlags(command))))
  withAsOf(command, 'the same as --at')
  const answer = await loadAnswer()
  const charts = { command, answer, tables: castTables, line: LINE, requestOf: birthRequest }
  return await runAnswering({ ...charts, module: MODULE }, argv, io)
}
