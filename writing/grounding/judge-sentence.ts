import type { Claim, ClaimReader, Ground } from './claim.ts'
import { citedClaims } from './claims/cited-claims.ts'
import { withoutMistied } from './claims/mistied.ts'
import { withoutVouched } from './claims/vouched.ts'
import { CLAIM_READERS } from './claims/readers.ts'
import type { Knowledge } from './knowledge.ts'
import type { ReadSentence } from './reading/read-sentence.ts'
import type { Segment } from './reading/segments.ts'

/** Every claim a sentence makes, each judged by what is known. What is supposed or said of all charts claims nothing. */
export function claimsOf(
  read: ReadSentence,
  { knowledge, cited }: { readonly knowledge: Knowledge; readonly cited: readonly string[] },
): readonly Claim[] {
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
  const claims = withoutVouched(withoutMistied(tied, read, facts), read, facts)
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
