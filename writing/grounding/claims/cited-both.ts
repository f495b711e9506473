import type { Fact } from '#astrology/facts.ts'
import type { Claim } from '../claim.ts'
import type { ReadSentence } from '../reading/read-sentence.ts'
import type { Owned } from '../reading/whose.ts'
import { isDeniedBefore } from './cited-denials.ts'
import { isSayable, sayingsOf } from './cited-sayings.ts'
import { isSame, kindOf } from './cited-values.ts'
import { spokenMentions } from '../reading/spoken.ts'

/** Kinds of which each of two has one. */
const KINDS =
  /^(sign|house|nakshatra|phaseOfMoon|body|type|authority|profile|definition|pillar|choir|letter|tribe|weekday|hebrewMonth|motion|dignity|state|strategy|key|gate|line)$/

/** `Both were born at the Full Moon`: what is said of both has to be so of each by what is cited of each. */
export function bothClaims(read: ReadSentence, facts: readonly Fact[]): readonly Claim[] {
  if (!/\b(both|each|either)\b/i.test(read.sentence)) return []
  const spoken = spokenMentions(read)
  return spoken.flatMap((mention): readonly Claim[] => {
    const kind = kindOf(mention)
    const isOfBoth =
      mention.owner === 'both' || (mention.owner === null && isOfThing(spoken, mention))
    if (!isOfBoth || !KINDS.test(kind) || !isSayable(kind)) return []
    if (isDeniedBefore(read, mention) || isOneOfTwo(spoken, mention)) return []
    const said = facts.flatMap((fact) => sayingsOf(kind, fact))
    const lacks = (['p1', 'p2'] as const).some((who) => {
      const own = said.filter((each) => each.who === who)
      return own.length > 0 && !own.some(({ value }) => isSame(mention, value))
    })
    if (!lacks || !said.some(({ value }) => isSame(mention, value))) return []
    return [{ kind, words: mention.words, verdict: 'contradicted' }]
  })
}

/** `both are strong, in Leo and in Virgo`: one each. */
const isOneOfTwo = (spoken: readonly Owned[], mention: Owned) =>
  spoken.some((each) => kindOf(each) === kindOf(mention) && each.value !== mention.value)

/** `Gene Key 15 is the Life's Work of both`: the value of a thing that both have. */
const isOfThing = (spoken: readonly Owned[], { end }: Owned) =>
  spoken.some(
    ({ kind, owner, how, at }) =>
      /^(sphere|body|sefirah|karaka|lord)$/.test(kind) &&
      owner === 'both' &&
      how === 'after' &&
      at > end &&
      at - end <= 4,
  )
