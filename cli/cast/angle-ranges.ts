import type { SkyReading } from '#astrology/western/read-sky.ts'
import { wrap } from '#astrology/western/zodiac/circle.ts'
import { reachOf } from './held-throughout.ts'

export const SHOWN_ANGLES = ['ascendant', 'midheaven', 'vertex', 'descendant', 'imumCoeli'] as const
type ShownAngle = (typeof SHOWN_ANGLES)[number]

/** Which angle is looked at, and how far round from it the shown one lies. */
const LOOKED_AT = {
  ascendant: ['ascendant', 0],
  midheaven: ['midheaven', 0],
  vertex: ['vertex', 0],
  descendant: ['ascendant', 180],
  imumCoeli: ['midheaven', 180],
} as const satisfies Record<ShownAngle, readonly ['ascendant' | 'midheaven' | 'vertex', number]>

type AngleRanges = Readonly<Partial<Record<`${ShownAngle}${'From' | 'To'}`, number | null>>>

/** From where to where each angle comes within a birth window; nothing without one, or without angles. */
export function angleRanges(window: readonly SkyReading[]): AngleRanges {
  if (window.length === 1 || window.some(({ angles }) => angles === null)) return {}
  return Object.fromEntries(
    SHOWN_ANGLES.flatMap((name) => {
      const [angle, turned] = LOOKED_AT[name]
      const [from, to] = reachOf(window.map(({ angles }) => wrap((angles?.[angle] ?? 0) + turned)))
      return [
        [`${name}From`, from],
        [`${name}To`, to],
      ]
    }),
  )
}

/** From where to where each cusp comes, as lists like that of the cusps themselves. */
export function cuspRanges(window: readonly SkyReading[]) {
  if (window.length === 1 || window.some(({ houses }) => houses === null)) return {}
  const reaches = Array.from({ length: 12 }, (_, cusp) =>
    reachOf(window.map(({ houses }) => houses?.cusps[cusp])),
  )
  return { cuspsFrom: reaches.map(([from]) => from), cuspsTo: reaches.map(([, to]) => to) }
}
