import { readableSoFar } from './readable-so-far.ts'

/** How the writing of one document moves within one run. */
export interface Progress {
  /** Characters received over all drafts: grows with every piece, also when a draft is written again. */
  readonly work: number
  /** How far it is: never falls, and stands still until a further draft passes what an earlier one reached. */
  readonly fraction: number
  /** What a reader may see of the present draft. Reckoned when it is asked for. */
  readonly readable: () => string
}

/** Characters to a word of English prose, space and citations included: a guess that only moves a progress bar. */
const CHARACTERS_A_WORD = 8
/** The checks, a rewrite and the storing are still to come. */
const MOST_BEFORE_IT_IS_STORED = 0.95

interface Watch {
  /** To be called with each piece of a draft and the draft with it. */
  readonly onPiece: (piece: string, raw: string) => void
  /** To be called when the writer is alive and says nothing yet: work grows, the fraction stands. */
  readonly onAlive: () => void
}

export function watchProgress(words: number, onProgress: (progress: Progress) => void): Watch {
  let work = 0
  let fraction = 0
  let draft = ''
  const move = (by: number) => {
    work += by
    const raw = draft
    onProgress({ work, fraction, readable: () => readableSoFar(raw) })
  }
  return {
    onPiece: (piece, raw) => {
      if (piece === '') return
      draft = raw
      const reached = Math.min(raw.length / (words * CHARACTERS_A_WORD), MOST_BEFORE_IT_IS_STORED)
      fraction = Math.max(fraction, reached)
      move(piece.length)
    },
    onAlive: () => move(1),
  }
}
