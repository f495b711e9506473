import { printEither } from './answers/print-answer.ts'
import { renderTables } from './answers/table.ts'
import { PROCESS_IO, type CliIo } from './io.ts'
import { apiOf, operatorCommand, runOperatorCommand } from './operator/operator-io.ts'
import { addDeadLetters } from './ops/dead-letters.ts'
import type { Doing } from './ops/doing.ts'
import { addFleet } from './ops/fleet.ts'
import { addJobs, addOverview } from './ops/overview.ts'

/** `billion ops`: what operators do by hand, over the API. 1 when something it was to do was not done. */
export async function opsCommand(argv: readonly string[], io: CliIo = PROCESS_IO): Promise<number> {
  const program = operatorCommand('ops', io)
    .description('What operators see and do by hand, over the API of a system.')
    .option('--json', 'print JSON on a terminal too')
    .examples(
      'billion ops alerts',
      'billion ops jobs list --status paused',
      'billion ops costs --by provider --json',
      'billion ops dead-letters list',
      'billion ops dead-letters replay --all --for billion-texts --why "the writer is back"',
    )
  let left = 0
  const doing: Doing = {
    api: () => apiOf(program, io),
    tell: (json, ...lines) =>
      printEither(json, () => lines.join('\n'), { wish: program.opts(), output: io.output }),
    table: (title, rows, none) =>
      rows.length === 0 ? none : renderTables([{ title, rows }], io.output),
  }
  addOverview(program, doing)
  addJobs(program, doing)
  addFleet(program, doing)
  addDeadLetters(program, { ...doing, onLeft: (count) => void (left += count) })
  const code = await runOperatorCommand(program, argv, io)
  return code === 0 && left > 0 ? 1 : code
}
