import type { Ground } from '../claim.ts'
import type { Owned } from '../reading/whose.ts'
import { wordsOf } from '../reading/words-of.ts'

/** What stands in another's house, or is counted from another place, is told by other readers. */
export function isElsewhere(
  { read: { tokens, sentence }, knowledge }: Ground,
  value: Owned,
): boolean {
  if (value.kind === 'house' || value.kind === 'ordinal') {
    const after = tokens[value.end]?.lower ?? ''
    const isOwn =
      knowledge.with('partnerWhose').length === 0 &&
      /^from (the|her|his) (own )?(lagna|ascendant|rising sign)\b/.test(
        wordsOf(tokens, value.end, value.end + 5),
      )
    if (
      (after === 'from' && !isOwn) ||
      /\b(counted|seen|reckoned|taken|viewed|looked at) from\b/i.test(sentence) ||
      (knowledge.with('partnerWhose').length > 0 && FROM.test(wordsOf(tokens, 0, value.at)))
    )
      return true
    if (after === 'sign' || after === 'signs') return true
  }
  return false
}

/** `From the lagna of Nora his Venus stands in the seventh house`. */
const FROM =
  /(^|[,;] |\bcount )from (the |his |her |\S+ 's )(own )?(lagna|ascendant|rising sign|moon|sun|venus)\b[^;]*$/

/** `Sun and Moon are both in Revati, he in the second quarter`: which of them is not said by a name. */
export const isOfPronoun = ({ read: { tokens } }: Ground, { at, kind }: Owned) =>
  kind !== 'sign' && /\b(he|she|it) in( the| its)?$/.test(wordsOf(tokens, at - 3, at))

/** `Virgo is shut up inside it`: a sign without a cusp. */
export const isEnclosed = ({ read: { tokens } }: Ground, { at, end }: Owned) =>
  /\b(shut|enclosed|intercepted|locked|held|hidden|swallowed|inside|without a cusp)\b/.test(
    `${wordsOf(tokens, at - 4, at)} ${wordsOf(tokens, end, end + 6)}`,
  )
