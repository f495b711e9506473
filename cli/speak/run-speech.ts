import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import type { Command } from 'commander'
import * as z from 'zod'
import type { CliIo } from '#cli/io.ts'
import { runCommand } from '#cli/parser/run-command.ts'
import { StepBar } from '#cli/start/step-bar.ts'
import { InputError } from '#core/errors.ts'

/** What speaks, in a program of its own: its voices and encoders are none of the command line's. */
const PROGRAM = join(import.meta.dirname, '../../gpu-bridge/speak/index.ts')

const Report = z.discriminatedUnion('type', [
  z.object({ type: z.literal('progress'), fraction: z.number() }),
  z.object({ type: z.literal('done'), result: z.unknown() }),
  z.object({
    type: z.literal('refused'),
    field: z.string(),
    problem: z.string(),
    mend: z.string(),
  }),
  z.object({ type: z.literal('failed'), reason: z.string() }),
])
type Report = z.infer<typeof Report>

/** Speech that came to nothing by no fault of who asked. */
class SpeechFailed extends Error {
  override readonly name = 'SpeechFailed'
}

/** Runs a command that has something spoken to its exit code: 1, and why, where the voice fails. */
export async function runSpeechCommand(
  command: Command,
  argv: readonly string[],
  io: CliIo,
): Promise<number> {
  return await runCommand(command, argv, io, [SpeechFailed])
}

/**
 * Has something spoken, and shows how far it is on the errors. Throws `InputError` for what was
 * refused, by the names that flags have, and `SpeechFailed` for everything else.
 */
export async function runSpeech<Answer extends z.ZodType>(
  request: Readonly<Record<string, unknown>>,
  {
    label,
    answer,
    io,
  }: {
    readonly label: string
    readonly answer: Answer
    readonly io: Pick<CliIo, 'errors' | 'environment'>
  },
): Promise<z.infer<Answer>> {
  needSources()
  const child = spawn(process.execPath, [PROGRAM], {
    stdio: ['pipe', 'pipe', 'inherit'],
    env: { ...io.environment },
  })
  const gone = once(child, 'exit')
  child.stdin.end(JSON.stringify(request))
  const bar = new StepBar(io.errors, label)
  let last: Report | null = null
  for await (const line of createInterface({ input: child.stdout })) {
    const report = Report.safeParse(JSON.parse(line))
    if (!report.success) continue
    last = report.data
    if (last.type === 'progress') bar.show(last.fraction)
  }
  const [code] = (await gone) as [number | null]
  if (last?.type === 'refused') throw new InputError(flagOf(last.field), last.problem, last.mend)
  if (last?.type === 'failed') throw new SpeechFailed(last.reason)
  if (last?.type !== 'done') throw new SpeechFailed(`the voice ended with ${code ?? 'a signal'}`)
  bar.finish()
  return answer.parse(last.result)
}

function flagOf(field: string): string {
  return ['voice', 'timing', 'output'].includes(field) ? `--${field}` : field
}

function needSources(): void {
  if (existsSync(PROGRAM)) return
  throw new InputError(
    'speech',
    'is made by a program that the packed library does not hold',
    'Run this in a checkout of the repository.',
  )
}
