import type { MentionKind } from './mention.ts'
import { numberAt } from './numbers.ts'
import type { PersonWord } from './people.ts'
import type { Token } from './tokens.ts'
import type { Found } from './mentions.ts'

export type ReadPerson = (
  tokens: readonly Token[],
  at: number,
  isTerm: (at: number) => boolean,
) => PersonWord | null

export interface Reading {
  readonly isSmall: boolean
  readonly isTerm: (at: number) => boolean
  readonly readPerson: ReadPerson
}

export type Bare = Omit<Found, 'words'>

export const lower = (tokens: readonly Token[], at: number) => tokens[at]?.lower ?? ''

type Numbered = Pick<Bare, 'value' | 'at' | 'end'>

/** Numbers after a word, as lists have them: `Gates 1, 2 and 7`. */
export function listAt(tokens: readonly Token[], at: number): readonly Numbered[] {
  const list: Numbered[] = []
  let here = at
  for (;;) {
    const number = numberAt(tokens, here)
    if (number === null || (tokens[number.end]?.text === '-' && list.length === 0)) return list
    list.push({
      value: tokens[here]!.text.includes('.') ? tokens[here]!.text : String(number.value),
      at: here,
      end: number.end,
    })
    let next = number.end
    const isList = () => [',', 'and', 'or', '&'].includes(lower(tokens, next))
    if (!isList()) return list
    while (isList()) next += 1
    if (numberAt(tokens, next) === null) return list
    // `Key 5, and one ring holds both`.
    if (lower(tokens, next) === 'one' && /^[a-z]/.test(lower(tokens, next + 1))) return list
    here = next
  }
}

export type Reader = (tokens: readonly Token[], at: number) => readonly Bare[]

export const listed =
  (words: readonly string[], kind: MentionKind): Reader =>
  (tokens, at) => {
    if (!words.includes(lower(tokens, at))) return []
    return mentionsOfKind(kind, at, listAt(tokens, at + 1))
  }

/** Listed numbers as mentions of a kind, the first from the word at `at` that says which. */
export const mentionsOfKind = (
  kind: MentionKind,
  at: number,
  list: readonly Numbered[],
): readonly Bare[] =>
  list.map(({ value, ...place }, index) => ({ kind, value, ...place, ...(index === 0 && { at }) }))
