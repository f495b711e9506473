import type { Claim, ClaimReader, Ground } from './claim.ts'
import { citedClaims } from './claims/cited-claims.ts'
import { withoutContested } from './claims/contested.ts'
import { withoutMistied } from './claims/mistied.ts'
import { withoutVouched } from './claims/vouched.ts'
import { CLAIM_READERS } from './claims/readers.ts'
import { soInParts } from './judge-parts.ts'
import { isUncertain } from './judge-told.ts'
import type { Knowledge } from './knowledge.ts'
import type { ReadSentence } from './reading/read-sentence.ts'
import type { Segment } from './reading/segments.ts'

interface Grounds {
  readonly knowledge: Knowledge
  readonly cited: readonly string[]
}

/** Every claim a sentence makes, each judged by what is known; where the whole is not so, by its parts. */
export function claimsOf(read: ReadSentence, { knowledge, cited }: Grounds): readonly Claim[] {
  const claims = claimsOfWhole(read, { knowledge, cited })
  if (claims.every(({ verdict }) => verdict === 'supported')) return claims
  if (claims.some(({ kind }) => OF_ALL.test(kind))) return claims
  const facts = cited.flatMap((id) => knowledge.byId(id) ?? [])
  const inParts = soInParts(read, facts, (part, own) =>
    claimsOfWhole(part, { knowledge, cited: own.map(({ id }) => id) }),
  )
  if (inParts) return inParts
  return isUncertain(read, facts, claims)
    ? claims.filter(({ verdict }) => verdict === 'supported')
    : claims
}

/** Claims that a sentence makes as a whole: none of its parts makes them. */
const OF_ALL = /^(superlative|role|system|friendship|foreign|comparison|sameness|giving|only|text)$/

/** What is supposed or said of all charts claims nothing. */
function claimsOfWhole(read: ReadSentence, { knowledge, cited }: Grounds): readonly Claim[] {
  const grounds = read.segments.map((segment, index): Ground => {
    const carried = read.segments.slice(0, index).flatMap(({ mentions }) => mentions)
    return { read, segment, knowledge, cited, carried }
  })
  const spoken = grounds.filter(
    ({ segment }) =>
      segment.mood === 'indicative' || isOwnPlace(segment, read, { knowledge, cited }),
  )
  const tied = CLAIM_READERS.flatMap((reader: ClaimReader) =>
    spoken.flatMap((ground) => reader(ground)),
  )
  const facts = cited.flatMap((id) => knowledge.byId(id) ?? [])
  const claims = withoutContested(
    withoutVouched(withoutMistied(tied, read, facts), read, facts),
    read,
    facts,
  )
  return [...claims, ...citedClaims(read, { knowledge, cited, claims })]
}

/** `A Leo Moon in the second house likes good cloth`: any such Moon, or the very one that is cited. */
function isOwnPlace(
  { mood, mentions, from }: Segment,
  { tokens, sentence }: ReadSentence,
  { knowledge, cited }: { readonly knowledge: Knowledge; readonly cited: readonly string[] },
): boolean {
  const [sign, body] = mentions
  if (mood !== 'general' || sign?.kind !== 'sign' || body?.kind !== 'body') return false
  if (body.at !== sign.end || !/^an?$/.test(tokens[from]?.lower ?? '')) return false
  if (/\b(seldom|often|usually|tends?|always|never|every|said to)\b/.test(sentence)) return false
  return cited.some((id) =>
    knowledge.byId(id)?.marks.some((mark) => mark.body === body.value && mark.sign === sign.value),
  )
}
