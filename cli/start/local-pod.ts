import type { ApiClient } from '#cli/api-client.ts'
import { availableParallelism } from 'node:os'
import { setTimeout as pause } from 'node:timers/promises'
import { timesAsLong } from './busy-machine.ts'
import type { ChildProcesses } from './child-processes.ts'
import { StartFailed, type Part } from './keep-alive.ts'
import { isFrozen } from './marked-processes.ts'
import { WatchedChild } from './watch-child.ts'

const POD = 'pod'
const LOOK_MS = 1_000
/** Looks without a beat that a machine is forgiven, more where it is busy, and one that somebody has frozen. */
const PATIENCE = 10
const PATIENCE_WITH_THE_FROZEN = 2

interface LocalPodOptions {
  readonly children: ChildProcesses
  /** An operator's. */
  readonly api: ApiClient
  /** Where the Workers serve just now. */
  readonly url: () => string
}

/** A pod beside the Workers: a program of its own that knows the bridge's URL and a one-time token, no more. */
export class LocalPod implements Part {
  readonly name = 'The pod'
  readonly log: string
  readonly #options: LocalPodOptions
  #pod: WatchedChild | null = null
  #bridge = ''

  constructor(options: LocalPodOptions) {
    this.#options = options
    this.log = options.children.logOf(POD)
  }

  async start(): Promise<void> {
    const { children, api, url } = this.#options
    const bridge = url()
    const token = await api.podToken().catch((error: unknown) => {
      throw new StartFailed('got no token from the API', { cause: error })
    })
    const child = children.start(['gpu-bridge/pod/index.ts'], {
      part: POD,
      env: {
        PATH: process.env['PATH'],
        BRIDGE_URL: bridge,
        BRIDGE_TOKEN: token,
        POD_NAME: 'local',
        POD_EXIT_WHEN_ORPHANED: '1',
        POD_PREVIEW_THREADS: String(availableParallelism()),
        POD_CHAPTERS_NICE: '10',
      },
    })
    this.#bridge = bridge
    this.#pod = new WatchedChild(child, () => true)
  }

  async untilIll(): Promise<string> {
    for (;;) {
      await pause(LOOK_MS)
      const { end, child } = this.#pod ?? { end: 'was not started', child: null }
      if (end !== null) return end
      const patience = isFrozen(child?.pid ?? 0)
        ? PATIENCE_WITH_THE_FROZEN
        : PATIENCE * timesAsLong()
      if ((this.#pod?.look() ?? 0) > patience) return 'shows no sign of life'
      if (this.#bridge !== this.#options.url()) return 'must follow the Workers to another port'
    }
  }

  async end(): Promise<void> {
    await this.#options.children.end(POD)
  }
}
