import type { Command } from 'commander'
import { userInfo } from 'node:os'

export interface ReasonOptions {
  readonly why: string
  readonly as: string
}

/** A command whose doing is kept in a history: it asks why, and who. */
export function withReason(command: Command): Command {
  return command
    .requiredOption('--why <text>', 'kept in the history')
    .option('--as <name>', 'who asks, kept in the history', whoAmI())
}

/** The same as the API takes it. */
export function reasonOf({ why, as: who }: ReasonOptions) {
  return { why, who }
}

/** The account's name on this machine; a container may have none. */
function whoAmI(): string {
  try {
    return userInfo().username
  } catch {
    return 'operator'
  }
}
