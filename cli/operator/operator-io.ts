import type { Command } from 'commander'

import { ApiError, ApiUnreachable } from '#cli/api-client.ts'
import type { CliIo } from '#cli/io.ts'
import { newCommand, type CliCommand } from '#cli/parser/cli-command.ts'
import { runCommand } from '#cli/parser/run-command.ts'
import { operatorAddress, type AddressOptions } from './operator-address.ts'
import { OperatorApi } from './operator-api.ts'

/** A command of operators, with its address options. */
export function operatorCommand(name: string, io: CliIo): CliCommand {
  return newCommand(name, io)
    .option('--url <address>', 'the API to talk to (BILLION_URL), with the token BILLION_TOKEN')
    .option('--state <folder>', 'or the system of this machine that runs on it', '.state')
}

export function apiOf(command: Command, { environment }: CliIo): OperatorApi {
  return new OperatorApi(operatorAddress(command.opts<AddressOptions>(), environment))
}

/** Runs a command to its exit code: 1 when the API says no, 2 for what cannot be asked of it. */
export async function runOperatorCommand(
  command: Command,
  argv: readonly string[],
  io: CliIo,
): Promise<number> {
  return await runCommand(command, argv, io, [ApiError, ApiUnreachable])
}
