import { isOf, told, type Claim, type Ground } from '../claim.ts'
import type { Known } from '../knowledge.ts'
import { isNegated } from './negation.ts'
import { wordsOf } from '../reading/words-of.ts'
import { isCenter } from './center-claims.ts'

const JOINS =
  /\b(joins?|joined|joining|connects?|connected|links?|linked|ties?|tied|runs? from|running from|bridges?|between|leads? from)\b/

/** `The Channel 26-44 joins his Heart to his Spleen`; `No channel joins his G to his Throat`. */
export function joinClaims(ground: Ground): Claim[] {
  const { segment, read, knowledge } = ground
  const text = wordsOf(read.tokens, segment.from, segment.to)
  const hasChannel = segment.mentions.some(({ kind }) => kind === 'channel')
  if (!JOINS.test(text) && !(hasChannel && /\bfrom\b.*\bto\b/.test(text))) return []
  const centers = segment.mentions.filter(isCenter)
  if (centers.length !== 2) return []
  const [a, b] = centers.map(({ value }) => value)
  const joins = knowledge.with('channel').filter(({ mark }) => mark.relation === 'joins')
  const ends = (each: Known) =>
    [each.mark.center, each.mark.partner].every((end) => end === a || end === b)
  const channel = segment.mentions.find(({ kind }) => kind === 'channel')
  if (channel) {
    const own = joins.filter(({ mark }) => mark.channel === channel.value)
    if (own.length === 0) return []
    return [
      {
        kind: 'channel',
        words: `${channel.words} ${a}–${b}`,
        verdict: told(
          own.some(ends) ? 'supported' : 'contradicted',
          isNegated(ground, null, centers[0]!),
        ),
        instead: own.map(({ mark }) => `${mark.center}–${mark.partner}`).join(),
      },
    ]
  }
  const none = segment.mentions.find(
    ({ kind, value, words }) =>
      (kind === 'quantity' && value === 'channels') || /^nothing$/i.test(words),
  )
  if (!none || joins.length === 0 || none.at > centers[0]!.at) return []
  const own = joins.filter((each) => isOf(centers[0]!.owner, each) && ends(each))
  return [
    {
      kind: 'channel',
      words: `channel ${a}–${b}`,
      verdict: told(
        own.length > 0 ? 'supported' : 'contradicted',
        isNegated(ground, null, centers[0]!),
      ),
    },
  ]
}
