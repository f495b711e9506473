import type { Fact } from '#astrology/facts.ts'
import type { Claim } from '../claim.ts'
import type { ReadSentence } from '../reading/read-sentence.ts'
import { wordsOf } from '../reading/words-of.ts'
import { spokenIn, spokenMentions } from '../reading/spoken.ts'

/** Right before what is not there: `no Kala Sarpa`, `without a T-square`. */
const NONE =
  /\b(no|not a|never a|without( a| any| the)?|free of( a| any| the)?|nor( a)?|lacks( a| any)?)$/

const DIGNITIES = /^(domicile|exaltation|triplicity|bound|face)$/

/** A thing with a name of its own that is cited because it is there, and denied. */
export function deniedClaims(read: ReadSentence, facts: readonly Fact[]): readonly Claim[] {
  return [
    ...deniedTerms(read, facts),
    ...spokenMentions(read).flatMap((mention): readonly Claim[] => {
      if (!/^(foreign|yoga|shape)$/.test(mention.kind)) return []
      if (!NONE.test(wordsOf(read.tokens, mention.at - 3, mention.at))) return []
      const name = mention.words.toLowerCase().replaceAll(' - ', '-')
      const isThere = facts.some(({ marks }) =>
        marks.some(({ term, negated }) => negated !== true && term?.toLowerCase().includes(name)),
      )
      return isThere ? [{ kind: mention.kind, words: mention.words, verdict: 'contradicted' }] : []
    }),
  ]
}

/** Words that deny what a fact has by its term. */
const DENIALS: Readonly<Record<string, RegExp>> = {
  'mutual reception': /\b((do|does|did) not receive|no (mutual )?reception)\b/,
  vargottama: /\b(not|never|nor|neither) (is |are )?vargottama\b/,
  stellium: /\b(no|without an?|not an?) stellium\b/,
}

/** `There is no stellium`, `do not receive each other`: what a cited fact has by its term, denied in so many words. */
const deniedTerms = (
  read: Pick<ReadSentence, 'tokens' | 'segments'>,
  facts: readonly Fact[],
): readonly Claim[] =>
  spokenIn(read).flatMap(({ from, to }) => {
    const text = wordsOf(read.tokens, from, to)
    const isDignified =
      facts.length > 0 &&
      facts.every(({ marks }) => marks.some(({ dignity }) => DIGNITIES.test(dignity ?? '')))
    if (isDignified && /\b(without (a single|any)|not one|not a single|no) dignity\b/.test(text))
      return [{ kind: 'denied', words: 'no dignity', verdict: 'contradicted' }]
    const isPartners = facts.some(({ marks }) =>
      marks.some(({ relation }) => relation === 'programming partners'),
    )
    if (isPartners && /\bno (programming )?(partnership|partners?)\b/.test(text))
      return [{ kind: 'denied', words: 'no partners', verdict: 'contradicted' }]
    const denied = facts
      .flatMap(({ marks }) => marks.flatMap(({ term, negated }) => (negated ? [] : (term ?? []))))
      .find((term) => DENIALS[term]?.test(text))
    return denied === undefined
      ? []
      : [{ kind: 'denied', words: `no ${denied}`, verdict: 'contradicted' }]
  })
