import type { ReadSentence } from '../reading/read-sentence.ts'
import { wordsOf } from '../reading/words-of.ts'
import type { Owned } from '../reading/whose.ts'

const BOUND = /^([,;:—–()]|but|while|whereas)$/

/**
 * Whether something is denied in its own clause: `never stood in Leo`, `anything but retrograde`, `Nun is
 * not among them`; but not `nowhere as much as in Hod`, which says that it is there.
 */
export function isDeniedBefore({ tokens, mentions }: ReadSentence, { at, end }: Owned): boolean {
  const from = tokens.slice(0, at).findLastIndex(({ lower }) => BOUND.test(lower)) + 1
  return (
    mentions.some(
      (each) =>
        each.kind === 'no' &&
        each.at >= from &&
        each.end <= at &&
        !/\b(as|so) [a-z ]*\bas( in)?$/.test(wordsOf(tokens, each.end, at)),
    ) ||
    /\b(anything but|far from)( in| a| an)?$/.test(wordsOf(tokens, at - 3, at)) ||
    /^(is|are|was|were|does|do|did|has|have|had|will) (not|never|no|nowhere|absent|missing)\b/.test(
      wordsOf(tokens, end, end + 2),
    )
  )
}
