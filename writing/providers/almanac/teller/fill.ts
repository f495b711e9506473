import { isManyOf } from '../clauses/clause.ts'
import type { Skeleton } from '../skeletons/skeleton.ts'
import type { Drafted } from '../speech/sentence.ts'
import { unmarked } from '../speech/terms.ts'
import type { Filling } from './filling.ts'
import type { PieceOf } from './pieces.ts'

/** A sentence with every slot filled, in the slots of people, and what it uses up. */
export interface Filled extends Drafted {
  readonly uses: readonly string[]
}

const SLOTS = /\[(\w)\.(\w+)\]|\[about\]/g
/** A verb that agrees with the phrase of `f` or `g` beside it, which may be a shorter one than its fact's others. */
const VERBS = /\[(\w)\?([^|\]]+)\|([^\]]+)\]/g

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
  const isMany: Record<string, boolean> = {}
  const named: Record<string, string> = {}
  let isFilled = true
  const text = skeleton.replaceAll(SLOTS, (...found) => {
    const [whole, of = 'f', slot = ''] = found as string[]
    if (whole === '[about]') {
      isFilled &&= about !== undefined
      return about ?? ''
    }
    const told = of === 'g' ? g : f
    const short = told ? pieceOf(slot, told, place) : null
    // Two that are pointed back at by one word are told apart by their whole phrases.
    const isDouble = slot === 'noun' && of === 'g' && short?.text === f.short
    const piece = isDouble && told ? pieceOf('full', told, place) : short
    if (piece === null || (piece.uses !== null && uses.includes(piece.uses))) {
      isFilled = false
      return ''
    }
    if (piece.uses !== null) uses.push(piece.uses)
    cites.push(...piece.cites)
    if (slot === 'noun' || slot === 'full') isMany[of] = isManyOf(unmarked(piece.text))
    if (NAMES.has(slot)) named[of] = `${named[of] ?? ''} ${piece.text} `
    return piece.text
  })
  if (!isFilled || /\{S/.test(text) || isOneThing(f.short, named)) return null
  const agreed = text.replaceAll(VERBS, (_, of: string, one: string, many: string) =>
    (isMany[of] ?? (of === 'g' ? g : f)?.clause.isPlural) ? many : one,
  )
  return { text: agreed, cites: inOrder(cites), uses }
}

const NAMES = new Set(['main', 'noun', 'full'])

/** Whether `f`, pointed back at, would be set beside a `g` of the same name: `Key 46 and Gene Key 46`. */
function isOneThing(short: string | null, { f, g }: Readonly<Record<string, string>>): boolean {
  if (short === null || f === undefined || g === undefined) return false
  return f.includes(` ${short} `) && new RegExp(`(?:^|[ ’'])${short}[ ,]`).test(g)
}

/** Facts before meanings, each once. */
function inOrder(cites: readonly string[]): readonly string[] {
  const all = [...new Set(cites)]
  return [
    ...all.filter((id) => !id.startsWith('meaning.')),
    ...all.filter((id) => id.startsWith('meaning.')),
  ]
}
