import type { CoverPerson, Printing } from '../document.ts'
import type { FactNumbers } from '../pdf/compose/text-blocks.ts'
import {
  ABOUT_FACTS,
  APPENDIX_TITLE,
  DISCLAIMER_TITLE,
  IMPRINT_TITLE,
  SOURCE_IS,
} from '../pdf/compose/own-words.ts'
import { chartOf, noteOf } from './names.ts'
import { xhtmlPage, xml } from './xhtml.ts'

/** What a book opens with: whose it is, when they were born, and a chart of them. */
export function coverPage({ cover, people, parts, language, title }: Printing): string {
  const [first] = parts
  const chart = first?.charts[0]
  const drawn =
    first === undefined || chart === undefined
      ? []
      : [`<figure><img src="${chartOf(first, 0)}" alt="${xml(chart.title)}"/></figure>`]
  return xhtmlPage({
    title,
    language,
    type: 'frontmatter',
    body: [
      '<section class="cover" epub:type="titlepage">',
      `<h1>${xml(cover.title)}</h1>`,
      ...lines([cover.subtitle, ...people.map(bornLine)]),
      ...drawn,
      '</section>',
    ],
  })
}

function bornLine({ name, born }: CoverPerson): string {
  return born === '' ? name : `${name}, ${born}`
}

export function disclaimerPage({ disclaimer, language }: Printing): string {
  return plainPage(DISCLAIMER_TITLE, { language, type: 'frontmatter' }, disclaimer)
}

export function imprintPage({ imprint, language }: Printing): string {
  return plainPage(IMPRINT_TITLE, { language, type: 'backmatter' }, imprint)
}

function plainPage(
  title: string,
  { language, type }: { readonly language: string; readonly type: string },
  paragraphs: readonly string[],
): string {
  return xhtmlPage({
    title,
    language,
    type,
    body: ['<section class="plain">', `<h1>${title}</h1>`, ...lines(paragraphs), '</section>'],
  })
}

function lines(paragraphs: readonly string[]): string[] {
  return paragraphs.filter(Boolean).map((text) => `<p>${xml(text)}</p>`)
}

/** Every fact that is cited, as a note under its rule and source. */
export function factsPage({ facts, language }: Printing, numbers: FactNumbers): string {
  return xhtmlPage({
    title: APPENDIX_TITLE,
    language,
    type: 'backmatter',
    body: [
      '<section class="facts" epub:type="appendix" role="doc-appendix">',
      `<h1>${APPENDIX_TITLE}</h1>`,
      `<p>${ABOUT_FACTS}</p>`,
      ...facts.flatMap((group) => [
        `<p class="rule">${xml(`${group.rule} ${SOURCE_IS} ${group.source}`)}</p>`,
        ...group.facts.map(({ id, statement, frequency }) => {
          const number = numbers.get(id) ?? 0
          const told = frequency === '' ? statement : `${statement} ${frequency}`
          return `<aside id="${noteOf(number)}" epub:type="footnote" role="doc-footnote"><p>${number}. ${xml(told)}</p></aside>`
        }),
      ]),
      '</section>',
    ],
  })
}
