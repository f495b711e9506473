/**
 * A name as a text may hold it. People type anything, and a stop inside a name would end
 * the sentence it stands in: `Anna!`, `Bob.`. Initials and `Jr.` keep theirs.
 */
export function spokenName(name: string): string {
  return onOneLine(name).replaceAll(SENTENCE_STOPS, '').trim()
}

const SENTENCE_STOPS =
  /[!?…。！？]+(?=\s|$)|(?<!\p{Lu}|\b(?:[JS]r|[DM]r|Mr?s|St|Prof))\.+(?=\s|$)/gu

/** Foreign words without the signs of the writer's dialect and without line breaks, which would take a text apart. */
export function onOneLine(words: string): string {
  return words
    .replaceAll(/\[\[|\]\]|[\p{Cc}\p{Co}]/gu, ' ')
    .replaceAll(/[*`]|__/g, '')
    .replace(/^[#\s]+/, '')
    .replaceAll(/\s+/g, ' ')
    .trim()
}

/** Names that differ only in case or punctuation are one name to a listener. */
export function soundAlike(first: string, second: string): boolean {
  return soundOf(first) === soundOf(second)
}

function soundOf(name: string): string {
  return name
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
}
