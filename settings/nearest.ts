/** More edits than this and it was no slip of the finger. */
const MOST_EDITS = 4

/** The name that was probably meant: few letters added, left out or exchanged. Null when none is close. */
export function nearest(typed: string, names: readonly string[]): string | null {
  const [best] = names
    .map((name) => ({
      name,
      edits: editsBetween(typed.slice(0, 100).toLowerCase(), name.toLowerCase()),
    }))
    .toSorted((a, b) => a.edits - b.edits)
  return best && best.edits <= MOST_EDITS ? best.name : null
}

/** Levenshtein's distance, one row of the table at a time. */
function editsBetween(from: string, to: string): number {
  let row = Array.from({ length: to.length + 1 }, (_, index) => index)
  for (const [index, letter] of [...from].entries()) {
    const next = [index + 1]
    for (let at = 1; at <= to.length; at += 1) {
      const exchanged = row[at - 1]! + (to[at - 1] === letter ? 0 : 1)
      next.push(Math.min(exchanged, row[at]! + 1, next[at - 1]! + 1))
    }
    row = next
  }
  return row.at(-1)!
}
