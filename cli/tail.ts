import { InputError } from '#core/errors.ts'
import { createReadStream, statSync } from 'node:fs'
import { PROCESS_IO, type CliIo } from './io.ts'
import { newCommand } from './parser/cli-command.ts'
import { whole } from './parser/read-text.ts'
import { runCommand } from './parser/run-command.ts'
import { jsonObjects } from './tail/json-values.ts'
import { isWanted, type TailFilter } from './tail/tail-filter.ts'
import { tailLine } from './tail/tail-line.ts'
import { tailSteps } from './tail/tail-steps.ts'

/** `billion tail`: what Workers say as they say it, one line a step. */
export async function tailCommand(
  argv: readonly string[],
  io: CliIo = PROCESS_IO,
): Promise<number> {
  const command = newCommand('tail', io)
    .description(
      'Show what the Workers of a system say, one line a step. Reads what `wrangler tail --format json`\nprints, from a file or from the input, as it comes.',
    )
    .argument('[file]', 'a recorded tail; by default the input is read')
    .examples(
      'npx wrangler tail billion-orchestrator --format json | billion tail',
      'billion tail recorded.json --job job_… --errors',
    )
    .option('--job <id>', 'only of the job whose id begins so')
    .option('--task <id>', 'only of tasks whose id begins so: text:, chapter:p1.western')
    .option('--event <name>', 'only events that begin so: job., fleet.renting, webhook.')
    .option('--worker <name>', 'only of Workers whose name holds this')
    .option('--errors', 'only where somebody has to look')
    .one('--slower-than-ms <number>', 'only what took at least so many milliseconds', whole)
    .action(async (file: string | undefined) => {
      const filter = command.opts<TailFilter>()
      const source = file === undefined ? io.input : createReadStream(fileAt(file))
      let [isTail, told, shown] = [false, 0, 0]
      for await (const object of jsonObjects(source as AsyncIterable<string | Uint8Array>)) {
        const steps = tailSteps(object)
        isTail ||= steps !== null
        const wanted = (steps ?? []).filter((step) => isWanted(step, filter))
        for (const step of wanted) io.output.write(`${tailLine(step)}\n`)
        told += steps?.length ?? 0
        shown += wanted.length
      }
      if (!isTail) throw noTail(file ?? 'the input')
      if (shown === 0) io.errors.write(`None of its ${told} steps is asked for.\n`)
    })
  return await runCommand(command, argv, io)
}

/** Throws `InputError` where there is no file. A pipe is one too. */
function fileAt(path: string): string {
  const found = statSync(path, { throwIfNoEntry: false })
  if (found !== undefined && !found.isDirectory()) return path
  const problem = found === undefined ? `${path} is not there` : `${path} is a folder`
  throw new InputError('file', problem, 'Name a recorded tail, or pipe one in.')
}

function noTail(source: string): InputError {
  const mend = 'Record one by npx wrangler tail billion-orchestrator --format json.'
  return new InputError('file', `${source} holds nothing that a tail tells`, mend)
}
