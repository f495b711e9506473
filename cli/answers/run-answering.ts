import { once } from 'node:events'

import type { CliIo } from '#cli/io.ts'
import type { CliCommand } from '#cli/parser/cli-command.ts'
import { runCommand } from '#cli/parser/run-command.ts'
import { lineSchema, type JsonSchema } from '#cli/parser/line-schema.ts'
import { answerLines } from './answer-lines.ts'
import { answered, isFailure } from './answered-line.ts'
import type { Failure } from './failure.ts'
import { renderTables, type Table } from './table.ts'

/** A request as flags or a line of JSON make it. */
export type Request = Readonly<Record<string, unknown>>

/** A command that answers each request with one value: one from flags, or one a line. */
export interface Answering<Answer extends object> {
  /** With its options, but for `--batch` and `--json`. */
  readonly command: CliCommand
  /** Throws `InputError` for a request that cannot be answered. */
  readonly answer: (request: unknown) => Answer
  /** The answer for people at a terminal. */
  readonly tables: (answer: Answer) => readonly Table[]
  /** The same as a text, for `--markdown` where a command has that option. */
  readonly text?: (answer: Answer) => string
  /** A command whose answer is a text in the first place. */
  readonly isText?: boolean
  /** A line of `--batch`, for who sends something else. */
  readonly line: string
  /** What a line may hold that is no option, as JSON Schema: what arguments give. */
  readonly properties?: Readonly<Record<string, JsonSchema>>
  /** Makes a request from arguments; none are taken without it. */
  readonly requestOf?: (flags: Request, args: readonly string[]) => Request
  /** The address of a module whose `loadAnswer` gives the same `answer`, for threads that share a batch. */
  readonly module?: string
}

/**
 * Runs it to its exit code: 0, 1 when a request could not be answered, 2 for bad flags. A line
 * that cannot be answered is told in its place, with its id, and harms no other.
 */
export async function runAnswering<Answer extends object>(
  answering: Answering<Answer>,
  argv: readonly string[],
  io: CliIo,
): Promise<number> {
  const { command, requestOf = (flags) => flags } = answering
  let code = 0
  command
    .option('--batch', 'read one JSON object a line from the input, answer each in one')
    .option('--json', 'print JSON on a terminal too')
    .option('--schema', 'print the JSON Schema of such an object, and answer nothing')
    .action(async () => {
      const { batch, json, schema, markdown, ...flags } = command.opts()
      if (schema === true) {
        const told = lineSchema(command, answering)
        return await write(io.output, `${JSON.stringify(told, null, 2)}\n`)
      }
      const request = requestOf(flags, command.args)
      const form = formOf({ json, markdown, isText: answering.isText, isTTY: io.output.isTTY })
      code =
        batch === true
          ? await answerBatch(answering, request, io)
          : await answerOne(answering, request, { ...io, form })
    })
  return (await runCommand(command, argv, io)) || code
}

async function answerOne<Answer extends object>(
  answering: Answering<Answer>,
  flags: Request,
  { output, errors, form }: CliIo & { readonly form: Form },
): Promise<number> {
  const request = { id: null, ...flags }
  const result = answered(answering.answer, request)
  if (form === 'json') await write(output, `${JSON.stringify(result, null, 2)}\n`)
  else if (isFailure(result)) errors.write(`${inWords(result)}\n`)
  else if (form === 'text') await write(output, answering.text?.(result) ?? '')
  else await write(output, `${renderTables(answering.tables(result), output)}\n`)
  return isFailure(result) ? 1 : 0
}

type Form = 'json' | 'text' | 'tables'

function formOf({ json, markdown, isText, isTTY }: Readonly<Record<string, unknown>>): Form {
  if (markdown === true) return 'text'
  if (json === true) return 'json'
  if (isText === true) return 'text'
  return isTTY === true ? 'tables' : 'json'
}

function inWords({ error: { field, problem, mend } }: Failure): string {
  return `${field}: ${problem}. ${mend}`
}

/** Options of a line's own go before the flags'. */
async function answerBatch<Answer extends object>(
  { answer, line, module }: Answering<Answer>,
  flags: Request,
  { input, output }: CliIo,
): Promise<number> {
  let failed = 0
  for await (const { text, failures } of answerLines({ answer, flags, line, module }, input)) {
    failed += failures
    await write(output, text)
  }
  return failed === 0 ? 0 : 1
}

async function write(output: NodeJS.WritableStream, text: string | Uint8Array): Promise<void> {
  if (!output.write(text)) await once(output, 'drain')
}
