import type { Claimant } from './chapters-in-hands.ts'

/** Claims that wait for a chapter. In memory: a pod whose claim is lost with it simply claims again. */
export class WaitingClaims {
  readonly #waiting = new Set<{ readonly call: number; readonly wake: () => void }>()
  /** Of each named wish, the call that stands for it: one sent again takes the place of the one before. */
  readonly #standing = new Map<string, symbol>()

  /** How many wait at this moment. */
  get size(): number {
    return this.#waiting.size
  }

  /** Makes the call that of its wish; tells whether it still is. */
  stand(who: Claimant): () => boolean {
    if (who.claimId === null) return () => true
    const [name, call] = [nameOf(who), Symbol(who.claimId)]
    const isSentAgain = this.#standing.has(name)
    this.#standing.set(name, call)
    if (isSentAgain) this.wake()
    return () => this.#standing.get(name) === call
  }

  /** Whoever stood for the wish does not any more: it was answered, or nobody hears the answer. */
  leave(who: Claimant): void {
    this.#standing.delete(nameOf(who))
  }

  /** A pod that left, or let a lease run out: its claims are answered with nothing. It claims again if it is there. */
  turnAway(podId: string): void {
    for (const name of this.#standing.keys()) {
      if (name.startsWith(nameOf({ podId, claimId: '' }))) this.#standing.delete(name)
    }
    this.wake()
  }

  /** Has everybody who waits look again, whoever came last first: of theirs it is likeliest that somebody hears the answer. */
  wake(): void {
    const lastFirst = [...this.#waiting].toSorted((a, b) => b.call - a.call)
    for (const { wake } of lastFirst) wake()
  }

  /** Until there may be something for a call, or so many milliseconds. Calls are numbered as they came. */
  async next(milliseconds: number, call: number): Promise<void> {
    const { promise, resolve } = Promise.withResolvers<void>()
    const timer = setTimeout(resolve, milliseconds)
    const waits = { call, wake: resolve }
    this.#waiting.add(waits)
    await promise
    clearTimeout(timer)
    this.#waiting.delete(waits)
  }
}

function nameOf({ podId, claimId }: Claimant): string {
  return `${podId} ${claimId}`
}
