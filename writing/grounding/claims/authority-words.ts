import type { Claim, Ground } from '../claim.ts'
import type { Owned } from '../reading/whose.ts'
import { firstMatch, wordsOf } from '../reading/words-of.ts'
import { FIELDS, judge } from './person-judging.ts'

/** What decides in somebody, by the authority that it is. */
const DECIDERS: readonly (readonly [RegExp, string])[] = [
  [/^(emotional|emotions?|feelings?|wave|moods?)$/, 'Emotional'],
  [/^(sacral|gut|belly)$/, 'Sacral'],
  [/^(splenic|spleen|instincts?)$/, 'Splenic'],
  [/^mental$/, 'Mental'],
  [/^(lunar)$/, 'Lunar'],
]

const DECIDES = /\b(authorit(y|ies)|decides?|deciding|decisions?)\b/i

const LEAD = /^(is|and|by|was|through|,|:|are|the|in|from|with|his|her|an|of|on)$/

/** `His authority is the sacral one`; `she decides by the Solar Plexus, he by the Sacral`: without its noun. */
export function authorityWords(ground: Ground): Claim[] {
  const { read, segment, knowledge } = ground
  if (!DECIDES.test(read.sentence) || knowledge.with('authority').length === 0) return []
  return read.tokens.flatMap((token, at) => {
    if (at < segment.from || at >= segment.to || !LEAD.test(read.tokens[at - 1]?.lower ?? ''))
      return []
    const isPlexus = token.lower === 'solar' && read.tokens[at + 1]?.lower === 'plexus'
    const value = isPlexus ? 'Emotional' : firstMatch(token.lower, DECIDERS)
    if (value === null || !isDecider(ground, at)) return []
    if (read.mentions.some((each) => each.kind === 'authority' && at >= each.at && at < each.end))
      return []
    const person = read.mentions.findLast(({ kind, end }) => kind === 'person' && end <= at)
    const mention: Owned = {
      kind: 'authority',
      value,
      at,
      end: at + 1,
      words: token.text,
      owner: person?.owner ?? null,
      how: person ? 'near' : 'none',
    }
    return [judge(ground, mention, FIELDS['authority']!)]
  })
}

/** Whether a word stands where the one who decides is named: after `authority is` or `decides by`, or as `he by the Sacral`. */
function isDecider({ read: { tokens } }: Ground, at: number): boolean {
  const lead = wordsOf(tokens, at - 8, at)
  return (
    /\bauthorit(y|ies)\b( of [a-z]+)?( is| was| comes?)?( the| in| from| an| of| his| her)*( and his is| and hers is|, his is|, hers is)?$/.test(
      lead,
    ) ||
    /\b(decides?|deciding|decisions?)\b( best| well| only| come| comes| are made)?( by| with| through| in| from| on)?( the| her| his)?$/.test(
      lead,
    ) ||
    /\b(she|he|hers|his|'s) (is |and |decides )?(by|through|from|with|in)( the| her| his)?$/.test(
      lead,
    ) ||
    (tokens[at]!.isCapital &&
      /\bauthorit(y|ies)\b/.test(wordsOf(tokens, 0, at)) &&
      /^(is|and|by|was|through|,|:|are)$/.test(tokens[at - 1]?.lower ?? ''))
  )
}
