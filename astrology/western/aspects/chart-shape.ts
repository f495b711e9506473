import { wrap } from '../zodiac/circle.ts'

export const CHART_SHAPES = [
  'bundle',
  'bucket',
  'bowl',
  'locomotive',
  'seesaw',
  'splay',
  'splash',
] as const
export type ChartShape = (typeof CHART_SHAPES)[number]

/** How far a gap may fall short of its shape's measure, degrees: the looseness with which the shapes are drawn by eye. */
const TOLERANCE = 5
/** A handle is one planet or a pair no farther apart than this, degrees. */
const HANDLE_PAIR = 10

/** Every arc, degrees, that a shape is told by. */
export const SHAPE_ARCS: readonly number[] = [
  HANDLE_PAIR,
  ...[240, 180, 120, 90, 60, 30].map((gap) => gap - TOLERANCE),
]

/**
 * Marc Edmund Jones' seven shapes (The Guide to Horoscope Interpretation), by the empty
 * arcs between the ten planets. Bundle: all within a third of the circle. Bucket: a bowl
 * with a handle at least 90° from either rim. Bowl: all within half. Locomotive: an empty
 * third. Seesaw: two groups of two or more, parted by two empty arcs of 60°. Splay: three
 * groups, parted by arcs of 30°. Splash: none of these.
 */
export function chartShape(longitudes: readonly number[]): ChartShape {
  const gaps = gapsBetween(longitudes)
  const widest = Math.max(...gaps)
  if (widest >= 240 - TOLERANCE) return 'bundle'
  if (hasHandle(gaps)) return 'bucket'
  if (widest >= 180 - TOLERANCE) return 'bowl'
  if (widest >= 120 - TOLERANCE) return 'locomotive'
  if (fallsApartInTwo(gaps)) return 'seesaw'
  if (gaps.filter((gap) => gap >= 30 - TOLERANCE).length === 3) return 'splay'
  return 'splash'
}

function gapsBetween(longitudes: readonly number[]): number[] {
  const around = longitudes.map(wrap).toSorted((a, b) => a - b)
  return around.map((longitude, place) => {
    const next = around[(place + 1) % around.length]!
    return place === around.length - 1 ? next + 360 - longitude : next - longitude
  })
}

function hasHandle(gaps: readonly number[]): boolean {
  const wide = 90 - TOLERANCE
  const at = (place: number): number => gaps[place % gaps.length]!
  return gaps.some(
    (gap, place) =>
      gap >= wide &&
      (at(place + 1) >= wide || (at(place + 1) <= HANDLE_PAIR && at(place + 2) >= wide)),
  )
}

function fallsApartInTwo(gaps: readonly number[]): boolean {
  const places = gaps.flatMap((gap, place) => (gap >= 60 - TOLERANCE ? [place] : []))
  const [one, other] = places
  if (one === undefined || other === undefined || places.length > 2) return false
  const between = other - one
  return between >= 2 && gaps.length - between >= 2
}
