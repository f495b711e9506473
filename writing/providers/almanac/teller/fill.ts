import type { Skeleton } from '../skeletons/skeleton.ts'
import type { Drafted } from '../speech/sentence.ts'
import type { Filling } from './filling.ts'
import type { PieceOf } from './pieces.ts'

/** A sentence with every slot filled, in the slots of people, and what it uses up. */
export interface Filled extends Drafted {
  readonly uses: readonly string[]
}

const SLOTS = /\[(\w)\.(\w+)\]|\[(\w)\?([^|\]]+)\|([^\]]+)\]|\[about\]/g

/** A skeleton filled with facts; null where a slot has nothing to stand in it. */
// oxlint-disable-next-line max-params -- what is filled with what, from where, at which place
export function fill(
  skeleton: Skeleton,
  { f, g, about }: Filling,
  pieceOf: PieceOf,
  place: string,
): Filled | null {
  const uses: string[] = []
  const cites: string[] = []
  let isFilled = true
  const text = skeleton.replaceAll(SLOTS, (...found) => {
    const [whole, of, slot, subject, one, many] = found as string[]
    if (whole === '[about]') {
      isFilled &&= about !== undefined
      return about ?? ''
    }
    const told = (of ?? subject) === 'g' ? g : f
    if (subject !== undefined) return (told?.clause.isPlural ? many : one) ?? ''
    const short = told && slot !== undefined ? pieceOf(slot, told, place) : null
    // Two that are pointed back at by one word are told apart by their whole phrases.
    const isDouble = slot === 'noun' && of === 'g' && short?.text === f.short
    const piece = isDouble && told ? pieceOf('full', told, place) : short
    if (piece === null || (piece.uses !== null && uses.includes(piece.uses))) {
      isFilled = false
      return ''
    }
    if (piece.uses !== null) uses.push(piece.uses)
    cites.push(...piece.cites)
    return piece.text
  })
  return isFilled && !/\{S/.test(text) ? { text, cites: inOrder(cites), uses } : null
}

/** Facts before meanings, each once. */
function inOrder(cites: readonly string[]): readonly string[] {
  const all = [...new Set(cites)]
  return [
    ...all.filter((id) => !id.startsWith('meaning.')),
    ...all.filter((id) => id.startsWith('meaning.')),
  ]
}
