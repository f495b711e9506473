/**
 * A name as a text may hold it. People type anything; signs of the writer's dialect and
 * line breaks would take the text apart, so they are left out.
 */
export function spokenName(name: string): string {
  return name
    .replaceAll(/\[\[|\]\]|[\p{Cc}\p{Co}]/gu, ' ')
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
