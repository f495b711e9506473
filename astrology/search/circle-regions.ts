import { wrap } from '#astrology/western/zodiac/circle.ts'

/** A part of the circle, degrees, from its beginning up to its end the way of the zodiac. */
export interface Arc {
  readonly from: number
  readonly to: number
  /** Only while the angle grows, or only while it shrinks; always without it. */
  readonly while?: 'growing' | 'shrinking'
}

/** Where a longitude lies among regions, and degrees from where its own begins and to where it ends. */
export interface InRegion {
  readonly region: number
  readonly past: number
  readonly left: number
}

/** The circle cut so that within a region nothing changes. */
export interface CircleRegions {
  readonly count: number
  readonly at: (longitude: number) => InRegion
  readonly holds: (region: number, speed: number) => boolean
}

/** Regions are narrower than half the circle by far, so that it can be told which were passed. */
const WIDEST_DEGREES = 45

/** The regions that some arcs make of the circle. */
export function regionsOf(arcs: readonly Arc[]): CircleRegions {
  const even = Array.from({ length: 360 / WIDEST_DEGREES }, (_, step) => step * WIDEST_DEGREES)
  const cuts = arcs.flatMap(({ from, to }) => [wrap(from), wrap(to)])
  const borders = [...new Set([...even, ...cuts])].toSorted((a, b) => a - b)
  const within = borders.map((start, place) => {
    const middle = (start + (borders[place + 1] ?? 360)) / 2
    return arcs.filter(({ from, to }) => wrap(middle - from) < to - from)
  })
  return {
    count: borders.length,
    at: (longitude) => {
      const degrees = wrap(longitude)
      const region = lastNotAfter(borders, degrees)
      return {
        region,
        past: degrees - borders[region]!,
        left: (borders[region + 1] ?? 360) - degrees,
      }
    },
    holds: (region, speed) =>
      within[region]!.some(({ while: side }) => {
        return side === undefined || (side === 'growing') === speed >= 0
      }),
  }
}

/** The place of the last of some ascending numbers, the first of them 0, that is not after a number. */
function lastNotAfter(numbers: readonly number[], number: number): number {
  let [low, high] = [0, numbers.length]
  while (high - low > 1) {
    const middle = (low + high) >> 1
    if (numbers[middle]! <= number) low = middle
    else high = middle
  }
  return low
}
