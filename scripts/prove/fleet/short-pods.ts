import { fork, type ChildProcess } from 'node:child_process'
import { join } from 'node:path'
import type { LocalFleet } from './local-fleet.ts'
import type { PodNews } from './short-pod.ts'

const POD = join(import.meta.dirname, 'short-pod.ts')

/** The pods of a proof, which are killed and frozen, and what they told. */
export class ShortPods {
  readonly news: PodNews[] = []
  readonly #fleet: LocalFleet
  readonly #chance: () => number
  readonly #pods = new Set<ChildProcess>()
  readonly #frozen = new Set<ChildProcess>()
  struck = { killed: 0, frozen: 0 }

  constructor(fleet: LocalFleet, chance: () => number) {
    this.#fleet = fleet
    this.#chance = chance
  }

  async add(): Promise<void> {
    const token = await this.#fleet.podToken()
    const pod = fork(POD, {
      env: {
        PATH: process.env['PATH'],
        BRIDGE_URL: this.#fleet.url,
        BRIDGE_TOKEN: token,
        POD_NAME: `short ${this.#pods.size}`,
        POD_SEED: String(Math.floor(this.#chance() * 1e6)),
      },
      execArgv: [],
      stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
    })
    pod.on('message', (news) => this.news.push(news as PodNews))
    pod.once('exit', () => this.#pods.delete(pod))
    this.#pods.add(pod)
  }

  /** Kills one and starts another in its place, or freezes one for longer than its lease; half of them move at any time. */
  async strike(frozenMs: number): Promise<void> {
    const free = [...this.#pods].filter((pod) => !this.#frozen.has(pod))
    const pod = free[Math.floor(this.#chance() * free.length)]
    if (!pod) return
    if (this.#chance() < 0.5 || this.#frozen.size >= this.#pods.size / 2) {
      this.struck.killed += 1
      pod.kill('SIGKILL')
      return await this.add()
    }
    this.struck.frozen += 1
    this.#frozen.add(pod)
    pod.kill('SIGSTOP')
    setTimeout(() => {
      pod.kill('SIGCONT')
      this.#frozen.delete(pod)
    }, frozenMs)
  }

  /** Whoever is frozen wakes now. */
  thaw(): void {
    for (const pod of this.#frozen) pod.kill('SIGCONT')
    this.#frozen.clear()
  }

  stop(): void {
    for (const pod of this.#pods) pod.kill('SIGKILL')
  }
}
