/** How the writing of one document moves within one run. */
export interface Progress {
  /** Characters received over all drafts: grows with every piece, also when a draft is written again. */
  readonly work: number
  /** How far it is: never falls, and stands still until a further draft passes what an earlier one reached. */
  readonly fraction: number
}

/** Characters to a word of English prose, space and citations included: a guess that only moves a progress bar. */
const CHARACTERS_A_WORD = 8
/** The checks, a rewrite and the storing are still to come. */
const MOST_BEFORE_IT_IS_STORED = 0.95

/** To be called with each piece of a draft and the draft's length with it. */
export function watchProgress(
  words: number,
  onProgress: (progress: Progress) => void,
): (piece: string, length: number) => void {
  let work = 0
  let fraction = 0
  return (piece, length) => {
    if (piece === '') return
    work += piece.length
    const reached = Math.min(length / (words * CHARACTERS_A_WORD), MOST_BEFORE_IT_IS_STORED)
    fraction = Math.max(fraction, reached)
    onProgress({ work, fraction })
  }
}
