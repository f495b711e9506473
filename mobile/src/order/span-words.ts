import { counted } from '#app/words/filled.ts'
import type { Words } from '#app/words/catalogue.ts'

/** A span of time as one would say it, in its largest whole unit: `40 seconds`, `3 minutes`, `2 hours`. */
export function spanWords(seconds: number, words: Words['order']['spans']): string {
  if (seconds < 90) return counted(words.seconds, Math.max(1, Math.round(seconds)))
  const minutes = Math.round(seconds / 60)
  if (minutes < 90) return counted(words.minutes, minutes)
  const hours = Math.round(minutes / 60)
  return hours < 48 ? counted(words.hours, hours) : counted(words.days, Math.round(hours / 24))
}
