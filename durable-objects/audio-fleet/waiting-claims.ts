import type { Claimant } from './chapter-line.ts'

/** Claims that wait for a chapter. In memory: a pod whose claim is lost with it simply claims again. */
export class WaitingClaims {
  readonly #waiting = new Set<() => void>()
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
    this.#standing.set(name, call)
    this.wake()
    return () => this.#standing.get(name) === call
  }

  /** Whoever stood for the wish does not any more: it was answered, or nobody hears the answer. */
  leave(who: Claimant): void {
    this.#standing.delete(nameOf(who))
    this.wake()
  }

  /** Has everybody who waits look again. */
  wake(): void {
    for (const wake of this.#waiting) wake()
  }

  /** Until there may be something, or so many milliseconds. */
  async next(milliseconds: number): Promise<void> {
    const { promise, resolve } = Promise.withResolvers<void>()
    const timer = setTimeout(resolve, milliseconds)
    this.#waiting.add(resolve)
    await promise
    clearTimeout(timer)
    this.#waiting.delete(resolve)
  }
}

function nameOf({ podId, claimId }: Claimant): string {
  return `${podId} ${claimId}`
}
