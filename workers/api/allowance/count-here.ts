import {
  WINDOW_SECONDS,
  windowAt,
  type Asked,
  type Grant,
} from '#durable-objects/allowance/grant.ts'

/** Asks the object that everybody's share of one allowance comes from. */
export type AskForSlice = (asked: Asked) => Promise<Omit<Grant, 'handed'>>

export interface Verdict {
  readonly isAllowed: boolean
  readonly limit: number
  /** How many more may come in this window, as far as is known here. */
  readonly left: number
  /** Seconds until the window is over. */
  readonly resetSeconds: number
}

/** A tenth: so many requests pass before the object is asked again. */
const SLICES = 10

interface Share {
  /** Granted to this isolate and not used. */
  here: number
  /** What the object had left when it was last asked. */
  there: number
}

/** What one isolate counts by itself between two questions to the object. */
export class CountedHere {
  #window = 0
  #shares = new Map<string, Share>()

  /**
   * One request of `key`'s allowance. The object is asked once a slice, and not again in a window
   * in which it had nothing left.
   */
  async take(
    key: string,
    {
      limit,
      now,
      ask,
    }: { readonly limit: number; readonly now: number; readonly ask: AskForSlice },
  ): Promise<Verdict> {
    const window = windowAt(now)
    if (window !== this.#window) {
      this.#window = window
      this.#shares = new Map()
    }
    const share = this.#shares.get(key) ?? { here: 0, there: limit }
    this.#shares.set(key, share)
    if (share.here === 0 && share.there > 0) {
      const { granted, left } = await ask({ window, wanted: Math.ceil(limit / SLICES), limit })
      share.here += granted
      share.there = left
    }
    const isAllowed = share.here > 0
    if (isAllowed) share.here -= 1
    const resetSeconds = Math.ceil((window + 1) * WINDOW_SECONDS - now / 1000)
    return { isAllowed, limit, left: share.here + share.there, resetSeconds }
  }
}
