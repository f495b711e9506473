import { filled } from '#app/words/filled.ts'
import { dayWords } from '#app/words/date-words.ts'
import type { Language, Words } from '#app/words/catalogue.ts'

interface Birth {
  readonly date?: string
  readonly time?: string | null
  readonly certaintyMinutes?: number | undefined
}

/** A birth in a line: `Born 23 August 1968, 13:45`; a time nobody knows is said to be so. */
export function birthWords(birth: object, words: Words['people'], language: Language): string {
  const { date, time, certaintyMinutes = 0 } = birth as Birth
  if (date === undefined) return ''
  const clock = (time ?? '').slice(0, 'HH:MM'.length)
  const known = certaintyMinutes > 0 ? filled(words.timeAbout, { time: clock }) : clock
  const told = { date: dayWords(date, language), time: known || words.timeUnknown }
  return filled(words.bornAt, told)
}
