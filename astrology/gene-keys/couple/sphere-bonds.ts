import { once } from '#astrology/facts-once.ts'
import { oppositeGate } from '#astrology/human-design/sky/wheel.ts'
import type { GeneKeysReading } from '../cast-gene-keys.ts'
import { ringOf } from '../codon-rings.ts'
import type { Sphere } from '../spheres.ts'

/** How the keys of one sphere stand to each other in two people, the closest first. */
export type SphereBond = 'same key' | 'partners' | 'one ring'

const partnerOf = once(oppositeGate)

/** Null where the two keys have nothing to do with each other, or one is not known. */
export function sphereBondOf(
  sphere: Sphere,
  first: GeneKeysReading,
  second: GeneKeysReading,
): SphereBond | null {
  const [one, two] = [first[sphere], second[sphere]]
  if (one === null || two === null) return null
  if (one.key === two.key) return 'same key'
  if (partnerOf(one.key) === two.key) return 'partners'
  return ringOf(one.key) === ringOf(two.key) ? 'one ring' : null
}

/** Whether a sphere holds one line in both. */
export function isOnOneLine(
  sphere: Sphere,
  first: GeneKeysReading,
  second: GeneKeysReading,
): boolean {
  const line = first[sphere]?.line
  return line !== undefined && line === second[sphere]?.line
}
