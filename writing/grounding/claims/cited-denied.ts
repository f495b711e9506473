import type { Fact } from '#astrology/facts.ts'
import type { Claim } from '../claim.ts'
import type { ReadSentence } from '../reading/read-sentence.ts'
import { wordsOf } from '../reading/words-of.ts'
import { spokenIn, spokenMentions } from '../reading/spoken.ts'

/** Right before what is not there: `no Kala Sarpa`, `without a T-square`. */
const NONE =
  /\b(no|not a|never a|without( a| any| the)?|free of( a| any| the)?|nor( a)?|lacks( a| any)?)$/

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

/** `There is no stellium`, `do not receive each other`: what a cited fact has by its term, denied in so many words. */
const deniedTerms = (
  read: Pick<ReadSentence, 'tokens' | 'segments'>,
  facts: readonly Fact[],
): readonly Claim[] =>
  spokenIn(read).flatMap(({ from, to }) => {
    const text = wordsOf(read.tokens, from, to)
    const isPartners = facts.some(({ marks }) =>
      marks.some(({ relation }) => relation === 'programming partners'),
    )
    if (isPartners && /\bno (programming )?(partnership|partners?)\b/.test(text))
      return [{ kind: 'term', words: 'no partners', verdict: 'contradicted' }]
    const denied = facts
      .flatMap(({ marks }) => marks.flatMap(({ term, negated }) => (negated ? [] : (term ?? []))))
      .find((term) =>
        term === 'mutual reception'
          ? /\b((do|does|did) not receive|no (mutual )?reception)\b/.test(text)
          : term === 'stellium' && /\b(no|without an?|not an?) stellium\b/.test(text),
      )
    return denied === undefined
      ? []
      : [{ kind: 'term', words: `no ${denied}`, verdict: 'contradicted' }]
  })
