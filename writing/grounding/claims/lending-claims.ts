import { isOf, type Claim, type Ground } from '../claim.ts'
import type { Owned } from '../reading/whose.ts'
import { wordsOf } from '../reading/words-of.ts'
import { claim } from './tree-judging.ts'

const LENDS = /\b(lend|lends|lent|lender|loan|lending)\b/

const BORROWS = /\b(borrow|borrows|borrowed|receives?|from (her|him))\b/

/** The lending a sefirah belongs to: `can lend Hod`, `Hod is what he can lend`. */
function verbOf(
  { read: { tokens, mentions } }: Ground,
  { at, end }: Owned,
  verbs: readonly number[],
): number | null {
  const next = verbs.find(
    (verb) => verb >= end && /^(is |, )?(what|which|that)\b/.test(wordsOf(tokens, end, end + 2)),
  )
  if (next !== undefined) return next
  // `Chesed and Netzach she can lend him`: who lends stands behind what is lent.
  const first = verbs.find((verb) => verb >= end)
  const lender = mentions.find((each) => each.kind === 'person' && each.at >= end)
  if (
    first !== undefined &&
    lender !== undefined &&
    lender.end <= first &&
    /^(can|could|may|will|has to|is able to)?$/.test(wordsOf(tokens, lender.end, first)) &&
    mentions.every(
      (each) => each.kind === 'sefirah' || each.at < end || each.end > lender.at || each === lender,
    ) &&
    !tokens.slice(end, lender.at).some(({ lower }) => /^(is|are|,|what|while|but)$/.test(lower))
  )
    return first
  const last = verbs.findLast((verb) => verb < at)
  if (last === undefined || at - last > 5) return null
  return tokens.slice(last, at).some(({ text }) => text === ',') && verbs.length === 1 ? null : last
}

/** What one tree can lend the other. */
export function lendClaims(ground: Ground): Claim[] {
  const { segment, knowledge, read } = ground
  const known = knowledge
    .with('sefirah')
    .filter(({ mark }) => mark.relation === 'lends' || mark.relation === 'stronger')
  const verbs = read.tokens.flatMap(({ lower }, at) =>
    at >= segment.from && at < segment.to && LENDS.test(lower) ? [at] : [],
  )
  if (verbs.length === 0 || BORROWS.test(read.sentence)) return []
  return segment.mentions.flatMap((sefirah): Claim[] => {
    if (sefirah.kind !== 'sefirah') return []
    const verb = verbOf(ground, sefirah, verbs)
    if (verb === null) return []
    const lender = segment.mentions.findLast(
      ({ kind, at, end, form }) =>
        kind === 'person' &&
        end <= verb &&
        form !== 'object' &&
        read.tokens[at - 1]?.lower !== 'than',
    )
    if (!lender || lender.owner === 'both') return []
    const own = known.filter(({ mark }) => mark.sefirah === sefirah.value)
    const has = own.some((each) => isOf(lender.owner, each))
    return [claim(ground, 'lends', sefirah, has ? 'supported' : 'contradicted')]
  })
}
