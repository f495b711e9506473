import type { Fact } from '../facts.ts'

/** Nested orbs an aspect is counted within, the widest first, degrees. Any orb at all goes before. */
const GRADES = [
  { degrees: 4, words: ' within 4°' },
  { degrees: 2, words: ' within 2°' },
  { degrees: 1, words: ' within 1°' },
  { degrees: 1 / 2, words: ' within 30′' },
  { degrees: 1 / 6, words: ' within 10′' },
] as const

/** How many keys a graded fact can have. */
export const GRADE_COUNT = GRADES.length + 1

/** How many of the grades an orb meets, none of them included: 1 to `GRADE_COUNT`. By the widest it can be. */
export function gradesMet({ orbDegrees: orb }: Fact['measures']): number {
  if (!orb) return 1
  const widest = orb.to ?? orb.value
  let met = 1
  while (met < GRADE_COUNT && widest <= GRADES[met - 1]!.degrees) met += 1
  return met
}

/** A key, and the same within each orb that is met: as many as `gradesMet`. */
export function keysWithin(key: string, measures: Fact['measures']): readonly string[] {
  return everyGradeOf(key).slice(0, gradesMet(measures))
}

/** A key, and the same within each orb. */
export function everyGradeOf(key: string): readonly string[] {
  return [key, ...GRADES.map(({ words }) => key + words)]
}

/** A key without its orb, and which of `everyGradeOf` it is. */
export function gradeOf(key: string): { readonly key: string; readonly grade: number } {
  const at = GRADES.findIndex(({ words }) => key.endsWith(words))
  if (at === -1) return { key, grade: 0 }
  return { key: key.slice(0, -GRADES[at]!.words.length), grade: at + 1 }
}
