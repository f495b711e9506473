const FIRST_SECONDS = 5
const LONGEST_SECONDS = 60

/** What the lanes of a pod wait before their next chapter: nothing, unless they have given several back in a row. */
export interface Breather {
  spoke(): void
  failed(): void
  seconds(): number
}

/**
 * One chapter may have a text that cannot be spoken; a pod that gives back two in a row has a voice that cannot
 * speak, and would take every chapter of the line in turn. It waits longer each time, and others get them.
 */
export function breather(): Breather {
  let inARow = 0
  return {
    spoke: () => void (inARow = 0),
    failed: () => void (inARow += 1),
    seconds: () => (inARow < 2 ? 0 : Math.min(LONGEST_SECONDS, FIRST_SECONDS * 2 ** (inARow - 2))),
  }
}
