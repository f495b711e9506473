/** Once nobody is waited for any more the timer ends within so long: an object that only waits for it cannot sleep. */
const LOOK_MS = 1_000

interface Wait {
  readonly until: number
  readonly late: () => void
}

/**
 * Waits for many pieces of work, for each no longer than `milliseconds`; one timer serves all. What was begun may go
 * on unheard; its end no longer counts.
 */
export class Deadlines {
  readonly #milliseconds: number
  readonly #now: () => number
  /** The first to be late first, for each may take as long as every other. */
  readonly #waits = new Set<Wait>()
  #isTimed = false

  constructor(milliseconds: number, now: () => number) {
    this.#milliseconds = milliseconds
    this.#now = now
  }

  async inTime<T>(work: () => Promise<T>): Promise<T> {
    const { promise, reject } = Promise.withResolvers<never>()
    const late = () => reject(new Error(`no answer in ${this.#milliseconds / 1000} s`))
    const wait = { until: this.#now() + this.#milliseconds, late }
    this.#waits.add(wait)
    this.#lookAgain()
    try {
      return await Promise.race([work(), promise])
    } finally {
      this.#waits.delete(wait)
    }
  }

  #lookAgain(): void {
    const [first] = this.#waits
    if (this.#isTimed || !first) return
    this.#isTimed = true
    setTimeout(() => this.#look(), Math.min(LOOK_MS, Math.max(0, first.until - this.#now())))
  }

  #look(): void {
    this.#isTimed = false
    const now = this.#now()
    for (const wait of this.#waits) {
      if (wait.until > now) break
      this.#waits.delete(wait)
      wait.late()
    }
    this.#lookAgain()
  }
}
