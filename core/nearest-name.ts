/** No name is longer: a text of megabytes must not be compared letter by letter. */
const LONGEST_NAME = 64

/**
 * The known name most like the one that was typed, for telling a person what they may have
 * meant. A name that begins as the typed one does, or the other way round, is nearest;
 * otherwise the fewest letters to change, add, leave out or swap. Undefined without names.
 */
export function nearestName(typed: string, names: readonly string[]): string | undefined {
  const wanted = plain(typed.slice(0, LONGEST_NAME))
  const ranked = names.map((name) => ({ name, steps: stepsBetween(wanted, plain(name)) }))
  return ranked.toSorted((a, b) => a.steps - b.steps)[0]?.name
}

/** Names are compared as they sound: `--house_systems` is near `houseSystem`. */
function plain(name: string): string {
  return name.toLowerCase().replaceAll(/[^\p{L}\p{N}]/gu, '')
}

function stepsBetween(typed: string, name: string): number {
  const shorter = Math.min(typed.length, name.length)
  const beginsAlike = shorter >= 2 && typed.slice(0, shorter) === name.slice(0, shorter)
  return beginsAlike ? 0.5 : editDistance(typed, name)
}

/** Letters to change, add, leave out or swap with their neighbour (optimal string alignment). */
function editDistance(from: string, to: string): number {
  const [a, b] = [[...from], [...to]]
  const rows = [Array.from({ length: b.length + 1 }, (_, index) => index)]
  for (const [i, letter] of a.entries()) {
    const row = [i + 1]
    for (const [j, other] of b.entries()) {
      const changed = rows[i]![j]! + (letter === other ? 0 : 1)
      const isSwap = i > 0 && j > 0 && letter === b[j - 1] && a[i - 1] === other
      const swapped = isSwap ? rows[i - 1]![j - 1]! + 1 : Infinity
      row.push(Math.min(rows[i]![j + 1]! + 1, row[j]! + 1, changed, swapped))
    }
    rows.push(row)
  }
  return rows[a.length]![b.length]!
}
