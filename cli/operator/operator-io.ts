import { CommanderError, type Command } from 'commander'

import { ApiError, ApiUnreachable } from '#cli/api-client.ts'
import { operatorAddress, type AddressOptions } from './operator-address.ts'
import { OperatorApi } from './operator-api.ts'

/** What a command reads and writes; a test gives its own. */
export interface OperatorIo {
  readonly input: NodeJS.ReadableStream & { readonly isTTY?: boolean }
  readonly output: NodeJS.WritableStream
  readonly errors: NodeJS.WritableStream
  readonly environment: Readonly<Record<string, string | undefined>>
}

export const PROCESS_IO: OperatorIo = {
  input: process.stdin,
  output: process.stdout,
  errors: process.stderr,
  environment: process.env,
}

/** Gives a command of operators its address options, and lets it write where its `io` does. */
export function forOperators(command: Command, { output, errors }: OperatorIo): Command {
  return command
    .option('--url <address>', 'the API to talk to (BILLION_URL), with the token BILLION_TOKEN')
    .option('--state <folder>', 'or the system of this machine that runs on it', '.state')
    .exitOverride()
    .configureOutput({
      writeOut: (text) => output.write(text),
      writeErr: (text) => errors.write(text),
    })
}

export function apiOf(command: Command, { environment }: OperatorIo): OperatorApi {
  return new OperatorApi(operatorAddress(command.opts<AddressOptions>(), environment))
}

/** Runs a command to its exit code: 1 when the API says no, 2 for what cannot be asked of it. */
export async function runCommand(
  command: Command,
  argv: readonly string[],
  { errors }: OperatorIo,
): Promise<number> {
  try {
    await command.parseAsync([...argv], { from: 'user' })
    return 0
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2
    if (!(error instanceof ApiError || error instanceof ApiUnreachable)) throw error
    errors.write(`${error.message}\n`)
    return 1
  }
}
