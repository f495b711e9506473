import type { Ground } from '../claim.ts'
import type { Owned } from '../reading/whose.ts'
import { wordsOf } from '../reading/words-of.ts'

/** What a bond is, where it is told without its name; the words of a deed say whose it is. */
const BONDS: readonly (readonly [RegExp, string, string])[] = [
  [
    /\b(both (of them )?(have|has|hold|carry|own|possess) (it |the )?(whole|complete|entire)|(whole|complete|entire) in both|both (have|hold|carry|own) [^,;]{0,12}\b(whole|complete)|each has the whole of it)\b/,
    'companionship',
    'companionship',
  ],
  [
    /\b(brings?|holds?|has|have|supplies|carries) (the )?one (end|half|gate|side)\b.*\bthe other\b|\b(half|one end) (is|comes from) (hers|his|her|him)\b.*\b(other|half)\b|\bneither has it alone\b|\b(exists?|lives?|is (there|whole|complete|theirs)) only (where|when|between|in|together|while)\b|\bonly (together|between them)\b/,
    'electromagnetic',
    'electromagnetic',
  ],
  [/\b(gives? way|gives? in|bends|concedes)\b/, 'compromise', 'compromises'],
  [
    /\b(has|have|holds?|takes?) the upper hand\b|\bcalls the tune\b|\bsets the tone\b/,
    'dominance',
    'dominates',
  ],
]

/** Bonds that a stretch tells in other words: `In the 30-41 it is Tomas who gives way`. */
export function paraphrased({ segment, read }: Ground): readonly Owned[] {
  const from = segment.from
  const text = wordsOf(read.tokens, from, segment.to)
  return BONDS.flatMap(([pattern, value, words]): Owned[] => {
    const found = pattern.exec(text)
    if (!found) return []
    const at =
      from +
      text
        .slice(0, found.index)
        .split(' ')
        .filter((word) => word !== '').length
    const person = segment.mentions.findLast(({ kind, end }) => kind === 'person' && end <= at)
    const end = at + found[0].split(' ').length
    return [{ kind: 'bond', value, words, at, end, owner: person?.owner ?? null, how: 'near' }]
  })
}
