import type { Ground } from '../claim.ts'
import type { Owned } from '../reading/whose.ts'
import { wordsOf } from '../reading/words-of.ts'

export const VERBAL = /^(joined|joins|fused|meets|conjoined|sits|rests|lies)/

export const isAdverb = ({ words }: Owned) => /^in /i.test(words)

/** `it is Saturn that trines her Mercury`: what somebody does, after a `that` which is no `this`. */
const isDeed = (tokens: Ground['read']['tokens'], { words, end }: Owned) =>
  /^(squares|trines|opposes|sextiles|conjoins)$/i.test(words) &&
  /^(the|her|his|their|it|mercury|venus|mars|jupiter|saturn|uranus|neptune|pluto)$/.test(
    tokens[end]?.lower ?? '',
  )

/** The aspects a stretch tells, without words that only carry another (`joined in a trine`) or oppose nothing. */
export function aspectsOf({ segment: { mentions }, read: { tokens } }: Ground): readonly Owned[] {
  // A gate is called Opposition.
  const all = mentions.filter(
    ({ kind, at }) => kind === 'aspect' && !(at > 0 && tokens[at]!.isCapital),
  )
  // `joined in a trine` is a trine.
  return all.filter((each, index) => {
    const next = all[index + 1]
    const isCarrier = VERBAL.test(each.words.toLowerCase().replace(/^(is|are) /, ''))
    const last = all[index - 1]
    if (
      isCarrier &&
      ((next !== undefined && next.at - each.end <= 3) ||
        (last !== undefined && each.at - last.end <= 3))
    )
      return false
    // `face to face` with nobody.
    if (/\bface to face\b/.test(wordsOf(tokens, each.at - 2, each.end + 2))) return false
    if (
      /^(face|faces)$/.test(each.words.toLowerCase()) &&
      /^(own|its|her|his|the|an?|'s|serious|open|straight)$/.test(tokens[each.at - 1]?.lower ?? '')
    )
      return false
    // `are joined by path 18`.
    if (
      /joined$/i.test(each.words) &&
      /^by (the )?(path|letter)\b/.test(wordsOf(tokens, each.end, each.end + 3))
    )
      return false
    // `that square` has been told before.
    if (/^(that|this)$/.test(tokens[each.at - 1]?.lower ?? '') && !isDeed(tokens, each))
      return false
    // `opposite signs`, `face to face` with nobody.
    return (
      !/^(signs?|gates?|ends?|things?|sides?|direction|way|the)$/.test(
        each.value === 'opposition' ? (tokens[each.end]?.lower ?? '') : '',
      ) || tokens[each.end]?.lower === 'the'
    )
  })
}
