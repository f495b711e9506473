import { DESIGN_ENTRIES } from './lexicon-design.ts'
import { NAMED_ENTRIES } from './lexicon-named.ts'
import type { Entry } from './lexicon-entry.ts'
import { SKY_ENTRIES } from './lexicon-sky.ts'
import { TREE_ENTRIES } from './lexicon-tree.ts'
import { VEDIC_ENTRIES } from './lexicon-vedic.ts'
import { WORD_ENTRIES } from './lexicon-words.ts'
import type { MentionKind } from './mention.ts'
import type { Token } from './tokens.ts'

export interface Sense {
  readonly kind: MentionKind
  readonly value: string
  readonly isCased: boolean
  /** How many words the phrase has. */
  readonly length: number
}

/** What a phrase may mean: all senses by its first word, longest phrase first. */
const SENSES: ReadonlyMap<string, readonly { words: readonly string[]; sense: Sense }[]> = index([
  ...SKY_ENTRIES,
  ...VEDIC_ENTRIES,
  ...DESIGN_ENTRIES,
  ...TREE_ENTRIES,
  ...WORD_ENTRIES,
  ...NAMED_ENTRIES,
])

function index(entries: readonly Entry[]) {
  const byFirst = new Map<string, { words: readonly string[]; sense: Sense }[]>()
  for (const { kind, value, phrases, isCased = false } of entries) {
    for (const phrase of phrases.split(', ')) {
      const words = phrase
        .toLowerCase()
        .split(/[ -]+/)
        .filter((word) => word !== '')
      const [first] = words
      if (first === undefined) continue
      const list = byFirst.get(first) ?? []
      list.push({ words, sense: { kind, value, isCased, length: words.length } })
      byFirst.set(first, list)
    }
  }
  for (const list of byFirst.values()) list.sort((a, b) => b.words.length - a.words.length)
  return byFirst
}

export interface Sensed {
  readonly senses: readonly Sense[]
  readonly end: number
}

/**
 * The longest phrase of the lexicon that begins at a token, with everything it may mean; null
 * where none does. Hyphens between words do not matter. `isSmall`: the whole text is in small letters.
 */
export function sensesAt(
  tokens: readonly Token[],
  at: number,
  { isSmall }: { readonly isSmall: boolean },
): Sensed | null {
  const first = tokens[at]
  const candidates = first === undefined ? undefined : SENSES.get(first.lower)
  if (!candidates) return null
  let best: { end: number; length: number; senses: Sense[] } | null = null
  for (const { words, sense } of candidates) {
    if (best !== null && words.length < best.length) break
    const isLong = words.length + first!.lower.length > 4 || sense.kind === 'sign'
    if (sense.isCased && !first!.isCapital && !(isSmall && isLong)) continue
    const end = matchEnd(tokens, at, words)
    if (end === null) continue
    if (best === null) best = { end, length: words.length, senses: [sense] }
    else best.senses.push(sense)
  }
  return best
}

function matchEnd(tokens: readonly Token[], at: number, words: readonly string[]): number | null {
  let here = at
  for (const word of words) {
    if (here > at && tokens[here]?.lower === '-') here += 1
    if (tokens[here]?.lower !== word) return null
    here += 1
  }
  return here
}
