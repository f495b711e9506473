/** Whoever was asked to go before and says nothing for so long was ended in their middle, milliseconds. */
const PATIENCE_MS = 200

/** Ends when whoever asked last goes on. */
let last: Promise<void> = Promise.resolve()

/** As an isolate in which nobody has asked yet: where one thread plays many. */
export function forgetTurns(): void {
  last = Promise.resolve()
}

/**
 * Waits between two stretches of long work: until everything else that an isolate was asked meanwhile has been
 * served, and until everybody who asked for a turn before has had it. So of any number of long pieces of work side
 * by side one stretch is done at a time, and whoever asks for something waits for one stretch, not for one of each.
 */
export async function nextTurn(): Promise<void> {
  const before = last
  const { promise, resolve } = Promise.withResolvers<void>()
  last = promise
  await orImpatient(before)
  await scheduler.wait(0)
  resolve()
}

async function orImpatient(before: Promise<void>): Promise<void> {
  const { promise: over, resolve } = Promise.withResolvers<void>()
  const timer = setTimeout(resolve, PATIENCE_MS)
  await Promise.race([before, over])
  clearTimeout(timer)
}
