import type { LiveJob } from '#durable-objects/job/job-state.ts'
import type { Stage } from './stage.ts'
import type { World } from './world.ts'

/** What was paid this shortly before a draft is asked for may not be known to whoever asks, milliseconds. */
const UNHEARD_MS = 1_000

interface Paid {
  readonly at: number
  /** What the job has cost from then on, by D1's books. */
  readonly dollars: number
}

/** What each job has cost from moment to moment. */
export class WatchedPurses {
  readonly #paid = new Map<string, Paid[]>()
  readonly #world: World
  readonly #stage: Stage

  constructor(world: World, stage: Stage) {
    this.#world = world
    this.#stage = stage
  }

  /** A call for this job was entered. */
  paid(id: string): void {
    const sum = 'SELECT TOTAL(cost_usd) AS dollars FROM writer_calls WHERE job_id = ?'
    const [{ dollars }] = this.#world.d1.rows<Paid>(sum, id) as [Paid]
    const known = this.#paid.get(id) ?? []
    this.#paid.set(id, known)
    known.push({ at: this.#stage.now, dollars })
  }

  /** In words, where a job had cost all it may before anybody asked for one draft more. */
  overdrawn({ jobId, commission: { budget } }: LiveJob): string | null {
    if (!budget) return null
    const before = this.#stage.now - UNHEARD_MS
    const cost = this.#paid.get(jobId)?.findLast(({ at }) => at <= before)?.dollars ?? 0
    const most = Math.max(budget, this.#world.dollarsAJob)
    return cost < most ? null : `${jobId} has cost ${cost} of ${most}`
  }
}
