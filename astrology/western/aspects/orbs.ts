import type { AspectName } from './aspects.ts'

/**
 * Degrees allowed by aspect: with the Sun or Moon, between planets and angles, and with
 * a minor point. An aspect that is not in the table is not sought.
 */
export type OrbTable = Readonly<Partial<Record<AspectName, OrbRow>>>
type OrbRow = readonly [luminary: number, planet: number, minorPoint: number]
export type PairKind = 0 | 1 | 2

/**
 * How far from exact an aspect still counts, degrees.
 *
 * Luminaries are given the widest orbs, as in Lilly's moieties (Christian Astrology I,
 * ch. 19), the minor aspects narrow ones, as modern practice has them (Carter, The
 * Astrological Aspects). A pair with a minor point is held to the narrow column even
 * against a luminary, because such a point has no light of its own.
 */
export const ORBS: OrbTable = {
  conjunction: [10, 8, 3],
  opposition: [10, 8, 3],
  trine: [8, 7, 2],
  square: [8, 7, 2],
  sextile: [6, 5, 1.5],
  quincunx: [3, 2, 1],
  semisextile: [2, 1.5, 1],
  semisquare: [2, 1.5, 1],
  sesquisquare: [2, 1.5, 1],
  quintile: [2, 1.5, 1],
  biquintile: [2, 1.5, 1],
}

const MINOR_POINTS = [
  'trueNode',
  'meanNode',
  'southNode',
  'chiron',
  'meanLilith',
  'osculatingLilith',
  'ceres',
  'pallas',
  'juno',
  'vesta',
  'vertex',
]
const KINDS: ReadonlyMap<string, PairKind> = new Map([
  ...['sun', 'moon'].map((name) => [name, 0] as const),
  ...MINOR_POINTS.map((name) => [name, 2] as const),
])

/** Which column of the table a point is held to by itself. */
export function pointKind(name: string): PairKind {
  return KINDS.get(name) ?? 1
}

/** Which column a pair is held to, by what each of the two is. */
export function pairKind(first: PairKind, second: PairKind): PairKind {
  if (first === 2 || second === 2) return 2
  return first === 0 || second === 0 ? 0 : 1
}

/** A table with one orb for every pair. */
export function sameForAll(orbs: Readonly<Partial<Record<AspectName, number>>>): OrbTable {
  return Object.fromEntries(Object.entries(orbs).map(([aspect, orb]) => [aspect, [orb, orb, orb]]))
}
