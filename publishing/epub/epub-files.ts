import type { DocumentId } from '#core/job-types.ts'
import { renderSvg } from '../charts/render-svg.ts'
import type { Part, Printing } from '../document.ts'
import { numbersOf } from '../pdf/compose/appendix-blocks.ts'
import { coverPage, disclaimerPage, factsPage, imprintPage } from './back-matter.ts'
import { contentsPage } from './contents-page.ts'
import * as names from './names.ts'
import { packageDocument, type Item } from './package-document.ts'
import { partPage } from './part-page.ts'
import { STYLE } from './style.ts'

/** One file of a book, where it lies in it. */
export interface EpubFile {
  readonly path: string
  readonly text: string
}

/** How a document is heard: its media overlay, which names `<document>.mp3`, and how long that is. */
export interface Overlay {
  readonly smil: string
  readonly seconds: number
}

interface EpubOptions {
  /** Names this book among all others, a URI. */
  readonly identifier: string
  readonly modified: Date
  /** Of documents that have a chapter. Its MP3 is to be put beside the other files, at `audioPath`. */
  readonly overlays?: ReadonlyMap<DocumentId, Overlay>
}

/** Where the chapter of a document is to lie in a book that is heard. */
export function audioPath(id: DocumentId): string {
  return `${names.FOLDER}/${id}.mp3`
}

/**
 * A printing as an EPUB 3 (3.3, with its accessibility 1.1): the files in the order in which they
 * are packed, `mimetype` first. A chart is an SVG with its words beside it, a fact a note. The same
 * printing gives the same bytes. Gives a file at a time.
 */
export function* epubFiles(
  printing: Printing,
  { identifier, modified, overlays = new Map() }: EpubOptions,
): Generator<EpubFile> {
  const numbers = numbersOf(printing.facts)
  yield { path: 'mimetype', text: 'application/epub+zip' }
  yield { path: 'META-INF/container.xml', text: CONTAINER }
  const items: Item[] = []
  const spine: string[] = []
  const file = (item: Item, text: string): EpubFile => {
    items.push(item)
    return { path: `${names.FOLDER}/${item.path}`, text }
  }
  const page = (path: string, text: string, more: Partial<Item> = {}): EpubFile => {
    spine.push(path)
    return file({ path, type: 'application/xhtml+xml', ...more }, text)
  }
  yield file({ path: 'style.css', type: 'text/css' }, STYLE)
  yield page(names.COVER, coverPage(printing))
  if (printing.disclaimer.length > 0) yield page(names.DISCLAIMER, disclaimerPage(printing))
  yield page(names.NAVIGATION, contentsPage(printing), { properties: 'nav' })
  for (const part of printing.parts) {
    const heard = overlays.get(part.id)
    const overlay = heard && { path: `${part.id}.smil`, seconds: heard.seconds }
    yield page(
      names.pageOf(part),
      partPage(part, printing.language, numbers),
      overlay && { overlay },
    )
    for (const [place, chart] of part.charts.entries()) {
      const path = names.chartOf(part, place)
      yield file(
        { path, type: 'image/svg+xml', ...coverOf(printing, part, place) },
        renderSvg(chart),
      )
    }
    if (heard === undefined) continue
    items.push({ path: `${part.id}.mp3`, type: 'audio/mpeg' })
    yield file({ path: `${part.id}.smil`, type: 'application/smil+xml' }, heard.smil)
  }
  if (printing.facts.length > 0) yield page(names.FACTS, factsPage(printing, numbers))
  yield page(names.IMPRINT, imprintPage(printing))
  const text = packageDocument({ printing, identifier, modified, items, spine })
  yield { path: `${names.FOLDER}/package.opf`, text }
}

/** The picture a shelf shows is the first of the book. */
function coverOf({ parts }: Printing, part: Part, place: number): Pick<Item, 'properties'> {
  return parts[0] === part && place === 0 ? { properties: 'cover-image' } : {}
}

const CONTAINER = `<?xml version="1.0" encoding="UTF-8"?>
<container version="1.0" xmlns="urn:oasis:names:tc:opendocument:xmlns:container">
<rootfiles><rootfile full-path="${names.FOLDER}/package.opf" media-type="application/oebps-package+xml"/></rootfiles>
</container>
`
