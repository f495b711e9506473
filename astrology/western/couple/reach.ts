import { signedArc } from '../zodiac/circle.ts'

/** From where to where a point comes within a window, degrees; past the full circle where it passes it. */
export type Reach = readonly [least: number, most: number]

/** The reach of longitudes in the order of time, looked at wherever they turn back; null for none. */
export function reachOf(longitudes: readonly number[]): Reach | null {
  const [start] = longitudes
  if (start === undefined) return null
  if (longitudes.length === 1) return [start, start]
  let at = start
  const track = longitudes.map((longitude) => (at += signedArc(at, longitude)))
  return [Math.min(...track), Math.max(...track)]
}
