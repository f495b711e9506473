import type { ReadSentence } from '../reading/read-sentence.ts'
import { wordsOf } from '../reading/words-of.ts'
import type { Owned } from '../reading/whose.ts'

const BOUND = /^([,;:—–()]|but|while|whereas)$/

/** Whether something is denied by a word before it in its own clause: `has never learned to knock in Leo`. */
export function isDeniedBefore({ tokens, mentions }: ReadSentence, { at }: Owned): boolean {
  const from = tokens.slice(0, at).findLastIndex(({ lower }) => BOUND.test(lower)) + 1
  return (
    mentions.some((each) => each.kind === 'no' && each.at >= from && each.end <= at) ||
    /\b(anything but|far from)( in| a| an)?$/.test(wordsOf(tokens, at - 3, at))
  )
}
