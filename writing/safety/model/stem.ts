/** A word without the commonest English endings: `bruises`, `bruised` and `bruising` are one. */
export function stemOf(word: string): string {
  if (word.length < 5) return word
  return word
    .replace(/'s$/, '')
    .replace(/(?:ing|edly|ed|es|s|ly)$/, '')
    .replace(/(?<=..)e$/, '')
    .replace(/([bdgklmnprt])\1$/, '$1')
}
