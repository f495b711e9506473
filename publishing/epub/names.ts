import type { Part } from '../document.ts'

/** Where everything of a book lies, beside its package document. */
export const FOLDER = 'EPUB'

export const COVER = 'cover.xhtml'
export const NAVIGATION = 'contents.xhtml'
export const DISCLAIMER = 'disclaimer.xhtml'
export const FACTS = 'facts.xhtml'
export const IMPRINT = 'imprint.xhtml'

export function pageOf({ id }: Pick<Part, 'id'>): string {
  return `${id}.xhtml`
}

/** The first chart of a document is `1`. */
export function chartOf({ id }: Pick<Part, 'id'>, place: number): string {
  return `${id}.${place + 1}.svg`
}

/** A fact among those of the book, from 1, as a note to be opened. */
export function noteOf(number: number): string {
  return `fact${number}`
}
