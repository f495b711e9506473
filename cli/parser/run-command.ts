import { CommanderError, type Command } from 'commander'

import { InputError } from '#core/errors.ts'
import type { CliIo } from '#cli/io.ts'

/** What cannot be asked: bad flags, or values no command can take. */
const USAGE = 2

/** Runs a command to its exit code: 0, or 2 for what cannot be asked of it, said on the errors. */
export async function runCommand(
  command: Command,
  argv: readonly string[],
  { errors }: Pick<CliIo, 'errors'>,
): Promise<number> {
  try {
    await command.parseAsync([...argv], { from: 'user' })
    return 0
  } catch (error) {
    // Commander has told it already.
    if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : USAGE
    if (!(error instanceof InputError)) throw error
    errors.write(`${error.message}\n`)
    return USAGE
  }
}
