import type { Found } from './mentions.ts'
import type { Owner } from './mention.ts'
import type { Token } from './tokens.ts'

/** A mention with whom it belongs to, and how that was said. */
export interface Owned extends Found {
  readonly owner: Owner
  /** `own`: her Moon; `after`: the Moon of Jonathan, in Leo for her; `near`: by who was named before; `none`. */
  readonly how: 'own' | 'after' | 'near' | 'none'
}

/** `…; Gene Key 40 gives Tom this`: who was named before a semicolon, where somebody else is named after it. */
function isPartedFrom(
  tokens: readonly Token[],
  mentions: readonly Found[],
  near: Found,
  mention: Found,
): boolean {
  const isParted = tokens.slice(near.end, mention.at).some(({ text }) => text === ';')
  if (!isParted) return false
  return mentions.some(
    ({ kind, at, form }) =>
      kind === 'person' &&
      at > mention.at &&
      form === 'name' &&
      !tokens.slice(mention.end, at).some(({ text }) => text === ';'),
  )
}

/** What may stand between an owner and what is owned: no verb, no preposition, no comma. */
const BREAKS =
  /^([,.;:!?()"“”—]|and|or|but|in|of|on|at|to|from|for|with|by|is|are|was|were|has|have|had|the|that|which|who|where|while|as|than|stands?|sits?|falls?|holds?|squares?|makes?|gives?|brings?|a|an|so|when)$/

/**
 * Whose everything is. A word of possession before a thing, or a person named after it, says so; things
 * joined by `and` share their owner; else it is who was named last before it in the sentence, and
 * last whom the text is about.
 */
export function withOwners(
  tokens: readonly Token[],
  mentions: readonly Found[],
  fallback: Owner,
  isOnly = false,
): readonly Owned[] {
  const owned: Owned[] = []
  mentions.forEach((mention, index) => {
    if (mention.kind === 'person') {
      owned.push({ ...mention, owner: mention.owner ?? null, how: 'own' })
      return
    }
    if (mention.owner !== undefined) {
      owned.push({ ...mention, owner: mention.owner, how: 'own' })
      return
    }
    owned.push({
      ...mention,
      ...ownerOf(tokens, mentions, { index, before: owned, fallback, isOnly }),
    })
  })
  return owned
}

interface Place {
  readonly index: number
  /** The mentions before it, with their owners. */
  readonly before: readonly Owned[]
  readonly fallback: Owner
  readonly isOnly: boolean
}

function ownerOf(
  tokens: readonly Token[],
  mentions: readonly Found[],
  { index, before, fallback, isOnly }: Place,
): Pick<Owned, 'owner' | 'how'> {
  const mention = mentions[index]!
  const possessor = possessorBefore(tokens, mentions, index)
  if (possessor) return { owner: possessor.owner ?? null, how: 'own' }
  const after = personAfter(tokens, mentions, index)
  if (after) return { owner: after.owner ?? null, how: 'after' }
  const mate = coordinated(tokens, before, mention)
  if (mate) return { owner: mate.owner, how: mate.how }
  // `the lord of Jonathan’s seventh house, Mars`: who is named inside of a lord is named too.
  const near = before.findLast(
    ({ kind, how }) => kind === 'person' || (kind === 'lord' && how === 'own'),
  )
  if (near && isPartedFrom(tokens, mentions, near, mention)) return { owner: null, how: 'none' }
  if (near) return { owner: near.owner, how: 'near' }
  // Who is named only later may be meant, or not.
  const isNamedLater = mentions.some(({ kind }) => kind === 'person')
  return { owner: isNamedLater && !isOnly ? null : fallback, how: 'none' }
}

function isPossessive(tokens: readonly Token[], { form, end }: Found): boolean {
  if (form === 'possessive') return true
  return form === 'name' && /^['’](s)?$/i.test(tokens[end]?.text ?? '')
}

function possessorBefore(
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

const TO_PERSON = /^(of|for|in|by|to|on|with)$/

/** `of Jonathan`, `for her`, `in his chart`, `in hers`, directly after. */
function personAfter(
  tokens: readonly Token[],
  mentions: readonly Found[],
  index: number,
): Found | undefined {
  const mention = mentions[index]!
  const next = mentions[index + 1]
  if (!next || next.kind !== 'person') return undefined
  const gap = tokens.slice(mention.end, next.at).map(({ lower }) => lower)
  if (gap.length === 0 && next.form === 'absolute') return next
  if (gap.length < 1 || gap.length > 4) return undefined
  const [first = '', ...rest] = gap
  // `The fallen Sun is his`.
  if (/^(is|was)$/.test(gap.join(' ')) && isAbsolute(tokens, next)) return next
  if (gap.join(' ') === ', which is') return next
  if (first !== 'of' && first !== 'for' && first !== 'in') return undefined
  if (
    rest.some(
      (word) => !/^(the|chart|case|horoscope|of|both|that)$/.test(word) && !TO_PERSON.test(word),
    )
  )
    return undefined
  // `in both charts` is theirs, `in both rashi and navamsha` is not.
  if (first === 'in' && next.form === 'pair')
    return /^(charts?|of|horoscopes?|cases|trees|profiles?|them|[.,;])$/.test(
      tokens[next.end]?.lower ?? '.',
    )
      ? next
      : undefined
  if (first === 'in' && next.form === 'possessive') {
    const noun = tokens[next.end]?.lower ?? ''
    return /^(chart|horoscope|case|bodygraph|tree|profile|map|one|nativity|[.,;])$/.test(noun) ||
      noun === ''
      ? next
      : undefined
  }
  if (first === 'of' && next.form === 'possessive') {
    const noun = tokens[next.end]?.lower ?? ''
    return /^(chart|horoscope|bodygraph|tree|design|personality|profile|conscious|unconscious)$/.test(
      noun,
    )
      ? next
      : undefined
  }
  return next
}

/** `his` with nothing after it that it could own, and `hers`. */
function isAbsolute(tokens: readonly Token[], { form, end }: Found): boolean {
  if (form === 'absolute') return true
  return form === 'possessive' && /^([.,;:!?]|and|but)?$/.test(tokens[end]?.lower ?? '')
}

/** `her Venus and Mars`: the second shares the first's owner. */
function coordinated(
  tokens: readonly Token[],
  before: readonly Owned[],
  mention: Found,
): Owned | undefined {
  const last = before.at(-1)
  if (!last || last.kind !== mention.kind || last.how === 'none' || last.how === 'near')
    return undefined
  const gap = tokens.slice(last.end, mention.at).map(({ lower }) => lower)
  return gap.every((word) => /^(,|and|or|the|&|-)$/.test(word)) ? last : undefined
}
