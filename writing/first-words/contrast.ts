import type { Fact } from '#astrology/facts.ts'
import { SIGNS } from '#astrology/western/zodiac/zodiac.ts'

const LIGHTS = ['sun', 'moon', 'ascendant'] as const

/** Signs so many apart, in the order in which they contradict: opposed, in square, of the other kind of the two (day and night). */
const APART: readonly ReadonlySet<number>[] = [new Set([6]), new Set([3]), new Set([1, 5])]

/**
 * The two of Sun, Moon and rising sign that contradict each other most, as the facts of their signs;
 * null where none do. Signs opposite each other come before signs in square, and these before signs
 * of unlike kind that do not see each other (Ptolemy, Tetrabiblos I.12–13, 16); of as many the Sun's
 * with the Moon first.
 */
export function contrastOf(
  facts: readonly Fact[],
  subject: Fact['subject'],
): readonly [Fact, Fact] | null {
  const signs = LIGHTS.flatMap((light) => facts.find(isSignOf(light, subject)) ?? [])
  const pairs = signs.flatMap((one, place) =>
    signs.slice(place + 1).map((other): readonly [Fact, Fact] => [one, other]),
  )
  for (const apart of APART) {
    const found = pairs.find(([one, other]) => apart.has(distance(one, other)))
    if (found !== undefined) return found
  }
  return null
}

function isSignOf(light: string, subject: Fact['subject']) {
  return (fact: Fact) =>
    fact.subject === subject &&
    fact.system === 'western' &&
    fact.topic === light &&
    fact.property === 'sign'
}

/** Signs between two, the shorter way. */
function distance(one: Fact, other: Fact): number {
  const [a, b] = [one, other].map(({ value }) =>
    (SIGNS as readonly string[]).indexOf(String(value)),
  )
  const way = Math.abs(a! - b!)
  return Math.min(way, SIGNS.length - way)
}
