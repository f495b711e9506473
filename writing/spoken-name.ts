import smartquotes from 'smartquotes'
import { inlineMarkdown } from './markdown.ts'

/**
 * A name as a text says it: in its NFKC form, so that `ＴＡＮＡＫＡ` is said like Tanaka. People type
 * anything, and a stop inside a name would end the sentence it stands in: `Anna!`, `Bob.`. Its quotes
 * are those of print, as in the text around it: `O’Brien`.
 * Initials and `Jr.` keep theirs, and every other mark is kept.
 */
export function spokenName(name: string): string {
  return smartquotes
    .string(name.normalize('NFKC'))
    .replaceAll(/[\p{Cc}\p{Co}]/gu, ' ')
    .replaceAll(/\s+/g, ' ')
    .replaceAll(SENTENCE_STOPS, '')
    .trim()
}

/** The same as a writer writes it, with whatever his dialect would read as a mark made plain. */
export function writtenName(name: string): string {
  return inlineMarkdown(spokenName(name)).replaceAll('#', String.raw`\#`)
}

const SENTENCE_STOPS =
  /[!?…。！？]+(?=["'”’»)\]*_]*(?:\s|$))|(?<!\p{Lu}|\b(?:[JS]r|[DM]r|Mr?s|St|Prof))\.+(?=["'”’»)\]*_]*(?:\s|$))/gu

/** Names that differ only in case or punctuation are one name to a listener. */
export function soundAlike(first: string, second: string): boolean {
  return soundOf(first) === soundOf(second)
}

function soundOf(name: string): string {
  return name
    .normalize('NFKC')
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
}
