/**
 * Whether a word in foreign letters and the Latin one beside it are the same word, so that `חֶסֶד (Chesed)`
 * is said once: their consonants are, give or take what transliterations disagree about.
 */
export function isSameWord(romanized: string, latin: string): boolean {
  const [one, other] = [skeleton(romanized), skeleton(latin)]
  if (one === '' || other === '') return false
  return distance(one, other) <= Math.max(one.length, other.length) * 0.4
}

function skeleton(word: string): string {
  return word
    .toLowerCase()
    .replaceAll(/ch|kh|[kqcgx]/g, 'k')
    .replaceAll(/sh|tz|ts|[zsj]/g, 's')
    .replaceAll(/[bvfp]h?/g, 'b')
    .replaceAll(/[td]h?/g, 't')
    .replaceAll(/[^kbstlmnr]/g, '')
    .replaceAll(/(.)\1/g, '$1')
}

/** Letters to add, drop or change (Levenshtein). */
function distance(one: string, other: string): number {
  let row = Array.from({ length: other.length + 1 }, (_, index) => index)
  for (const [index, letter] of Array.from(one).entries()) {
    const next = [index + 1]
    for (const [place, against] of Array.from(other).entries()) {
      const change = row[place]! + (letter === against ? 0 : 1)
      next.push(Math.min(row[place + 1]! + 1, next[place]! + 1, change))
    }
    row = next
  }
  return row.at(-1)!
}
