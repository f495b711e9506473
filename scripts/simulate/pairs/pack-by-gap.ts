import { packGapRow } from '#astrology/frequency/gap-rows.ts'
import { gradeOf } from '#astrology/frequency/grades.ts'
import { spreadLetter } from '#astrology/frequency/sample-file.ts'
import type { CountedKey } from './pack-keys.ts'

/** Hits by age gap of the keys that move with it, as a file of the sample has them. */
export function packByGap(keys: readonly CountedKey[], pairs: readonly number[]): string {
  const moving = keys.flatMap(({ key, byGap }) => {
    if (!byGap) return []
    return {
      ...gradeOf(key),
      row: spreadLetter(byGap.spread) + packGapRow({ hits: byGap.hits, pairs }),
    }
  })
  return [...Map.groupBy(moving, ({ key }) => key)]
    .map(([key, grades]) => `${key}\t${inGrades(grades)}`)
    .toSorted()
    .join('\n')
}

function inGrades(found: readonly { readonly grade: number; readonly row: string }[]): string {
  const last = Math.max(...found.map(({ grade }) => grade))
  const rows = Array.from({ length: last + 1 }, () => '')
  for (const { grade, row } of found) rows[grade] = row
  return rows.join(' ')
}
