import type { Ground, Verdict } from '../claim.ts'
import type { Known } from '../knowledge.ts'
import type { Owned } from '../reading/whose.ts'
import { LOST, split } from './points-of.ts'

/** Points that are said of nothing in particular must be somebody's somewhere. */
export function anywhere({ knowledge, segment, read }: Ground, value: Owned): Verdict {
  const [points, of] = split(value.value)
  // `thirty-one of the thirty-six points are missing`.
  const isMissing =
    of !== null &&
    LOST.test(read.sentence) &&
    knowledge.with('points').some(({ mark }) => mark.of === of && mark.points === of - points)
  if (isMissing) return 'supported'
  const total = segment.mentions.find(({ kind }) => kind === 'total')
  const scored = knowledge
    .with('points')
    .filter(
      ({ mark }) => mark.points !== undefined && (total === undefined || mark.term === total.value),
    )
  if (of !== null) {
    if (scored.some(({ mark }) => mark.points === points && mark.of === of)) return 'supported'
    // `26 to 73 of 100`.
    const isEnd = scored.some(
      ({ mark, fact }) =>
        mark.of === of &&
        Object.values(fact.measures).some(({ from, to }) =>
          [from, to].some((end) => end !== undefined && Math.round(end) === points),
        ),
    )
    if (isEnd) return 'supported'
    const counted = knowledge.with('of').some(({ mark }) => mark.count === points && mark.of === of)
    if (counted) return 'supported'
    const isScale =
      scored.some(({ mark }) => mark.of === of) ||
      knowledge.with('of').some(({ mark }) => mark.of === of)
    if (points === of && scored.some(({ mark }) => mark.of === of)) return 'contradicted'
    return isScale || /points?/i.test(value.words) ? 'contradicted' : 'supported'
  }
  const measured = knowledge.facts.some(({ measures }) =>
    Object.values(measures).some(({ value: known, unit }) => unit === 'points' && known === points),
  )
  if (measured || scored.some(({ mark }) => mark.points === points)) return 'supported'
  return sums(scored, points) ? 'supported' : 'contradicted'
}

/** `fourteen between them`: two kootas together, or what is missing of the whole. */
function sums(scored: readonly Known[], points: number): boolean {
  const each = [
    ...new Map(
      scored
        .filter(({ mark }) => mark.term?.endsWith('koota') === true)
        .map(({ mark }) => [mark.term, mark]),
    ).values(),
  ]
  const totals = scored.flatMap(({ mark }) =>
    mark.of === undefined ? [] : [mark.of - mark.points!],
  )
  if (totals.includes(points)) return true
  return each.some((one, index) =>
    each.slice(index + 1).some((two) => (one.points ?? 0) + (two.points ?? 0) === points),
  )
}
