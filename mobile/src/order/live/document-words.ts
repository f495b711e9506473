import type { Words } from '#app/words/catalogue.ts'
import { filled } from '#app/words/filled.ts'
import type { DocumentNow } from './document-now.ts'

/** What a document is about, without whom: `Vedic`, `The verdict`. */
export function themeWords({ theme }: Pick<DocumentNow, 'theme'>, words: Words): string {
  const { systems } = words.people
  return theme in systems
    ? systems[theme as keyof typeof systems]
    : words.order.themes[theme as keyof typeof words.order.themes]
}

/** Whom a document is about: `Ada`, `Ada & Charles`. */
export function whoWords(
  { subject }: Pick<DocumentNow, 'subject'>,
  names: readonly string[],
  words: Words,
): string {
  const [first = '', second = ''] = names
  if (subject === 'couple') return filled(words.order.and, { first, second })
  return subject === 'p1' ? first : second
}

/** The title of a document in the reader's words: `Ada · Vedic`. */
export function titleWords(document: DocumentNow, names: readonly string[], words: Words): string {
  const told = { who: whoWords(document, names, words), theme: themeWords(document, words) }
  return filled(words.order.whoTheme, told)
}

/** The documents of each of the two, and of both, in reading order. */
export function groupsOf(documents: readonly DocumentNow[]): readonly {
  readonly subject: DocumentNow['subject']
  readonly documents: readonly DocumentNow[]
}[] {
  return (['p1', 'p2', 'couple'] as const)
    .map((subject) => ({ subject, documents: documents.filter((one) => one.subject === subject) }))
    .filter((group) => group.documents.length > 0)
}

/** Whether its text can be read. */
export function isReadable({ text, isLocked }: DocumentNow): boolean {
  return text.status === 'done' && !isLocked
}
