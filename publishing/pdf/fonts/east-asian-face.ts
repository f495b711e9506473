import type { EastAsianFace } from './faces.ts'

const CLUES: readonly (readonly [RegExp, EastAsianFace])[] = [
  [/[\p{Script=Hiragana}\p{Script=Katakana}]/u, 'noto-serif-jp'],
  [/\p{Script=Hangul}/u, 'noto-serif-kr'],
  [/\p{Script=Bopomofo}/u, 'noto-serif-tc'],
]

const LANGUAGES: readonly (readonly [RegExp, EastAsianFace])[] = [
  [/^ja\b/i, 'noto-serif-jp'],
  [/^ko\b/i, 'noto-serif-kr'],
  [/^zh-(hant|tw|hk|mo)\b/i, 'noto-serif-tc'],
]

/**
 * One Han character is drawn differently in China, Taiwan, Japan and Korea. The language
 * of the text decides, else the other letters in it; Han alone is drawn as in China.
 */
export function eastAsianFaceFor(language: string, text: string): EastAsianFace {
  const byLanguage = LANGUAGES.find(([pattern]) => pattern.test(language))
  const byClue = CLUES.find(([pattern]) => pattern.test(text))
  return (byLanguage ?? byClue)?.[1] ?? 'source-han-serif-sc'
}
