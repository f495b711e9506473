import type { Found } from './mentions.ts'
import type { Token } from './tokens.ts'

/** What may stand between an owner and what is owned: no verb, no preposition, no comma. */
const BREAKS =
  /^([,.;:!?()"“”—]|and|or|but|in|of|on|at|to|from|for|with|by|is|are|was|were|has|have|had|the|that|which|who|where|while|as|than|stands?|sits?|falls?|holds?|squares?|makes?|gives?|brings?|a|an|so|when)$/

function isPossessive(tokens: readonly Token[], { form, end }: Found): boolean {
  if (form === 'possessive') return true
  return form === 'name' && /^['’](s)?$/i.test(tokens[end]?.text ?? '')
}

/** The person whose a mention is by a word of possession before it. */
export function possessorBefore(
  tokens: readonly Token[],
  mentions: readonly Found[],
  index: number,
): Found | undefined {
  const mention = mentions[index]!
  const person = mentions.slice(0, index).findLast(({ kind }) => kind === 'person')
  if (!person || !isPossessive(tokens, person)) return undefined
  const from = /^['’]/.test(tokens[person.end]?.text ?? '') ? person.end + 1 : person.end
  if (mention.at - from > 6) return undefined
  const between = mentions.filter(({ at, end }) => at >= from && end <= mention.at)
  const isInside = (at: number) => between.some((each) => at >= each.at && at < each.end)
  for (let at = from; at < mention.at; at += 1) {
    if (!isInside(at) && BREAKS.test(tokens[at]!.lower)) return undefined
  }
  const blocking = between.some(({ kind }) => !LOOSE.has(kind) && kind !== 'person')
  return blocking && mention.kind !== 'body' ? undefined : person
}

/** Kinds that may stand inside a noun phrase before its noun. */
const LOOSE: ReadonlySet<string> = new Set([
  'side',
  'number',
  'ordinal',
  'motion',
  'dignity',
  'term',
  'sign',
  'superlative',
  'system',
  'frame',
  'quantity',
  'aspect',
  'foreign',
  'koota',
  'state',
  'group',
  'no',
  'nakshatra',
  'house',
])
