import type { Fact } from '#astrology/facts.ts'
import type { Claim } from '../claim.ts'
import type { ReadSentence } from '../reading/read-sentence.ts'
import { spokenMentions } from '../reading/spoken.ts'

/** `In the Pearl sequence one sphere of theirs resonates`: in how many spheres of the sequence that is cited two resonate. */
export function resonanceClaims(read: ReadSentence, facts: readonly Fact[]): readonly Claim[] {
  const [mark, ...others] = facts.flatMap(({ marks }) =>
    marks.filter(({ relation, count }) => relation === 'resonates' && count !== undefined),
  )
  if (!mark || others.length > 0 || facts.length > 1) return []
  const number = spokenMentions(read).find(
    ({ kind, end }) => kind === 'number' && /^spheres?$/.test(read.tokens[end]?.lower ?? ''),
  )
  if (!number || [mark.count, mark.of].includes(Number(number.value))) return []
  return [
    {
      kind: 'number',
      words: number.words,
      verdict: 'contradicted',
      instead: String(mark.count),
    },
  ]
}
