import type { AspectName } from '../aspects/aspects.ts'

/** How two points in aspect take to each other. */
export type AspectFamily = 'conjunction' | 'flowing' | 'straining'

/**
 * Trine and sextile are in harmony, square and opposition are not (Ptolemy, Tetrabiblos I.13);
 * a conjunction joins, and is as its two points are. The six later aspects have no such name.
 */
const FAMILIES: Readonly<Partial<Record<AspectName, AspectFamily>>> = {
  conjunction: 'conjunction',
  trine: 'flowing',
  sextile: 'flowing',
  square: 'straining',
  opposition: 'straining',
}

export function familyOf(aspect: AspectName): AspectFamily | null {
  return FAMILIES[aspect] ?? null
}
