/** Longer than nearly every question, and short enough that a rule looking ahead stays quick. */
const LONGEST = 600
/** What two neighbours share, so that a sentence at the seam is read whole in one of them. */
const SHARED = 150

/**
 * A text as pieces of at most 600 characters, cut between words where it can be, each beginning with
 * the end of the one before. Reading them takes time in proportion to the text; a rule that looks
 * ahead from every word of a long text takes the square of it.
 */
export function piecesOf(text: string): readonly string[] {
  const pieces: string[] = []
  let from = 0
  while (text.length - from > LONGEST) {
    const end = borderBefore(text, from + LONGEST, from + LONGEST - SHARED)
    pieces.push(text.slice(from, end))
    from = borderBefore(text, end - SHARED, end - 2 * SHARED)
  }
  return [...pieces, text.slice(from)]
}

/** The last space before a place, not farther back than `earliest`; the place itself where there is none. */
function borderBefore(text: string, place: number, earliest: number): number {
  const space = text.slice(earliest, place).lastIndexOf(' ')
  return space < 0 ? place : earliest + space + 1
}
