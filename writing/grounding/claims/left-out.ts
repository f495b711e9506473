import type { ReadSentence } from '../reading/read-sentence.ts'
import { wordsOf } from '../reading/words-of.ts'

/** How many bodies are left out of what is counted: `Neptune apart, none stands in earth`. */
export const leftOutOf = ({ tokens, mentions }: ReadSentence): number =>
  mentions.filter(
    ({ kind, at, end }) =>
      kind === 'body' &&
      (/^(apart|aside|excepted)$/.test(tokens[end]?.lower ?? '') ||
        /\b(apart from|except( for)?|but for|save( for)?|bar|leaving out|not counting)( the)?$/.test(
          wordsOf(tokens, at - 3, at),
        )),
  ).length
