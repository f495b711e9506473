import { knownMarks, MARK_NAMES, type FiveMarks, type MarkName } from './five-marks.ts'

const TIMED: ReadonlySet<MarkName> = new Set(['nakshatra', 'rising', 'profile'])

/**
 * The sets of marks that pairs are compared by, the largest first: Sun and Venus sign with
 * whatever a time of birth leaves known of the other three; all but a Sun or a Venus that
 * changes sign on the day; either of the two alone; none.
 */
export const MARK_LEVELS: readonly (readonly MarkName[])[] = [
  ...subsetsOf(MARK_NAMES.filter((name) => TIMED.has(name))).map((timed) =>
    MARK_NAMES.filter((name) => !TIMED.has(name) || timed.includes(name)),
  ),
  MARK_NAMES.filter((name) => name !== 'sun'),
  MARK_NAMES.filter((name) => name !== 'venus'),
  ['sun'] as const,
  ['venus'] as const,
  [],
].toSorted((one, other) => other.length - one.length)

/** The first set of marks, by its place among the levels, that are all known of a person. */
export function markLevelOf(marks: FiveMarks): number {
  const known = new Set(knownMarks(marks))
  return MARK_LEVELS.findIndex((level) => level.every((name) => known.has(name)))
}

/** A place for each two levels in either order. */
export function levelPair(one: number, other: number): number {
  const [lower, higher] = one < other ? [one, other] : [other, one]
  return (higher * (higher + 1)) / 2 + lower
}

/** Every two levels, each in its place. */
export const LEVEL_PAIRS: readonly (readonly [one: number, other: number])[] = MARK_LEVELS.flatMap(
  (_, higher) => MARK_LEVELS.slice(0, higher + 1).map((__, lower) => [lower, higher] as const),
)

function subsetsOf(names: readonly MarkName[]): (readonly MarkName[])[] {
  return names.reduce<(readonly MarkName[])[]>(
    (subsets, name) => [...subsets, ...subsets.map((subset) => [...subset, name])],
    [[]],
  )
}
