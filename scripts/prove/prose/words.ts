/** Words as the referee of prose counts them: letters with inner apostrophes and hyphens, and numbers. */
export function wordsOf(text: string): string[] {
  return text.match(/[\p{L}]+(?:[’'-][\p{L}]+)*|\d+(?:[.,:/]\d+)*/gu) ?? []
}

/** A sentence with people's names masked, so that two customers' can be compared. */
export function masked(sentence: string, names: readonly string[]): string {
  return names.reduce(
    (text, name) =>
      text.replaceAll(new RegExp(`(?<![\\p{L}\\p{N}_])${name}(?![\\p{L}\\p{N}_])`, 'gu'), 'NAME'),
    sentence,
  )
}

/** How large a part of things is so, 0 to 1; 0 of none. */
export function share<T>(things: readonly T[], isSo: (thing: T) => boolean): number {
  return things.length === 0 ? 0 : things.filter(isSo).length / things.length
}
