import type { Found } from './mentions.ts'
import type { Token } from './tokens.ts'
import { wordsOf } from './words-of.ts'

const TO_PERSON = /^(of|for|in|by|to|on|with)$/

/** `of Jonathan`, `for her`, `in his chart`, `in hers`, directly after. */
export function personAfter(
  tokens: readonly Token[],
  mentions: readonly Found[],
  index: number,
): Found | undefined {
  const mention = mentions[index]!
  const next = mentions[index + 1]
  if (!next || next.kind !== 'person') return undefined
  const gap = tokens.slice(mention.end, next.at).map(({ lower }) => lower)
  // `on 10 Adar II she was born; on 13 Cheshvan, he`: the verb of before, of whoever ends the clause.
  if (isTrailing(tokens, mention, next)) return next
  // `Asher is her tribe and Gad his`.
  const isOwn = next.form === 'absolute' || (TOLD_OF.has(mention.kind) && isAbsolute(tokens, next))
  if (gap.length === 0 && isOwn) return next
  if (gap.length < 1 || gap.length > 4) return undefined
  const [first = '', ...rest] = gap
  // `The fallen Sun is his`.
  if (/^(is|was)$/.test(gap.join(' ')) && isAbsolute(tokens, next)) return next
  if (gap.join(' ') === ', which is') return next
  // `in the 25-51 it is she`.
  if (/^(, )?it (is|was)$/.test(gap.join(' ')) && (next.form === 'subject' || next.form === 'name'))
    return next
  // `in the ninth with her and in the third with him`.
  if (
    first === 'with' &&
    gap.length === 1 &&
    PLACES.has(mention.kind) &&
    isBareObject(tokens, next)
  )
    return next
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
    return /^(chart|horoscope|bodygraph|tree|design|personality|profile|conscious|unconscious|houses|bhavas)$/.test(
      noun,
    )
      ? next
      : undefined
  }
  return next
}

/** `on Shukravara he`, at the end of its clause and without a verb. */
const isTrailing = (tokens: readonly Token[], { at, end, kind }: Found, next: Found) =>
  TOLD_OF.has(kind) &&
  (next.form === 'subject' || next.form === 'name') &&
  /^,?$/.test(wordsOf(tokens, end, next.at)) &&
  /^(on|in|under|by|at|to)$/.test(tokens[at - 1]?.lower ?? '') &&
  /^([.,;:!?—]|$)/.test(tokens[next.end]?.lower ?? '')

const TOLD_OF: ReadonlySet<string> = new Set(
  'hebrewDate hebrewMonth weekday date term nakshatra sign house gate key choir tribe'.split(' '),
)

/** What somebody has, and is in no company with. */
const PLACES: ReadonlySet<string> = new Set(
  'sign house ordinal motion dignity nakshatra gate gateLine line state sphere key'.split(' '),
)

/** `him`, and `her` with nothing after it that it could own. */
const isBareObject = (tokens: readonly Token[], { form, end }: Found) =>
  form === 'object' ||
  (form === 'possessive' && /^([.,;:!?—]|and|but|while)?$/.test(tokens[end]?.lower ?? ''))

/** `his` with nothing after it that it could own, and `hers`. */
function isAbsolute(tokens: readonly Token[], { form, end }: Found): boolean {
  if (form === 'absolute') return true
  return form === 'possessive' && /^([.,;:!?]|and|but)?$/.test(tokens[end]?.lower ?? '')
}
