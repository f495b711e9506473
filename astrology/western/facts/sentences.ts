import type { Point } from '../zodiac/points.ts'
import { POINT_NAMES } from '../zodiac/points.ts'

/** Points that are called by a common noun: the Sun, the Ascendant; but Venus, Lilith. */
const WITH_ARTICLE: ReadonlySet<Point> = new Set<Point>([
  'sun',
  'moon',
  'trueNode',
  'meanNode',
  'osculatingLilith',
  'ascendant',
  'midheaven',
  'vertex',
])

/** `the Sun`, `Venus`, as inside a sentence. */
export function nameInSentence(point: Point): string {
  return WITH_ARTICLE.has(point) ? `the ${POINT_NAMES[point]}` : POINT_NAMES[point]
}

/** `The Sun`, `Venus`, as a sentence begins. */
export function nameAtStart(point: Point): string {
  const name = nameInSentence(point)
  return name.charAt(0).toUpperCase() + name.slice(1)
}

/** `a trine`, `an opposition`. */
export function withArticle(noun: string): string {
  return /^[aeiou]/u.test(noun) ? `an ${noun}` : `a ${noun}`
}

/** `the Sun, Venus and Mars`. */
export function listed(words: readonly string[]): string {
  const last = words.at(-1) ?? ''
  return words.length < 2 ? last : `${words.slice(0, -1).join(', ')} and ${last}`
}
