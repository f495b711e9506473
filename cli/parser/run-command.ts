import { CommanderError, type Command } from 'commander'

import { InputError } from '#core/errors.ts'
import type { CliIo } from '#cli/io.ts'

/** What cannot be asked: bad flags, or values no command can take. */
const USAGE = 2
/** What could be asked, and came to nothing. */
const FAILED = 1

/** A kind of error by which a command fails through no fault of who asked. */
type Failure = new (...args: never[]) => Error

/**
 * Runs a command to its exit code, and says on the errors why it is not 0: 2 for what cannot be asked of it, 1 for
 * one of its `failures`.
 */
export async function runCommand(
  command: Command,
  argv: readonly string[],
  { errors }: Pick<CliIo, 'errors'>,
  failures: readonly Failure[] = [],
): Promise<number> {
  try {
    await command.parseAsync([...argv], { from: 'user' })
    return 0
  } catch (error) {
    // Commander has told it already.
    if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : USAGE
    const isFailure = failures.some((failure) => error instanceof failure)
    if (!(error instanceof InputError || (isFailure && error instanceof Error))) throw error
    errors.write(`${error.message}\n`)
    return isFailure ? FAILED : USAGE
  }
}
