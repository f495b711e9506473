import { isOf, told, type Claim, type Ground } from '../claim.ts'
import { isNegated } from './negation.ts'
import { wordsOf } from '../reading/words-of.ts'
import { isOn, periodsOf } from './periods.ts'

/** `He went from Rahu’s years into Jupiter’s in September 2020`: one period ends where the next begins, and then. */
export function turnClaims(ground: Ground): Claim[] {
  const { segment, read } = ground
  const lords = segment.mentions.filter(({ kind }) => kind === 'body')
  return lords.flatMap((from, index): Claim[] => {
    const to = lords[index + 1]
    if (
      !to ||
      !/\b(from|out of|left)( the| her| his)?( years of| period of)?( the)?$/.test(
        wordsOf(read.tokens, from.at - 5, from.at),
      )
    )
      return []
    if (
      !/\b(to|into|for|in)( the| that of| those of)*$/.test(wordsOf(read.tokens, from.end, to.at))
    )
      return []
    const own = periodsOf(ground).filter(
      ({ known }) => isOf(from.owner, known) && known.mark.term === 'mahadasha',
    )
    const ends = own.filter(({ known }) => known.mark.body === from.value)
    const starts = own.filter(({ known }) => known.mark.body === to.value)
    if (ends.length === 0 || starts.length === 0) return []
    const date =
      segment.mentions.find(({ kind, at }) => kind === 'date' && at >= to.end) ??
      segment.mentions.findLast(
        ({ kind, end }) =>
          kind === 'date' &&
          end <= from.at &&
          !read.tokens.slice(end, from.at).some(({ lower }) => lower === 'later'),
      )
    const has = ends.some(({ end, known }) =>
      starts.some(
        (next) =>
          next.known.who === known.who &&
          next.start.slice(0, 7) === end.slice(0, 7) &&
          (date === undefined || isOn(end, date)),
      ),
    )
    return [
      {
        kind: 'dasha',
        words: `${from.words} ${to.words}`,
        verdict: told(has ? 'supported' : 'contradicted', isNegated(ground, null, to)),
      },
    ]
  })
}
