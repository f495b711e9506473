import { IMPRINT as MADE_BY } from '#core/imprint.ts'
import type { Printing } from '../document.ts'
import { PRODUCT } from '../pdf/compose/own-words.ts'
import { xml } from './xhtml.ts'

/** Something a book is made of. */
export interface Item {
  readonly path: string
  readonly type: string
  /** In the terms of the package document: `nav`. */
  readonly properties?: string
  /** The media overlay that reads it aloud, and how long that takes, seconds. */
  readonly overlay?: { readonly path: string; readonly seconds: number }
}

interface Package {
  readonly printing: Printing
  /** Names this book among all others, a URI. */
  readonly identifier: string
  readonly modified: Date
  readonly items: readonly Item[]
  /** Paths of pages in the order they are read. */
  readonly spine: readonly string[]
}

/** The package document (EPUB 3.3 §5): what the book is called, what it is made of, and in which order. */
export function packageDocument({ printing, identifier, modified, items, spine }: Package): string {
  const ids = new Map(items.map(({ path }, place) => [path, `item${place}`]))
  const overlays = items.flatMap(({ overlay }) => overlay ?? [])
  const total = overlays.reduce((sum, { seconds }) => sum + seconds, 0)
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<package xmlns="http://www.idpf.org/2007/opf" version="3.0" unique-identifier="book" xml:lang="${xml(printing.language)}">`,
    '<metadata xmlns:dc="http://purl.org/dc/elements/1.1/">',
    `<dc:identifier id="book">${xml(identifier)}</dc:identifier>`,
    `<dc:title>${xml(printing.title)}</dc:title>`,
    `<dc:language>${xml(printing.language)}</dc:language>`,
    `<dc:creator>${PRODUCT}</dc:creator>`,
    `<dc:description>${MADE_BY}</dc:description>`,
    `<meta property="dcterms:modified">${modified.toISOString().slice(0, 19)}Z</meta>`,
    ...accessibility(overlays.length > 0),
    ...overlays.map(
      ({ path, seconds }) =>
        `<meta property="media:duration" refines="#${ids.get(path)}">${clock(seconds)}</meta>`,
    ),
    ...(overlays.length === 0
      ? []
      : [
          `<meta property="media:duration">${clock(total)}</meta>`,
          '<meta property="media:active-class">-epub-media-overlay-active</meta>',
        ]),
    '</metadata>',
    '<manifest>',
    ...items.map((item) => manifestItem(item, ids)),
    '</manifest>',
    '<spine>',
    ...spine.map((path) => `<itemref idref="${ids.get(path)}"/>`),
    '</spine>',
    '</package>',
    '',
  ].join('\n')
}

function manifestItem(
  { path, type, properties, overlay }: Item,
  ids: ReadonlyMap<string, string>,
): string {
  const more = [
    properties === undefined ? '' : ` properties="${properties}"`,
    overlay === undefined ? '' : ` media-overlay="${ids.get(overlay.path)}"`,
  ]
  return `<item id="${ids.get(path)}" href="${path}" media-type="${type}"${more.join('')}/>`
}

/** What a reading system may promise people who do not see or hear it (EPUB Accessibility 1.1 §2.2). */
function accessibility(isHeard: boolean): string[] {
  const told: readonly (readonly [string, string])[] = [
    ['accessMode', 'textual'],
    ['accessMode', 'visual'],
    ['accessModeSufficient', 'textual'],
    ['accessibilityFeature', 'tableOfContents'],
    ['accessibilityFeature', 'alternativeText'],
    ['accessibilityFeature', 'structuralNavigation'],
    ...(isHeard ? ([['accessibilityFeature', 'synchronizedAudioText']] as const) : []),
    ['accessibilityHazard', 'none'],
    [
      'accessibilitySummary',
      'Text with headings and notes; every chart is told in words beside it.',
    ],
  ]
  return told.map(([name, value]) => `<meta property="schema:${name}">${value}</meta>`)
}

/** Seconds as SMIL's clock values have them. */
function clock(seconds: number): string {
  return `${seconds.toFixed(3)}s`
}
