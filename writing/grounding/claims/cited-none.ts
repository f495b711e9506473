import type { Fact } from '#astrology/facts.ts'
import type { ReadSentence } from '../reading/read-sentence.ts'
import type { Segment } from '../reading/segments.ts'
import { wordsOf } from '../reading/words-of.ts'
import { isOfFact } from './cited-hits.ts'
import { kindOf } from './cited-values.ts'
import { endOfClause } from './clause-bounds.ts'

const NONE = /^(neither|none|no|nothing)$/

const NOUN =
  /^(planet|body|graha|light|luminary|gate|key|sphere|center|letter|sefirah|koota|house|channel|one)\b/

/** What is denied is said of others than what is cited. */
const OTHERS =
  /\b(than|except|but|save|besides|apart|others?|more|less|fewer|as|so|beside|else|nor|alone|only|without|before|by itself)\b/

/**
 * What `none` may be followed by and deny; less than a verb may deny (`cited-nots.ts`): with bodies, lords, dates and ordinals
 * among them, true sentences of four hands are flagged.
 */
const VALUE =
  /^(sign|house|nakshatra|gate|channel|key|sphere|aspect|motion|dignity|letter|choir|angel|tribe|pillar|world|sefirah|ring|type|authority|profile|yoga|term|phaseOfMoon|weekday|hebrewMonth|state|koota)$/

const IN_NEITHER =
  /^neither( of)?( the| these| their)?( two)? (charts?|sk(y|ies)|trees?|profiles?|horoscopes?)\b/

/** `neither`, `none of her planets`, `no planet`, followed by what is cited of one; `active in neither chart`. */
export function noneClaim(
  { tokens }: ReadSentence,
  segment: Segment,
  { at, positive }: { readonly at: number; readonly positive: readonly Fact[] },
): string | null {
  const { text, lower } = tokens[at]!
  if (!NONE.test(lower)) return null
  const { mentions, from } = segment
  const isCited = (mention: Segment['mentions'][number]) =>
    VALUE.test(kindOf(mention)) && positive.some((fact) => isOfFact(mention, fact))
  const isTold = mentions.some((mention) => mention.end <= at && isCited(mention))
  if (isTold && tokens[at - 1]?.lower === 'in' && IN_NEITHER.test(wordsOf(tokens, at, at + 6)))
    return `in ${text}`
  const end = endOfClause(tokens, segment, at + 1)
  const after = wordsOf(tokens, at + 1, end)
  if ((lower === 'no' && !NOUN.test(after)) || OTHERS.test(after)) return null
  if (/\b(others?|rest|from|apart|aside)\b/.test(wordsOf(tokens, Math.max(from, at - 4), at)))
    return null
  const value = mentions.find((mention) => mention.at > at && VALUE.test(kindOf(mention)))
  return value && value.end <= end && isCited(value) ? `${text} … ${value.words}` : null
}
