import type { Part, Printing } from '../../document.ts'
import { cleanText } from '../typeset/clean-text.ts'
import { OWN_WORDS } from './own-words.ts'

/** Every text a printing sets, cleaned, for which fonts must be at hand. */
export function textsOf(printing: Printing): string[] {
  const { title, cover, people, parts, facts, imprint, disclaimer, brand } = printing
  return [
    ...OWN_WORDS,
    title,
    cover.title,
    cover.subtitle,
    ...people.flatMap(({ name, born }) => [name, born]),
    ...parts.flatMap(partTexts),
    ...facts.flatMap(({ rule, source, facts: told }) => [
      rule,
      source,
      ...told.flatMap(({ statement, frequency }) => [statement, frequency]),
    ]),
    ...imprint,
    ...disclaimer,
    brand?.name ?? '',
  ].map(cleanText)
}

function partTexts({ label, theme, text, charts, tables }: Part): string[] {
  return [
    label,
    theme,
    ...charts.map((chart) => chart.title),
    ...tables.flatMap(({ title, heads, rows }) => [title, ...heads, ...rows.flat()]),
    ...text.sections.flatMap(({ heading, paragraphs }) => [
      heading?.text ?? '',
      ...paragraphs.flat().map((sentence) => sentence.text),
    ]),
  ]
}
