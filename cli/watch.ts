import { setTimeout as pause } from 'node:timers/promises'
import { ApiClient, isOutage } from './api-client.ts'
import { PROCESS_IO, type CliIo } from './io.ts'
import { operatorAddress, type AddressOptions } from './operator/operator-address.ts'
import { operatorCommand, runOperatorCommand } from './operator/operator-io.ts'
import { whole } from './parser/read-text.ts'
import { WatchLines } from './watch/watch-lines.ts'

const RECONNECT_MS = 1_000

interface Wish extends AddressOptions {
  readonly after?: number
}

/** `billion watch`: a job as it happens, a line for each event, until it is over. */
export async function watchCommand(
  argv: readonly string[],
  io: CliIo = PROCESS_IO,
): Promise<number> {
  const command = operatorCommand('watch', io)
    .description(
      'Tell a job as it happens, a line for each event, until it is over. A connection\nthat breaks is made anew, and nothing is told twice. BILLION_TOKEN is its owner’s here.',
    )
    .argument('<job>', 'the id of the job')
    .examples('billion watch job_…', 'billion watch job_… --after 40')
    .one('--after <seq>', 'begin after this event', whole)
    .action(async (job: string) => {
      const wish = command.opts<Wish>()
      const api = new ApiClient(operatorAddress(wish, io.environment, 'owner'))
      await watch(api, { job, after: wish.after ?? 0 }, io)
    })
  return await runOperatorCommand(command, argv, io)
}

async function watch(
  api: ApiClient,
  { job, after }: { readonly job: string; readonly after: number },
  { output }: CliIo,
): Promise<void> {
  const lines = new WatchLines()
  let seen = after
  let hasAnswered = false
  for (;;) {
    try {
      for await (const frame of api.frames(job, seen)) {
        hasAnswered = true
        seen = frame.seq ?? seen
        for (const line of lines.of(frame, Date.now())) output.write(`${line}\n`)
        if (frame.event === 'over') return
      }
      // Nothing was told and nothing will be: all of it was seen before.
      if (!hasAnswered) return void output.write('it is over, and nothing is new\n')
    } catch (error) {
      if (!hasAnswered || !isOutage(error)) throw error
    }
    await pause(RECONNECT_MS)
  }
}
