/** A share moves when it strays from the whole sample's, over gaps, by so much of itself at least. */
const LEAST_STRAYING = 0.25
/** And when chance alone would make it stray as far in one key of some thousands. */
const DEVIATIONS = 3.5
/** Gaps are taken together until so many hits are to be expected: fewer make no chi-square. */
const FEWEST_EXPECTED = 5

/**
 * Whether a key's share really moves with the age gap: by Pearson's chi-square of its hits by
 * gap against the same share at all gaps, widened by its design effect, and by how far the shares
 * lie apart once what chance strews is taken off (root mean square, as a part of the share).
 */
export function movesWithGap(
  hits: ArrayLike<number>,
  pairs: ArrayLike<number>,
  designEffect: number,
): boolean {
  const [all, of] = [sum(hits), sum(pairs)]
  const share = all / of
  if (share === 0 || share === 1) return false
  const cells = cellsOf(hits, pairs, share)
  const chiSquare = cells
    .map(({ found, expected }) => (found - expected) ** 2 / (expected * (1 - share)))
    .reduce((total, part) => total + part, 0)
  const freedom = cells.length - 1
  const byChance = freedom * designEffect
  const straying = ((chiSquare - byChance) * (1 - share)) / all
  return (
    chiSquare > (freedom + DEVIATIONS * Math.sqrt(2 * freedom)) * designEffect &&
    straying > LEAST_STRAYING ** 2
  )
}

interface Cell {
  readonly found: number
  readonly expected: number
}

function cellsOf(hits: ArrayLike<number>, pairs: ArrayLike<number>, share: number): Cell[] {
  const cells: Cell[] = []
  let [found, expected] = [0, 0]
  for (let gap = 0; gap < pairs.length; gap += 1) {
    found += hits[gap] ?? 0
    expected += pairs[gap]! * share
    if (expected < FEWEST_EXPECTED) continue
    cells.push({ found, expected })
    found = 0
    expected = 0
  }
  const last = cells.pop() ?? { found: 0, expected: 0 }
  return [...cells, { found: last.found + found, expected: last.expected + expected }]
}

function sum(numbers: ArrayLike<number>): number {
  return Array.from(numbers).reduce((total, number) => total + number, 0)
}
