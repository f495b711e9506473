import { chanceOf, type Chance } from '../fleet/chance.ts'

/**
 * Draws before the first that counts: the generator's first numbers are nearly the same for seeds that
 * are near one another, and the very first is the same for all.
 */
const UNUSED = 64

/** A stream of chance of its own for each name: names that differ in a digit have nothing in common. */
export function chanceNamed(name: string): Chance {
  const chance = chanceOf(hash(name))
  for (let drawn = 0; drawn < UNUSED; drawn += 1) chance.fraction()
  return chance
}

/** 32 bits of FNV-1a. */
function hash(text: string): number {
  let value = 0x811c9dc5
  for (let index = 0; index < text.length; index += 1) {
    value = Math.imul(value ^ text.charCodeAt(index), 0x01000193)
  }
  return value >>> 0
}
