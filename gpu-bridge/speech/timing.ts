import { findSpeech, type Gap } from './check-chunk.ts'
import type { Piece } from './chunks.ts'
import type { Pcm } from './engine.ts'

/** A pause between sentences is at least this long; shorter ones stand between words. */
const SHORTEST_PAUSE_SECONDS = 0.08
/** How much nearer to its expected place a pause has to be to outweigh being longer by one second. */
const LENGTH_WEIGHT = 4

export interface Span {
  readonly startSeconds: number
  readonly endSeconds: number
}

/**
 * When each piece of a chunk is heard, in seconds of the chunk's own sound. A voice reads at an even
 * pace, so the letters say about where a sentence ends, and the pause nearest to there says exactly.
 */
export function spansOfPieces(pcm: Pcm, pieces: readonly Piece[]): readonly Span[] {
  const speech = findSpeech(pcm)
  if (!speech)
    return pieces.map(() => ({ startSeconds: 0, endSeconds: pcm.samples.length / pcm.sampleRate }))
  const letters = pieces.map(({ words }) => words.length)
  const total = letters.reduce((sum, count) => sum + count, 0)
  const length = speech.endSeconds - speech.startSeconds

  const borders: Gap[] = []
  let lettersBefore = 0
  for (const count of letters.slice(0, -1)) {
    lettersBefore += count
    const expected = speech.startSeconds + (length * lettersBefore) / total
    borders.push(nearestPause(speech.gaps, expected, borders.at(-1)?.endSeconds ?? 0))
  }
  return pieces.map((_, index) => ({
    startSeconds: borders[index - 1]?.endSeconds ?? speech.startSeconds,
    endSeconds: borders[index]?.startSeconds ?? speech.endSeconds,
  }))
}

/** Without any pause to go by, the expected place itself. */
function nearestPause(gaps: readonly Gap[], expected: number, after: number): Gap {
  const misfit = ({ startSeconds, endSeconds }: Gap) =>
    Math.abs((startSeconds + endSeconds) / 2 - expected) -
    LENGTH_WEIGHT * (endSeconds - startSeconds)
  const pauses = gaps.filter(
    (gap) =>
      gap.endSeconds - gap.startSeconds >= SHORTEST_PAUSE_SECONDS && gap.startSeconds > after,
  )
  const place = Math.max(expected, after)
  return pauses.length === 0
    ? { startSeconds: place, endSeconds: place }
    : pauses.reduce((best, gap) => (misfit(gap) < misfit(best) ? gap : best))
}
