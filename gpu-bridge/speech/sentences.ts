import { endsInAbbreviation } from './text/abbreviations.ts'

const SEGMENTER = new Intl.Segmenter('en', { granularity: 'sentence' })

/**
 * The sentences of a paragraph as they stand in it. Unicode's rules (UAX 29) first, then joined
 * again where the full stop belonged to an abbreviation or an initial, where the next piece goes
 * on in small letters, or where it holds no word at all.
 */
export function splitSentences(paragraph: string): readonly string[] {
  const sentences: string[] = []
  for (const { segment } of SEGMENTER.segment(paragraph.replaceAll(/\s+/gu, ' ').trim())) {
    const last = sentences.at(-1)
    if (last !== undefined && goesOn(last.trimEnd(), segment)) {
      sentences[sentences.length - 1] = last + segment
    } else sentences.push(segment)
  }
  return sentences.map((sentence) => sentence.trim()).filter((sentence) => sentence !== '')
}

function goesOn(before: string, after: string): boolean {
  return (
    !/[\p{L}\p{N}]/u.test(after) ||
    /^[\p{Ll},;:)]/u.test(after) ||
    endsInAbbreviation(before, after)
  )
}
