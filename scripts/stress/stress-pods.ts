import { fork, type ChildProcess } from 'node:child_process'
import { join } from 'node:path'
import type { LocalFleet } from '../prove/fleet/local-fleet.ts'
import type { StressOptions } from './stress-options.ts'

const ROOT = join(import.meta.dirname, '../..')
const PROGRAMS = {
  flite: join(ROOT, 'gpu-bridge/pod/index.ts'),
  instant: join(import.meta.dirname, 'instant/instant-pod.ts'),
} as const
const INSTANT_LANES = 4

/** Pods beside the system; they go when this process does. */
export class StressPods {
  readonly #pods: ChildProcess[] = []

  async start(fleet: LocalFleet, { voice, pods }: Pick<StressOptions, 'voice' | 'pods'>) {
    for (let number = 1; number <= pods; number += 1) {
      const env = {
        PATH: process.env['PATH'],
        BRIDGE_URL: fleet.url,
        BRIDGE_TOKEN: await fleet.podToken(),
        POD_NAME: `stress ${number}`,
        POD_LANES: String(INSTANT_LANES),
        // As the local system's pod.
        POD_CHAPTERS_NICE: '10',
        POD_EXIT_WHEN_ORPHANED: '1',
      }
      const stdio = ['ignore', 'ignore', 'ignore', 'ipc'] as const
      this.#pods.push(fork(PROGRAMS[voice], { env, execArgv: [], stdio: [...stdio] }))
    }
  }

  stop(): void {
    for (const pod of this.#pods) pod.kill('SIGKILL')
  }
}
