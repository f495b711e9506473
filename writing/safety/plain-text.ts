import { spelledRight } from './spelling.ts'

/** Spelled out, so that rules need not know each way of writing: `don’t` is `do not`. */
const SPELLED_OUT: readonly (readonly [RegExp, string])[] = [
  [/\bcan'?t\b|\bcannot\b|\bcan t\b/g, 'can not'],
  [/\bwon'?t\b|\bwon t\b/g, 'will not'],
  [
    /\b(do|does|did|is|are|was|were|have|has|had|should|would|could|must)(?:n'?t| ?n t)\b/g,
    '$1 not',
  ],
  [/\bi'?m\b|\bi m\b/g, 'i am'],
  [/\b(i|you|we|they)'?ve\b/g, '$1 have'],
  [/\b(you|we|they)'re\b/g, '$1 are'],
  [/\byoure\b/g, 'you are'],
  [/\btheyre\b/g, 'they are'],
  [/\b(i|you|he|she|it|we|they)'ll\b/g, '$1 will'],
  [/\b(i|you|he|she|it|we|they)'d\b/g, '$1 would'],
  [/\b(he|she|it|that|what|where|who|there|when|how)'s\b/g, '$1 is'],
  [/\b(he|she|that|what|where|who)s\b/g, '$1 is'],
  [/\bwanna\b/g, 'want to'],
  [/\bgonna\b/g, 'going to'],
  [/\bgotta\b/g, 'have to'],
  [/\btryna\b/g, 'trying to'],
  [/\bu\b/g, 'you'],
  [/\bur\b/g, 'your'],
  [/\br\b/g, 'are'],
  [/\b(?:'?cus|'?cuz|'?coz|'?cos|bcos|bcz|bc)\b/g, 'because'],
  [/\b(?:plz|pls|plss)\b/g, 'please'],
  [/\b(?:yrs?|yr)\b/g, 'years'],
  [/\bb4\b/g, 'before'],
  [/\bwen\b/g, 'when'],
  [/\bw[au]t\b/g, 'what'],
  [/\bwich\b/g, 'which'],
  [/\bwil\b/g, 'will'],
  [/\b(sh|w|c)ud\b/g, '$1ould'],
  [/\bhav\b/g, 'have'],
  [/\bn\b/g, 'and'],
  [/\b(?:wid\b|wit\b(?= (?:him|his|her|my|me|the|a)\b))/g, 'with'],
  [/\babt\b/g, 'about'],
  [/\b(?:tmrw?|tmw|2mrw|2mor+ow|2moro)\b/g, 'tomorrow'],
  [/\byday\b/g, 'yesterday'],
  [/\bnite\b/g, 'night'],
  [/\bluv\b/g, 'love'],
  [/\b4ever\b/g, 'forever'],
  [/\bfr(?:ie|e)?nd(s?)\b/g, 'friend$1'],
  [/\bb?coz\b/g, 'because'],
  [/\bany more\b/g, 'anymore'],
]

/** Letters that stand for others where a word is half hidden: `k1ll`, `s3x`, `r@pe`. */
const DISGUISES: Readonly<Record<string, string>> = {
  '1': 'i',
  '!': 'i',
  '3': 'e',
  '0': 'o',
  '@': 'a',
  $: 's',
}

/** Accents, and marks nobody sees. The vowel signs of Devanagari belong to its script and are letters of a word. */
const ACCENTS = /[[\p{M}&&\p{sc=Inherited}]\u200B-\u200F\u2060\uFEFF]/gv

/**
 * A question in lower case without accents, marks, contractions, slang and common misspellings made
 * plain, one space between words.
 */
export function plainText(question: string): string {
  const text = question
    .normalize('NFKD')
    .replaceAll(ACCENTS, '')
    .replaceAll(/[’‘ʼ`´]/g, "'")
    .toLowerCase()
    .replaceAll(/(?<=\p{L})[1!30@$](?=\p{L})/gu, (mark) => DISGUISES[mark] ?? mark)
    .replaceAll(/(\p{L})\1{2,}/gu, '$1')
    .replaceAll(/[^\p{L}\p{M}\p{N}'.,?!*-]+/gu, ' ')
  return SPELLED_OUT.reduce((plain, [from, to]) => plain.replaceAll(from, to), text)
    .replaceAll(/[\p{L}*]{4,}/gu, spelledRight)
    .replaceAll(/\*+/g, ' ')
    .replaceAll(/\.{2,}/g, ', ')
    .replaceAll(/ {2,}/g, ' ')
    .trim()
}
