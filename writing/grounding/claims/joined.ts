import type { Owned } from '../reading/whose.ts'
import type { Token } from '../reading/tokens.ts'
import { JOINING_WORDS } from './joining-words.ts'

const JOINS = new Set([...JOINING_WORDS, 'likewise', 'composite', 'natal', 'sidereal'])

const LINKS = /^(,|and|or|nor|&|like|plus|well)$/

const BEGINS = /^(an?|is|was|has|stands|sits|falls|lies|wants|holds|takes|gives|makes)$/

/** Whether only words of joining, and names, stand between two mentions. */
export function areJoined(tokens: readonly Token[], a: Owned, b: Owned): boolean {
  const between = tokens.slice(a.end, b.at)
  // `…, and the Moon was`, `…, and the Mars–Saturn sextile`, begin anew.
  const next = tokens[b.end]?.lower ?? ''
  if (/^[–-]$/.test(next)) return false
  if (between[0]?.text === ',' && BEGINS.test(next)) return false
  return (
    between.some(({ lower }) => LINKS.test(lower)) &&
    between.every(({ lower, isCapital }) => JOINS.has(lower) || isCapital)
  )
}

/** A comma alone makes no list. */
const AND = /^(and|or|nor|&|like|plus|well)$/

/** Those at the start or the end of a list that are joined with each other. */
export function joined(
  tokens: readonly Token[],
  things: readonly Owned[],
  side: 'start' | 'end',
): readonly Owned[] {
  const group: Owned[] = []
  for (const thing of side === 'start' ? things : things.toReversed()) {
    const last = group.at(-1)
    if (last !== undefined) {
      const [a, b] = side === 'start' ? [last, thing] : [thing, last]
      if (!areJoined(tokens, a, b)) break
    }
    group.push(thing)
  }
  const inOrder = side === 'start' ? group : group.toReversed()
  const isList = inOrder
    .slice(1)
    .some((thing, index) =>
      tokens.slice(inOrder[index]!.end, thing.at).some(({ lower }) => AND.test(lower)),
    )
  return isList ? inOrder : group.slice(0, 1)
}
