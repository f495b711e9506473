import { extname } from 'node:path'
import { InputError } from '#core/errors.ts'
import type { Printing } from '#publishing/document.ts'
import { bookIdentifier } from '#publishing/epub/book-identifier.ts'
import { epubFiles } from '#publishing/epub/epub-files.ts'
import { zipEpub } from '#publishing/epub/zip-epub.ts'
import type { PageSize } from '#core/page-sizes.ts'
import { renderPdf } from '#publishing/pdf/render-pdf.ts'
import { fontsAtHand } from './fonts-at-hand.ts'

export interface Bound {
  readonly bytes: Uint8Array
  /** What is to be told of it beside its size. */
  readonly told: Readonly<Record<string, unknown>>
}

interface Binding {
  /** Of its paper; an EPUB has none. */
  readonly size: PageSize
  readonly createdAt: Date
}

/** Binds a book as its file's ending says; binding waits until the book is written. Throws `InputError` for another ending. */
export function binderFor(file: string): (printing: Printing, how: Binding) => Promise<Bound> {
  switch (extname(file).toLowerCase()) {
    case '.pdf': {
      const fonts = fontsAtHand()
      return async (printing, how) => {
        const { bytes, pages, missing } = await renderPdf(printing, fonts, how)
        return { bytes, told: { pages, missing } }
      }
    }
    case '.epub':
      return async (printing, { createdAt: modified }) => {
        const identifier = await bookIdentifier(printing)
        const files = [...epubFiles(printing, { identifier, modified })]
        const bytes = await new Response(zipEpub(files, modified).open()).bytes()
        return { bytes, told: { files: files.length } }
      }
    default:
      throw new InputError('--output', `${file} is no kind of book`, 'End it in .pdf or .epub.')
  }
}
