import { logError } from '#core/log.ts'
import {
  keepPodSpending,
  readPodSpending,
  type PodCaps,
  type PodSpending,
} from '#d1/pod-spending.ts'
import type { SettingsSource } from '#settings/read.ts'
import type { Elsewhere } from './situation.ts'
import { spentToday, type Counted } from './spent-today.ts'

/** What is told at least so often, should D1 have been set back. */
const TELL_EVERY_MS = 60_000

/** What a pool's own pods come to. */
export interface OwnPods {
  readonly pods: number
  readonly dollarsAnHour: number
  readonly spent: Counted
}

/**
 * The purse that all pools rent from. Each tells in D1 what its pods cost, and a cost that lasts need not be told
 * again, for it is counted on; before a pool orders it pledges what that will cost, which D1 grants one at a time.
 */
export class SharedPurse {
  readonly #source: SettingsSource
  readonly #pool: string
  /** As D1 was read last; null before. */
  #rows: readonly PodSpending[] | null = null
  #told: PodSpending | null = null

  constructor(source: SettingsSource, pool: string) {
    this.#source = source
    this.#pool = pool
  }

  /** What the other pools come to at this moment; while D1 cannot be read, by what it said last. Throws where it never said anything. */
  async elsewhere(now: number): Promise<Elsewhere> {
    try {
      this.#rows = await readPodSpending(this.#source.db)
    } catch (error) {
      if (this.#rows === null) throw error
      logError('fleet.purse-unread', error, { pool: this.#pool })
    }
    const others = this.#rows.filter(({ pool }) => pool !== this.#pool)
    return {
      pods: sum(others.map(({ pods }) => pods)),
      dollarsAnHour: sum(others.map(({ dollarsAnHour }) => dollarsAnHour)),
      spentToday: sum(others.map((row) => spentToday(countedIn(row), row.dollarsAnHour, now))),
    }
  }

  /** Whether pods may come to so much with what is about to be ordered. It counts until the truth is told. */
  async pledge(own: OwnPods, caps: PodCaps): Promise<boolean> {
    const row = this.#rowOf(own)
    const before = this.#told
    // Without an answer nobody knows which of the two D1 holds.
    this.#told = null
    const granted = await keepPodSpending(this.#source.db, row, caps)
    this.#told = granted ? row : before
    return granted
  }

  /** Tells what the pool's pods come to, where that is news. */
  async tell(own: OwnPods): Promise<void> {
    const row = this.#rowOf(own)
    const told = this.#told
    const isNews = told?.pods !== row.pods || told.dollarsAnHour !== row.dollarsAnHour
    if (!isNews && row.countedAt.getTime() - told.countedAt.getTime() < TELL_EVERY_MS) return
    await keepPodSpending(this.#source.db, row)
    this.#told = row
  }

  #rowOf({ pods, dollarsAnHour, spent }: OwnPods): PodSpending {
    const { dollars, countedAt } = spent
    return { pool: this.#pool, pods, dollarsAnHour, dollars, countedAt: new Date(countedAt) }
  }
}

function countedIn({ dollars, countedAt }: PodSpending): Counted {
  return { dollars, countedAt: countedAt.getTime() }
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0)
}
