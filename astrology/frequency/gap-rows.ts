/**
 * Counts by age gap as text, a character a gap: the square root of each in quarters, as the
 * step from the one before. A square root strays by chance by half of one whatever the count
 * (Anscombe, Biometrika 35, 1948), so quarters lose half of what chance makes of it at most.
 */
export function packGapRow(counts: readonly number[]): string {
  const last = counts.findLastIndex((count) => count > 0)
  let before = 0
  return counts
    .slice(0, last + 1)
    .map((count) => {
      const root = Math.round(QUARTERS * Math.sqrt(count))
      const step = root - before
      before = root
      return inCharacters(step)
    })
    .join('')
}

/** Reads what `packGapRow` wrote, down to the last count there is. */
export function readGapRow(text: string): number[] {
  const counts: number[] = []
  let root = 0
  for (let at = 0; at < text.length; at += 1) {
    const figure = ALPHABET.indexOf(text[at]!)
    if (figure > 0) root += figure - MIDDLE
    else {
      root += farStep(text.slice(at + 1, at + 3))
      at += 2
    }
    counts.push(Math.round((root / QUARTERS) ** 2))
  }
  return counts
}

const QUARTERS = 4

/** The first says that a step is told by the next two. */
const ALPHABET = '!0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz-'
const MIDDLE = 32
const FAR = 2048

function inCharacters(step: number): string {
  const near = step + MIDDLE
  if (near > 0 && near < ALPHABET.length) return ALPHABET[near]!
  const far = step + FAR
  return `!${ALPHABET[far >> 6]!}${ALPHABET[far & 63]!}`
}

function farStep(figures: string): number {
  return ALPHABET.indexOf(figures[0]!) * 64 + ALPHABET.indexOf(figures[1]!) - FAR
}
