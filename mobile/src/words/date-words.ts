import type { Language } from './catalogue.ts'

const LOCALES: Readonly<Record<Language, string>> = { en: 'en-GB', de: 'de-DE', mirrored: 'en-GB' }

/** A calendar day in words, `23 August 1968`, whatever the zone of who reads it. `day`: ISO, time ignored. */
export function dayWords(day: string, language: Language): string {
  return wordsOf(day, language, { day: 'numeric', month: 'long', year: 'numeric' })
}

/** The same, shorter: `23 Aug 1968`. */
export function shortDay(day: string, language: Language): string {
  return wordsOf(day, language, { day: 'numeric', month: 'short', year: 'numeric' })
}

/** A month and its year: `Aug 26`. `at` in milliseconds since 1970. */
export function shortMonth(at: number, language: Language): string {
  return wordsOf(new Date(at).toISOString(), language, { month: 'short', year: '2-digit' })
}

const DIGITS = 3

/** A number that was counted, to three digits, with its thousands told apart: `11.5`, `24,300`. */
export function numberWords(number: number, language: Language): string {
  const look = { maximumSignificantDigits: DIGITS }
  return new Intl.NumberFormat(LOCALES[language], look).format(number)
}

/** A number to two places behind its point, as people of the language write it: `1.24`, `1,24`. */
export function decimalWords(number: number, language: Language): string {
  return new Intl.NumberFormat(LOCALES[language], { maximumFractionDigits: 2 }).format(number)
}

function wordsOf(day: string, language: Language, look: Intl.DateTimeFormatOptions): string {
  const date = new Date(`${day.slice(0, 'YYYY-MM-DD'.length)}T00:00:00Z`)
  return new Intl.DateTimeFormat(LOCALES[language], { ...look, timeZone: 'UTC' }).format(date)
}
