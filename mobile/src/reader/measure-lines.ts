import type { Language, Words } from '#app/words/catalogue.ts'
import { decimalWords } from '#app/words/date-words.ts'
import type { Fact } from './use-reading.ts'

/**
 * A fact’s numbers by their names, a line each, as finely as anybody reads them: `orb: 1.24 degrees`. What there are
 * no words for is called as the API names it.
 */
export function measureLines(
  measures: Fact['measures'],
  { measures: names, units }: Words['parts'],
  language: Language,
): readonly string[] {
  const told = (number: number) => decimalWords(number, language)
  return Object.entries(measures).map(([name, { value, unit, from, to }]) => {
    const isOpen = from !== undefined && to !== undefined
    const number = isOpen ? `${told(from)} – ${told(to)}` : told(value)
    return `${called(named(name, unit), names)}: ${number} ${called(unit, units)}`.trim()
  })
}

/** `orbDegrees` in degrees is an orb. */
function named(name: string, unit: string): string {
  const isSaid =
    unit !== '' && name.length > unit.length && name.toLowerCase().endsWith(unit.toLowerCase())
  return isSaid ? name.slice(0, -unit.length) : name
}

/** Of these a number says all. */
const SILENT = new Set(['count', 'number', 'ratio'])

function called(name: string, words: Readonly<Record<string, string>>): string {
  if (SILENT.has(name) && !Object.hasOwn(words, name)) return ''
  return words[name] ?? spaced(name)
}

/** `daysApart` as people write it: `days apart`. */
function spaced(name: string): string {
  return name.replaceAll(
    /([a-z])([A-Z])/g,
    (_, end: string, begin: string) => `${end} ${begin.toLowerCase()}`,
  )
}
