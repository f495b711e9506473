/** Words for a text of so many facts, and what has been used of them. */
export interface Room {
  /** Words for so many facts. */
  readonly for: (facts: number) => number
  readonly take: (facts: number, words: number) => void
}

/** Room for facts, of which each has as much as the others: what one leaves those after it have. */
export function roomFor(facts: number, words: number): Room {
  const left = { facts, words }
  return {
    for: (count) => (left.words / Math.max(1, left.facts)) * count,
    take: (count, spent) => {
      left.facts -= count
      left.words -= spent
    },
  }
}
