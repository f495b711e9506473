import { fork, type ChildProcess } from 'node:child_process'
import { join } from 'node:path'
import type { LocalFleet } from './local-fleet.ts'
import type { PodNews } from './short-pod.ts'

const POD = join(import.meta.dirname, 'short-pod.ts')

/** What pods of a proof are like. */
export interface Pace {
  /** Chapters that each speaks at a time. */
  readonly lanes: number
  /** How long a chapter takes at least and at most, and how long its sound is, seconds. */
  readonly least: number
  readonly most: number
}

/** As a pod does whose engine speaks several at a time. */
const SHORT: Pace = { lanes: 4, least: 1, most: 2 }

/** What a pod told, and when, by the clock of `performance.now`. */
export type Told = PodNews & { readonly at: number }

/** A pod that was killed or frozen, and what it held as far as it had told. */
export interface Struck {
  readonly at: number
  readonly held: readonly { readonly chapter: string; readonly fence: number }[]
}

/** The pods of a proof, which are killed and frozen, and what they told. */
export class ShortPods {
  readonly news: Told[] = []
  readonly strikes: Struck[] = []
  readonly #pace: Pace
  readonly #toldBy = new Map<ChildProcess, Told[]>()
  readonly #fleet: LocalFleet
  readonly #chance: () => number
  readonly #pods = new Set<ChildProcess>()
  readonly #frozen = new Set<ChildProcess>()
  struck = { killed: 0, frozen: 0 }

  constructor(fleet: LocalFleet, chance: () => number, pace = SHORT) {
    this.#fleet = fleet
    this.#pace = pace
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
        POD_LANES: String(this.#pace.lanes),
        POD_LEAST: String(this.#pace.least),
        POD_MOST: String(this.#pace.most),
      },
      execArgv: [],
      stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
    })
    const told: Told[] = []
    this.#toldBy.set(pod, told)
    pod.on('message', (news) => {
      const one = { ...(news as PodNews), at: performance.now() }
      told.push(one)
      this.news.push(one)
    })
    pod.once('exit', () => this.#pods.delete(pod))
    this.#pods.add(pod)
  }

  /** Kills one and starts another in its place, or freezes one for longer than its lease; half of them move at any time. */
  async strike(frozenMs: number): Promise<void> {
    const free = [...this.#pods].filter((pod) => !this.#frozen.has(pod))
    const pod = free[Math.floor(this.#chance() * free.length)]
    if (!pod) return
    this.strikes.push({ at: performance.now(), held: heldAsTold(this.#toldBy.get(pod) ?? []) })
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

/** What was claimed and is neither completed nor claimed once more. */
function heldAsTold(told: readonly Told[]): Struck['held'] {
  const held = new Map<string, number>()
  for (const one of told) {
    if (one.type === 'claimed') held.set(one.chapter, one.fence)
    if (one.type === 'completed' && held.get(one.chapter) === one.fence) held.delete(one.chapter)
  }
  return [...held].map(([chapter, fence]) => ({ chapter, fence }))
}
