import type { Claim, Ground } from '../claim.ts'

/** Words that may stand in capitals before a yoga and name none. */
const NAMELESS = /^(an?|the|this|that|his|her|their|no|one|any|every|such|nitya|raja|dhana|of)$/

/** `A Papakartari yoga hems it in`: a yoga by a name that no fact knows. */
export function unknownYogas({ segment, read: { tokens, mentions }, knowledge }: Ground): Claim[] {
  if (!knowledge.systems.has('vedic')) return []
  return tokens.flatMap(({ lower, isCapital, text }, at): Claim[] => {
    if (at < segment.from || at >= segment.to || tokens[at + 1]?.lower !== 'yoga') return []
    if (!isCapital || NAMELESS.test(lower) || !/^\p{L}{4,}$/u.test(text)) return []
    if (mentions.some((each) => each.at <= at && each.end > at)) return []
    if (/^(no|not|nor|neither)$/.test(tokens[at - 1]?.lower ?? '')) return []
    const isKnown = knowledge.all.some(({ mark: { term, name } }) =>
      `${term} ${name}`.toLowerCase().includes(lower),
    )
    return isKnown ? [] : [{ kind: 'yoga', words: `${text} yoga`, verdict: 'unknown' }]
  })
}
