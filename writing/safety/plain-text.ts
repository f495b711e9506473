/** Spelled out, so that rules need not know each way of writing: `don’t` is `do not`. */
const CONTRACTIONS: readonly (readonly [RegExp, string])[] = [
  [/\bcan'?t\b|\bcannot\b/g, 'can not'],
  [/\bwon'?t\b/g, 'will not'],
  [/\b(do|does|did|is|are|was|were|have|has|had|should|would|could|must)n'?t\b/g, '$1 not'],
  [/\bi'?m\b/g, 'i am'],
  [/\b(i|you|we|they)'?ve\b/g, '$1 have'],
  [/\b(you|we|they)'re\b/g, '$1 are'],
  [/\b(i|you|he|she|it|we|they)'ll\b/g, '$1 will'],
  [/\b(i|you|he|she|it|we|they)'d\b/g, '$1 would'],
  [/\b(he|she|it|that|what|where|who|there|when|how)'s\b/g, '$1 is'],
  [/\bwanna\b/g, 'want to'],
  [/\bgonna\b/g, 'going to'],
  [/\bgotta\b/g, 'have to'],
]

/** A question in lower case, marks and contractions made plain, one space between words. */
export function plainText(question: string): string {
  const text = question
    .normalize('NFKC')
    .replaceAll(/[\u200B-\u200F\u2060\uFEFF]/g, '')
    .replaceAll(/[’‘ʼ`´]/g, "'")
    .toLowerCase()
  return CONTRACTIONS.reduce((plain, [from, to]) => plain.replaceAll(from, to), text)
    .replaceAll(/[^\p{L}\p{N}'.,?!-]+/gu, ' ')
    .trim()
}
