import type { Fact } from '#astrology/facts.ts'
import type { Claim } from '../claim.ts'
import type { ReadSentence } from '../reading/read-sentence.ts'
import { spokenMentions } from '../reading/spoken.ts'
import { mainFiguresIn } from './cited-numbers.ts'
import { isSame } from './cited-values.ts'

/** Words that put one above all others, or below them. */
const MOST =
  /\b((is|are|has|have|comes?|stands?)( [a-z]+){0,3} (the )?(most|kindest|easiest|gentlest|best|highest)|most of|comes? first)\b/i
const LEAST =
  /\b((is|are|has|have|comes?|stands?)( [a-z]+){0,3} (the )?(least|hardest|harshest|worst|lowest)|least of|comes? last)\b/i

/**
 * `Room for each is what they have most of`, where room and staying are cited: of those that are cited with their points
 * of a hundred, the only one that is named must have the most of them, or the least.
 */
export function extremeClaims(read: ReadSentence, facts: readonly Fact[]): readonly Claim[] {
  if (MOST.test(read.sentence) === LEAST.test(read.sentence)) return []
  const scored = facts.flatMap((fact) => {
    const mark = fact.marks.find(({ points, of }) => points !== undefined && of === 100)
    const points = mark === undefined ? mainFiguresIn(fact)[0] : mark.points
    return mark === undefined || points === undefined
      ? []
      : [{ fact, term: mark.term ?? '', points }]
  })
  const named = scored.filter(({ fact, term }) =>
    spokenMentions(read).some(
      (mention) =>
        (mention.kind === 'dimension' && isSame(mention, term)) ||
        (mention.kind === 'system' && term === 'leaning' && mention.value === fact.system),
    ),
  )
  const [one] = named
  if (!one || named.length > 1 || scored.length < 2 || scored.length < facts.length) return []
  const isMost = MOST.test(read.sentence)
  const has = scored.every(({ points }) => (isMost ? points <= one.points : points >= one.points))
  const words = (isMost ? MOST : LEAST).exec(read.sentence)![0]
  return has ? [] : [{ kind: 'superlative', words, verdict: 'contradicted' }]
}
