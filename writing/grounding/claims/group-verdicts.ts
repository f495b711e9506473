import { wordsOf } from '../reading/words-of.ts'
import { allOf, insteadOf, type Ground, type Verdict } from '../claim.ts'
import type { Owned } from '../reading/whose.ts'
import { knownOf } from './anchors.ts'
import type { Judge } from './state-verdicts.ts'

/** `Neptune in earth` but not `five in fire`, which is a count. */
export function isGroup(
  { kind, at, value }: Owned,
  { read: { tokens }, segment }: Ground,
): boolean {
  if (kind !== 'group') return false
  // `in the air`, `on the earth`.
  if (/^([a-z]+) the (fire|air|water|earth)$/.test(wordsOf(tokens, at - 2, at + 1))) return false
  if (segment.mentions.some((each) => each.kind === 'number' || each.value === 'planets'))
    return false
  return (
    /^(in|above|below|under|on|the|an?|is|of)$/.test(tokens[at - 1]?.lower ?? '') ||
    value.includes('half') ||
    /^(above|below|in)$/.test(tokens[at]?.lower ?? '')
  )
}

export const groupVerdict: Judge = (ground, subject, value) => {
  const known = knownOf(
    ground,
    subject,
    ({ mark, frame }) =>
      frame === 'natal' && mark.term !== undefined && KIN(mark.term, value.value),
  )
  const verdicts = known.map((each): Verdict => {
    if (each.some(({ mark }) => mark.term === value.value)) return 'supported'
    return each.length > 0 ? 'contradicted' : 'supported'
  })
  return { verdict: allOf(verdicts), instead: insteadOf(known.flat().map(({ mark }) => mark.term)) }
}

const FAMILIES = [
  /^(fire|earth|air|water) signs$/,
  /^(cardinal|fixed|mutable) signs$/,
  /^(northern|southern) half/,
  /^(eastern|western) half/,
  /quadrant/,
]

function KIN(term: string, value: string): boolean {
  return FAMILIES.some((family) => family.test(term) && family.test(value))
}
