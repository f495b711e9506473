import type { Brief } from '../../brief/brief.ts'
import { hash } from '../../hash.ts'
import type { OwnCard } from './told.ts'

/**
 * Which of a card's gifts, prices and scenes are this document's. The readings of two people are
 * written side by side and go halves where a card stands for something of both; what is between
 * them, and the verdict, come after and say what is left.
 */
export function shareOf(
  brief: Brief,
  pair: string,
): (own: OwnCard, length: number) => readonly number[] {
  const place = placeOf(brief)
  const elsewhere = new Set(brief.elsewhere)
  return ({ id }, length) => {
    const start = hash(`${pair}|${id}`) % Math.max(1, length)
    const all = Array.from({ length }, (_, index) => (index + start) % length)
    if (place > 1 || !elsewhere.has(id)) return all
    return all.filter((index) => (index + hash(`${pair}|half|${id}`)) % 2 === place)
  }
}

/** Of the first person, of the second, and of what is between them. */
export const READINGS = 3
const VERDICT = 3

/** Which reading of the package it is: of the first, of the second, of what is between, or the verdict. */
export function placeOf({ document: { subject, theme } }: Brief): number {
  if (theme === 'verdict') return VERDICT
  if (subject === 'couple') return 2
  return subject === 'p2' ? 1 : 0
}
