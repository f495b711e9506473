import type { Cast } from '#astrology/cast.ts'
import {
  bodyOf,
  CHARTED_SEFIROT,
  type ChartedSefirah,
} from '#astrology/kabbalah/tree/tree-of-life.ts'
import { POINT_TITLES } from '#astrology/kabbalah/words.ts'
import type { PositionTable } from '../../document.ts'
import { throughout } from './throughout.ts'

const signOf = ({ window }: Cast, name: ChartedSefirah): string =>
  throughout(window.kabbalah, ({ sefirot }) => sefirot[name]?.sign)

const strengthOf = ({ window }: Cast, name: ChartedSefirah): string =>
  throughout(window.kabbalah, ({ sefirot }) => sefirot[name]?.strength)

/** The sefirot of one person: what stands for each, where, and how strong. */
export function kabbalahPositions(cast: Cast): PositionTable {
  return {
    title: 'Sefirot',
    heads: ['Sefirah', 'Read from', 'Sign', 'Strength'],
    rows: CHARTED_SEFIROT.map((name) => [
      name,
      POINT_TITLES[bodyOf(name)],
      signOf(cast, name),
      strengthOf(cast, name),
    ]),
  }
}

/** The sefirot of two people beside each other. */
export function kabbalahPairPositions(
  first: Cast,
  second: Cast,
  names: readonly string[],
): PositionTable {
  return {
    title: 'Sefirot, sign · strength',
    heads: ['Sefirah', ...names],
    rows: CHARTED_SEFIROT.map((name) => [name, told(first, name), told(second, name)]),
  }
}

function told(cast: Cast, name: ChartedSefirah): string {
  return `${signOf(cast, name)} · ${strengthOf(cast, name)}`
}
