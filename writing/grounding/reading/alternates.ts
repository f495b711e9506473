import type { Found } from './mentions.ts'
import type { Token } from './tokens.ts'
import { wordsOf } from './words-of.ts'

/** `the other, whose Sun was up`: a person, and not `the other hand`. */
const OTHER = /^the other( ,)?( (who|whose|whom|which|has|is|was|does|did|goes|had))/

const OPPOSITE = { p1: 'p2', p2: 'p1' } as const

/**
 * `the former`, `the latter`, and `the other` of two who were named: whoever of the two the words mean, by
 * those named before in the sentence.
 */
export function alternateAt(
  tokens: readonly Token[],
  at: number,
  before: readonly Found[],
): Found | null {
  if (!/^(former|latter|other)$/.test(tokens[at + 1]?.lower ?? '')) return null
  const words = wordsOf(tokens, at, at + 4)
  const people = before.flatMap(({ kind, owner }) =>
    kind === 'person' && (owner === 'p1' || owner === 'p2') ? [owner] : [],
  )
  const last = people.at(-1)
  if (last === undefined) return null
  const both = people.includes(OPPOSITE[last])
  const isOther = OTHER.test(words) && !/\bthe one\b/.test(wordsOf(tokens, 0, at))
  const isMeant = isOther || (both && /^the (former|latter)\b/.test(words))
  if (!isMeant) return null
  const owner = words.startsWith('the latter') ? last : OPPOSITE[last]
  const said = tokens.slice(at, at + 2).map(({ text }) => text)
  return {
    kind: 'person',
    value: owner,
    owner,
    form: 'name',
    at,
    end: at + 2,
    words: said.join(' '),
  }
}
