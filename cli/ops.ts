import { PROCESS_IO, type CliIo } from './io.ts'
import { apiOf, operatorCommand, runOperatorCommand } from './operator/operator-io.ts'
import { addDeadLetters } from './ops/dead-letters.ts'

/** `billion ops`: what operators do by hand, over the API. 1 when something it was to do was not done. */
export async function opsCommand(argv: readonly string[], io: CliIo = PROCESS_IO): Promise<number> {
  const program = operatorCommand('ops', io)
    .description('What operators do by hand, over the API of a system.')
    .examples(
      'billion ops dead-letters list',
      'billion ops dead-letters replay --all --for billion-texts --why "the writer is back"',
    )
  let left = 0
  addDeadLetters(program, {
    api: () => apiOf(program, io),
    say: (text) => void io.output.write(`${text}\n`),
    onLeft: (count) => void (left += count),
  })
  const code = await runOperatorCommand(program, argv, io)
  return code === 0 && left > 0 ? 1 : code
}
