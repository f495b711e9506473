/** Hits by age gap, and the pairs among which they were found. */
export interface ByGap {
  readonly hits: readonly number[]
  readonly pairs: readonly number[]
}

/**
 * Hits by age gap as text, a character a gap: each as an angle whose sine, squared, is the
 * share, in quarters, told as the step from the one before. Such an angle, times the square
 * root of the pairs, strays by chance by half of one whatever the share (Anscombe, Biometrika
 * 35, 1948), so quarters lose half of what chance makes of it at most.
 */
export function packGapRow({ hits, pairs }: ByGap): string {
  const last = hits.findLastIndex((count) => count > 0)
  let before = 0
  return hits
    .slice(0, last + 1)
    .map((count, gap) => {
      const angle = Math.round(
        quartersOf(pairs[gap]!) * Math.asin(Math.sqrt(count / (pairs[gap]! || 1))),
      )
      const step = angle - before
      before = angle
      return inCharacters(step)
    })
    .join('')
}

/** Reads what `packGapRow` wrote, down to the last hits there are. */
export function readGapRow(text: string, pairs: readonly number[]): number[] {
  const hits: number[] = []
  let angle = 0
  for (let at = 0; at < text.length; at += 1) {
    const figure = ALPHABET.indexOf(text[at]!)
    if (figure > 0) angle += figure - MIDDLE
    else {
      angle += farStep(text.slice(at + 1, at + 3))
      at += 2
    }
    const of = pairs[hits.length]!
    hits.push(of === 0 ? 0 : Math.round(of * Math.sin(angle / quartersOf(of)) ** 2))
  }
  return hits
}

function quartersOf(pairs: number): number {
  return 4 * Math.sqrt(pairs)
}

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
