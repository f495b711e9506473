import { isOf, type Claim, type Ground, type Verdict } from '../claim.ts'
import type { Owned } from '../reading/whose.ts'
import { wordsOf } from '../reading/words-of.ts'
import { superlative } from './superlative-word.ts'

const COUNTABLE =
  /\b(ease|eases|friction|frictions|aspects?|contacts?|planets?|houses?|ties?|bonds?|channels?|gates?|centers?|agreements?|kootas?|placements?|harmon(y|ies)|tensions?|strains?|difficult(y|ies)|strengths?|conflicts?|facts?|numbers?|systems?|witnesses|traditions?|charts?|sefirot|letters?|keys?|points?)\b/

/** `nearly every friction`, `most of her planets`: only what somebody counted. */
export function nearlyClaims(ground: Ground): Claim[] {
  const word = superlative(
    ground,
    /^(nearly every|almost every|nearly all|almost all|the majority|most of)$/,
  )
  if (!word) return []
  const after = wordsOf(ground.read.tokens, word.end, word.end + 6)
  // `holds the most of their keys` is more than any other.
  if (ground.read.tokens[word.at - 1]?.lower === 'the') return []
  // `what they have most of, five channels`.
  if (after.startsWith(',') || !COUNTABLE.test(after) || /\b(in it|in them)\b/.test(after))
    return []
  return [{ kind: 'superlative', words: `${word.words} ${after}`, verdict: shareOf(ground, word) }]
}

/** Of planets in a group somebody counted: more than half are most, eight of ten nearly all. */
function shareOf(ground: Ground, word: Owned): Verdict {
  const group = ground.segment.mentions.find(({ kind }) => kind === 'group')
  if (!group) return 'unknown'
  const least = /most|majority/i.test(word.words) ? 6 : 8
  const counts = ground.knowledge
    .with('count')
    .filter((each) => each.mark.term === group.value && isOf(group.owner, each))
  if (counts.length === 0) return 'unknown'
  return counts.some(({ mark }) => mark.count! >= least) ? 'supported' : 'contradicted'
}
