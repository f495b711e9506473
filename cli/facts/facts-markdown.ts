import { renderMarkdown } from '#publishing/text/render-markdown.ts'
import { frequencyInWords } from '#astrology/frequency/frequency-in-words.ts'
import { FACT_SYSTEMS, SYSTEM_TITLES, type FactSystem } from '#core/systems.ts'
import type { FactJson } from '#astrology/fact-json.ts'

const TITLES: Readonly<Record<FactSystem, string>> = { ...SYSTEM_TITLES, together: 'Together' }

/** The facts as a text to read, a heading for each system; each sentence with its id, its source and how common it is. */
export function factsInMarkdown(facts: readonly FactJson[], people: readonly string[]): string {
  const sections = FACT_SYSTEMS.flatMap((system) => {
    const told = facts.filter((fact) => fact.system === system)
    if (told.length === 0) return []
    const paragraphs = told.map(({ id, statement, rule, frequency }) => {
      const behind = [id, rule.source, ...(frequency ? [frequencyInWords(frequency)] : [])]
      return `${statement} (${behind.join('; ')})`
    })
    return [{ heading: TITLES[system], paragraphs }]
  })
  return renderMarkdown({ title: 'Facts', people, language: 'en', sections })
}
