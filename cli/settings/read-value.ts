import type { CliIo } from '#cli/io.ts'
import { InputError } from '#core/errors.ts'
import { createInterface } from 'node:readline/promises'
import { Writable } from 'node:stream'

type Io = Pick<CliIo, 'input' | 'output'>

/** More is no setting; it may be a whole file, given by mistake. */
const MOST_LETTERS = 10_000

/**
 * A value from the standard input, so that it stands in no command line and in no shell's
 * history: typed unseen on a terminal, or piped. A line's end after it is no part of it.
 */
export async function readValue(key: string, { input, output }: Io): Promise<string> {
  const text = input.isTTY ? await typed(key, { input, output }) : await piped(input)
  const value = text.replace(/\r?\n$/, '')
  if (value === '') throw new InputError('value', 'is empty', 'To go without it, unset it.')
  return value
}

async function typed(key: string, { input, output }: Io): Promise<string> {
  const unseen = new Writable({ write: (_piece, _encoding, done) => done() })
  const terminal = createInterface({ input, output: unseen, terminal: true })
  output.write(`${key} (it is not shown): `)
  try {
    return await terminal.question('')
  } catch (error) {
    // Ctrl-C and Ctrl-D.
    if (!(error instanceof Error && error.name === 'AbortError')) throw error
    throw new InputError('value', 'was not given', 'Nothing is changed.')
  } finally {
    terminal.close()
    output.write('\n')
  }
}

async function piped(input: Io['input']): Promise<string> {
  let text = ''
  for await (const piece of input) {
    text += String(piece)
    if (text.length > MOST_LETTERS) {
      throw new InputError('value', 'is longer than any setting', 'Give the value alone.')
    }
  }
  return text
}
