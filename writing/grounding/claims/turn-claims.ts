import { isOf, told, type Claim, type Ground } from '../claim.ts'
import type { Owned } from '../reading/whose.ts'
import { isNegated } from './negation.ts'
import { wordsOf } from '../reading/words-of.ts'
import { isOn, periodsOf } from './periods.ts'

/** `His Moon years last until 2030, and Mars follows`: the period that comes right after the one named before. */
const FOLLOWS =
  /^(then )?(follows|comes next|is next|comes after( it| that)?|takes over|succeeds|steps in|takes the (helm|reins))\b/

export function followClaims(ground: Ground): Claim[] {
  const { segment, read } = ground
  const isOfTime = segment.mentions.some(
    ({ kind, value }) => kind === 'date' || kind === 'dasha' || value === 'years',
  )
  if (!isOfTime) return []
  const lords = segment.mentions.filter(({ kind }) => kind === 'body')
  return lords.slice(1).flatMap((next, index): Claim[] => {
    const last = lords[index]!
    if (!FOLLOWS.test(wordsOf(read.tokens, next.end, next.end + 4))) return []
    const own = mahadashasOf(ground, last)
    const ends = own.filter(({ known }) => known.mark.body === last.value)
    const after = own.filter(({ start, known }) =>
      ends.some((each) => each.known.who === known.who && each.end === start),
    )
    if (after.length === 0) return []
    const has = after.some(({ known }) => known.mark.body === next.value)
    return [
      {
        kind: 'dasha',
        words: `${last.words} ${next.words} follows`,
        verdict: told(has ? 'supported' : 'contradicted', isNegated(ground, null, next)),
        instead: after.map(({ known }) => known.mark.body).join(' or '),
      },
    ]
  })
}

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
    const own = mahadashasOf(ground, from)
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

/** The great periods of whoever a lord is told of. */
const mahadashasOf = (ground: Ground, { owner }: Owned) =>
  periodsOf(ground).filter(({ known }) => isOf(owner, known) && known.mark.term === 'mahadasha')
