import type { Part, PositionTable } from '../document.ts'
import type { FactNumbers } from '../pdf/compose/text-blocks.ts'
import { chartOf, FACTS, noteOf } from './names.ts'
import { xhtmlPage, xml } from './xhtml.ts'

type Sentence = Part['text']['sections'][number]['paragraphs'][number][number]

/**
 * A document as a page of a book: its title, charts, tables and text. Title, headings and sentences
 * keep their ids, so that a media overlay finds them; behind a sentence stand the numbers of its facts.
 */
export function partPage(part: Part, language: string, numbers: FactNumbers): string {
  const { label, text, charts, tables } = part
  return xhtmlPage({
    title: label,
    language,
    type: 'bodymatter',
    body: [
      '<section epub:type="chapter" role="doc-chapter">',
      `<h1 id="${text.title.id}">${xml(label)}</h1>`,
      ...charts.map(({ title, description }, place) =>
        figure(chartOf(part, place), title, description),
      ),
      ...tables.map(tableOf),
      ...text.sections.flatMap(({ heading, paragraphs }) => [
        ...(heading === null ? [] : [`<h2 id="${heading.id}">${xml(heading.text)}</h2>`]),
        ...paragraphs.map((sentences) => paragraphOf(sentences, numbers)),
      ]),
      '</section>',
    ],
  })
}

function figure(source: string, title: string, description: string): string {
  const told = `${title}. ${description}`
  return `<figure><img src="${source}" alt="${xml(told)}"/></figure>`
}

function tableOf({ title, heads, rows }: PositionTable): string {
  const head = heads.map((cell) => `<th scope="col">${xml(cell)}</th>`).join('')
  const body = rows.map((row) => `<tr>${row.map((cell) => `<td>${xml(cell)}</td>`).join('')}</tr>`)
  return [
    `<table><caption>${xml(title)}</caption>`,
    `<thead><tr>${head}</tr></thead>`,
    `<tbody>${body.join('')}</tbody></table>`,
  ].join('')
}

function paragraphOf(sentences: readonly Sentence[], numbers: FactNumbers): string {
  const told = sentences.map((sentence) => {
    const notes = sentence.facts
      .flatMap((id) => numbers.get(id) ?? [])
      .toSorted((one, other) => one - other)
      .map(
        (number) =>
          `<a epub:type="noteref" role="doc-noteref" href="${FACTS}#${noteOf(number)}">${number}</a>`,
      )
    return `<span id="${sentence.id}">${xml(sentence.text)}</span>${notes.join(' ')}`
  })
  return `<p>${told.join(' ')}</p>`
}
