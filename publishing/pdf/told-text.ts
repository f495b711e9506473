import type { PlacedPiece } from './typeset/compose-lines.ts'
import { runsLeftwards } from './typeset/text-boxes.ts'

/** Joiners and selectors are not drawn, and so are not told. */
const INVISIBLE = /\p{Default_Ignorable_Code_Point}/gu

const RIGHT_TO_LEFT_MARK = '\u200F'
const LEFT_TO_RIGHT_MARK = '\u200E'
/** A letter that tells by itself which way it runs. */
const STRONG_LEFTWARDS = /^[\p{Script=Hebrew}\p{Script=Arabic}\p{Script=Syriac}\p{Script=Thaana}]$/u
const MARK = /^\p{Mark}$/u

/**
 * What is told of a piece by unseen letters over it: its characters from left to right, as
 * whoever reads a page by where its letters stand expects them. Where letters run leftwards, such
 * a reader turns round everything from the first of them to the next that does not; a mark of
 * direction at either end, which nobody sees, keeps a point or a comma on its side.
 */
export function toldText(pieces: readonly PlacedPiece[], index: number): string {
  const piece = pieces[index]?.piece
  if (piece === undefined) return ''
  const characters = Array.from(piece.text.replaceAll(INVISIBLE, ''))
  if (!runsLeftwards(piece)) return characters.join('')
  const [before, after] = [pieces[index - 1]?.piece, pieces[index + 1]?.piece]
  const last = characters.at(-1) ?? ''
  const isBare =
    (before === undefined || !runsLeftwards(before)) &&
    (MARK.test(last) || !STRONG_LEFTWARDS.test(last))
  return [
    ...(isBare ? [RIGHT_TO_LEFT_MARK] : []),
    ...characters.toReversed(),
    ...(after !== undefined && !runsLeftwards(after) ? [LEFT_TO_RIGHT_MARK] : []),
  ].join('')
}
