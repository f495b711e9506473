const ORDINALS = [
  'first',
  'second',
  'third',
  'fourth',
  'fifth',
  'sixth',
  'seventh',
  'eighth',
  'ninth',
  'tenth',
  'eleventh',
  'twelfth',
] as const

/** A number from 1 to 12 as a sentence says it. */
export function ordinal(number: number): string {
  return ORDINALS[number - 1]!
}
