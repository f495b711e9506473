import type { Sphere } from '#astrology/gene-keys/spheres.ts'
import type { Point } from '../drawing.ts'

export const WIDTH = 1000
export const HEIGHT = 1380

/**
 * Where each sphere stands: the four of Activation as a lozenge on top, Venus as a path down to
 * the Core, Pearl in a row under it, and last the three that were added.
 */
export const PLACES: Readonly<Record<Sphere, Point>> = {
  lifesWork: { x: 500, y: 84 },
  radiance: { x: 250, y: 212 },
  evolution: { x: 750, y: 212 },
  purpose: { x: 500, y: 372 },
  attraction: { x: 500, y: 522 },
  iq: { x: 250, y: 632 },
  eq: { x: 750, y: 632 },
  sq: { x: 500, y: 776 },
  core: { x: 500, y: 926 },
  vocation: { x: 140, y: 1074 },
  culture: { x: 380, y: 1074 },
  brand: { x: 620, y: 1074 },
  pearl: { x: 860, y: 1074 },
  relating: { x: 220, y: 1256 },
  coreStability: { x: 500, y: 1256 },
  creativity: { x: 780, y: 1256 },
}

/** The three paths, each from sphere to sphere, with the dash that tells it from the others. */
export const SEQUENCES: readonly {
  readonly name: string
  readonly spheres: readonly Sphere[]
  readonly dash?: readonly [number, number]
  /** Where its name stands. */
  readonly at: Point
}[] = [
  {
    name: 'Activation',
    spheres: ['lifesWork', 'evolution', 'radiance', 'purpose'],
    at: { x: 30, y: 40 },
  },
  {
    name: 'Venus',
    spheres: ['purpose', 'attraction', 'iq', 'eq', 'sq', 'core'],
    dash: [12, 7],
    at: { x: 30, y: 470 },
  },
  {
    name: 'Pearl',
    spheres: ['vocation', 'culture', 'brand', 'pearl'],
    dash: [3, 8],
    at: { x: 30, y: 984 },
  },
]

/** The label of a sphere stands to its right in the middle of the page, and under it elsewhere. */
export function isInMiddle({ x, y }: Point): boolean {
  return x === 500 && y < 1000
}
