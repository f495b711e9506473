import type { Printing } from '../document.ts'
import {
  APPENDIX_TITLE,
  CONTENTS_TITLE,
  DISCLAIMER_TITLE,
  IMPRINT_TITLE,
} from '../pdf/compose/own-words.ts'
import { COVER, DISCLAIMER, FACTS, IMPRINT, pageOf } from './names.ts'
import { xhtmlPage, xml } from './xhtml.ts'

/** The table of contents, for readers and for reading systems: documents, and their parts under them. */
export function contentsPage({ parts, disclaimer, facts, cover, language }: Printing): string {
  const entries = [
    entry(COVER, cover.title),
    ...(disclaimer.length > 0 ? [entry(DISCLAIMER, DISCLAIMER_TITLE)] : []),
    ...parts.map((part) => {
      const sections = part.text.sections.flatMap(({ heading }) =>
        heading === null || heading.text.trim() === ''
          ? []
          : [entry(`${pageOf(part)}#${heading.id}`, heading.text)],
      )
      return entry(pageOf(part), part.label, sections)
    }),
    ...(facts.length > 0 ? [entry(FACTS, APPENDIX_TITLE)] : []),
    entry(IMPRINT, IMPRINT_TITLE),
  ]
  return xhtmlPage({
    title: CONTENTS_TITLE,
    language,
    type: 'frontmatter',
    body: [
      '<nav epub:type="toc" role="doc-toc" id="toc">',
      `<h1>${CONTENTS_TITLE}</h1>`,
      `<ol>${entries.join('\n')}</ol>`,
      '</nav>',
    ],
  })
}

function entry(href: string, title: string, under: readonly string[] = []): string {
  const more = under.length === 0 ? '' : `<ol>${under.join('')}</ol>`
  return `<li><a href="${href}">${xml(title)}</a>${more}</li>`
}
