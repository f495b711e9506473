import { NAKSHATRA_NADIS, type Nadi } from './nakshatra-attributes.ts'

export function nadiOf(nakshatraNumber: number): Nadi {
  return NAKSHATRA_NADIS[nakshatraNumber - 1]!
}

/** Nadi koota, 0 or 8 points: the two nakshatras are not of the same nadi. */
export function nadiPoints(first: number, second: number): number {
  return nadiOf(first) === nadiOf(second) ? 0 : 8
}
