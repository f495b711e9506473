import type { Owned } from '../reading/whose.ts'
import type { Token } from '../reading/tokens.ts'
import { wordsOf } from '../reading/words-of.ts'
import type { Ground } from '../claim.ts'

/** `hers`, `his` and `Iya’s` with nothing after them that they could own. */
export function isEllipsis(tokens: readonly Token[], mention: Owned): boolean {
  if (mention.kind !== 'person' || mention.owner === null) return false
  if (
    mention.form === 'absolute' ||
    /\b(that|those) of$/.test(wordsOf(tokens, mention.at - 2, mention.at))
  )
    return true
  const mark = /^['’](s)?$/i.test(tokens[mention.end]?.text ?? '') ? 1 : 0
  if (mention.form === 'name' && mark === 0) return false
  if (mention.form !== 'possessive' && mention.form !== 'name') return false
  if (mention.owner === 'both') return false
  const next = tokens[mention.end + mark]?.lower ?? '.'
  return /^(is|are|was|were|stands?|sits?|falls?|in|at|on|by|to|from|[.,;:!?)—]|and|has|holds|lies|also|a|an|the|with|counts|carries|runs|moves|does|squares|of)$/.test(
    next,
  )
}

/** `is her Darakaraka` tells what a thing is, and is no thing of its own. */
const isPredicate = (tokens: readonly Token[], { kind, at }: Owned) =>
  kind === 'karaka' &&
  tokens.slice(Math.max(0, at - 3), at).some(({ lower }) => /^(is|,|was)$/.test(lower))

/** Items with each `hers` and `his` put in the place of the thing last named, as that person’s. */
export function withEllipses(
  { read: { tokens }, carried }: Ground,
  items: readonly Owned[],
  isSubject: (mention: Owned) => boolean,
  isValue: (mention: Owned) => boolean,
): Owned[] {
  let last: readonly Owned[] = carried
    .filter((each) => isSubject(each) && !isPredicate(tokens, each))
    .slice(-1)
  let open: Owned[] = []
  const out: Owned[] = []
  for (const item of items) {
    if (isSubject(item)) {
      open.push(item)
      out.push(item)
    } else if (isValue(item)) {
      if (open.length > 0) last = open.slice(-1)
      open = []
      out.push(item)
    } else if (isEllipsis(tokens, item)) {
      const antecedent = open.length > 0 ? open.slice(-1) : last
      const filled = antecedent.map((each) => ({
        ...each,
        at: item.at,
        end: item.end,
        owner: item.owner,
        how: 'own' as const,
      }))
      open.push(...filled)
      out.push(...filled)
    }
  }
  return out
}
