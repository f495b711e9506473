import { PassThrough, Readable } from 'node:stream'

import { runBillion } from './run-billion.ts'

export interface Ran {
  readonly code: number
  readonly printed: string
  readonly complained: string
}

/** What a run reads: text as it is, or values of which each becomes a line of JSON. */
type Input = string | readonly unknown[]

/** Runs `billion` in this process, on a terminal when asked to. */
export async function runCli(
  argv: readonly string[],
  input: Input = [],
  isTTY = false,
  environment: Readonly<Record<string, string>> = {},
): Promise<Ran> {
  const text = typeof input === 'string' ? input : input.map(lineOf).join('')
  const [output, errors] = [new PassThrough(), new PassThrough()]
  const printed = textOf(output)
  const complained = textOf(errors)
  const code = await runBillion(argv, {
    input: Readable.from(text === '' ? [] : [Buffer.from(text)]),
    output: Object.assign(output, { isTTY }),
    errors,
    environment,
  })
  output.end()
  errors.end()
  return { code, printed: await printed, complained: await complained }
}

/** The one answer of a run, or the answers of a batch. */
export function answersOf({ printed }: Ran, isBatch = false): unknown[] {
  if (!isBatch) return [JSON.parse(printed)]
  return printed
    .split('\n')
    .filter((line) => line !== '')
    .map((line): unknown => JSON.parse(line))
}

function lineOf(value: unknown): string {
  return `${typeof value === 'string' ? value : JSON.stringify(value)}\n`
}

async function textOf(stream: PassThrough): Promise<string> {
  let text = ''
  for await (const piece of stream) text += String(piece)
  return text
}
