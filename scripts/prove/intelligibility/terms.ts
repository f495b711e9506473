import hebrew from '#gpu-bridge/speech/lexicon/hebrew.data.json' with { type: 'json' }
import { phonesOf } from '#gpu-bridge/speech/lexicon/lexicon.ts'
import sanskrit from '#gpu-bridge/speech/lexicon/sanskrit.data.json' with { type: 'json' }
import western from '#gpu-bridge/speech/lexicon/western.data.json' with { type: 'json' }

/** Terms of the Gene Keys that are said letter by letter, as words that sound so. */
const SPHERES = [
  ['iq', ['AY', 'K', 'Y', 'UW']],
  ['eq', ['IY', 'K', 'Y', 'UW']],
  ['sq', ['EH', 'S', 'K', 'Y', 'UW']],
] as const

/** Every term of the lexicon, its plural and its possessive, and those said by letters, with their phones. */
export function lexiconTerms(): ReadonlyMap<string, readonly string[]> {
  const words = [western, hebrew, sanskrit].flatMap((each) => Object.keys(each.words))
  return new Map([
    ...SPHERES,
    ...words
      .flatMap((word) => [word, `${word}s`, `${word}'s`])
      .flatMap((word) => {
        const phones = phonesOf(word)
        return phones ? [[word, phones] as const] : []
      }),
  ])
}
