import { gradeOf } from '#astrology/frequency/grades.ts'
import { spreadLetter } from '#astrology/frequency/sample-file.ts'

/** What was counted of one key. */
export interface CountedKey {
  readonly key: string
  readonly hits: number
  readonly spread: number
  /** Where its share moves with the age gap: by gap, in years from 0. */
  readonly byGap?: { readonly hits: readonly number[]; readonly spread: number }
}

/**
 * Keys and their counts as a file of the sample has them, in the order of the alphabet. What
 * has fewer hits is left out; ids stay, for they say what was looked at.
 */
export function packKeys(keys: readonly CountedKey[], fewestHits: number): string {
  const ids = new Map<string, Map<string, string[]>>()
  for (const counted of keys) {
    const { key, grade } = gradeOf(counted.key)
    const [id, value] = splitAt(key, key.indexOf('='))
    if (value.includes('|')) throw new Error(`${key} has a bar, which stands between values`)
    const values = getOrAdd(ids, id, () => new Map<string, string[]>())
    getOrAdd(values, value, () => [])[grade] =
      counted.hits < fewestHits ? '' : `${counted.hits.toString(36)}${spreadLetter(counted.spread)}`
  }
  return [...ids]
    .toSorted(byName)
    .map(([id, values]) => `${id}\t${packValues(values)}`)
    .join('\n')
}

function packValues(values: ReadonlyMap<string, readonly string[]>): string {
  return [...values]
    .map(([value, grades]) => [value, grades.join('')] as const)
    .filter(([, counts]) => counts !== '')
    .toSorted(byName)
    .map(([value, counts]) => `${value} ${counts}`)
    .join('|')
}

/** By code units: the same everywhere. */
function byName([one]: readonly [string, unknown], [other]: readonly [string, unknown]): number {
  if (one === other) return 0
  return one < other ? -1 : 1
}

/** A key without a value is all id. */
function splitAt(key: string, at: number): readonly [string, string] {
  return at === -1 ? [key, ''] : [key.slice(0, at), key.slice(at + 1)]
}

function getOrAdd<Key, Value>(map: Map<Key, Value>, key: Key, make: () => Value): Value {
  const known = map.get(key)
  if (known !== undefined) return known
  const made = make()
  map.set(key, made)
  return made
}
