import {
  PATHS,
  SEFIROT,
  type Path,
  type SefirahName,
} from '#astrology/kabbalah/tree/tree-of-life.ts'
import type { Point } from '../drawing.ts'

export const WIDTH = 1000
export const RADIUS = 68

const [LEFT, MIDDLE, RIGHT] = [216, 500, 784]

export const PLACES: Readonly<Record<SefirahName, Point>> = {
  Keter: { x: MIDDLE, y: 96 },
  Chokhmah: { x: RIGHT, y: 240 },
  Binah: { x: LEFT, y: 240 },
  Chesed: { x: RIGHT, y: 480 },
  Gevurah: { x: LEFT, y: 480 },
  Tiferet: { x: MIDDLE, y: 622 },
  Netzach: { x: RIGHT, y: 790 },
  Hod: { x: LEFT, y: 790 },
  Yesod: { x: MIDDLE, y: 934 },
  Malkhut: { x: MIDDLE, y: 1150 },
}

/** Under the lowest sefirah. */
export const TREE_BOTTOM = 1150 + RADIUS + 24

const LETTERS = [...'אבגדהוזחטיכלמנסעפצקרשת']

/** The letter of a path of the Golden Dawn tree. */
export function letterOf({ number }: Pick<Path, 'number'>): string {
  return LETTERS[number - PATHS[0]!.number]!
}

/** How far along each path its letter stands, where others would cover its middle. */
const SHARES: Readonly<Record<number, number>> = { 13: 0.4, 25: 0.38 }

export function letterPoint({ number, joins }: Pick<Path, 'number' | 'joins'>): Point {
  const [from, to] = [PLACES[joins[0]], PLACES[joins[1]]]
  const share = SHARES[number] ?? 0.5
  return { x: from.x + (to.x - from.x) * share, y: from.y + (to.y - from.y) * share }
}

export const SEFIRAH_NAMES = SEFIROT.map(({ name }) => name)
