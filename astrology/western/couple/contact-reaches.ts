import { ASPECT_NAMES, ASPECT_ANGLES, type AspectName } from '../aspects/aspects.ts'
import { ORBS, pairKind, pointKind } from '../aspects/orbs.ts'
import { aspectPoint, type SkyReading } from '../read-sky.ts'
import { signedArc } from '../zodiac/circle.ts'
import { ASPECT_POINTS, type Point } from '../zodiac/points.ts'
import type { Between } from './contacts.ts'
import { reachOf, type Reach } from './reach.ts'

/** An aspect that is or may be between two people, and how near to exact it is or comes, degrees. */
export interface ContactReach {
  readonly first: Point
  readonly second: Point
  readonly aspect: AspectName
  /** At the moments the charts are cast for. */
  readonly orb: number
  readonly least: number
  readonly most: number
  /** Whether it stands wherever in their windows the two were born. */
  readonly isSure: boolean
}

/** The contacts of two births whose moments are known. */
export function reachesOfExact({ contacts }: Between): ContactReach[] {
  return contacts.map(({ first, second, aspect, orb }) => {
    return { first, second, aspect, orb, least: orb, most: orb, isSure: true }
  })
}

/**
 * Every contact that stands at some moment of two windows, each the skies at which something
 * comes farthest: by all the arcs the two points may have, so that what comes and goes between
 * two looks is met as well. The orbs of the birth charts' table, in which no two aspects overlap.
 */
export function reachesOfWindows(
  own: Between,
  windows: readonly [readonly SkyReading[], readonly SkyReading[]],
): ContactReach[] {
  const [firsts, seconds] = [tracksOf(own.first, windows[0]), tracksOf(own.second, windows[1])]
  return firsts.flatMap((first) => seconds.flatMap((second) => contactsWithin(first, second)))
}

interface Track {
  readonly point: Point
  readonly longitude: number
  readonly reach: Reach
}

function tracksOf(own: SkyReading, window: readonly SkyReading[]): Track[] {
  return ASPECT_POINTS.flatMap((point) => {
    const longitude = aspectPoint(own, point)?.longitude
    const reach = reachOf(window.flatMap((sky) => aspectPoint(sky, point)?.longitude ?? []))
    return longitude === undefined || reach === null ? [] : [{ point, longitude, reach }]
  })
}

function contactsWithin(one: Track, other: Track): ContactReach[] {
  const [first, second] = [one.point, other.point]
  const kind = pairKind(pointKind(first), pointKind(second))
  const apart = Math.abs(signedArc(one.longitude, other.longitude))
  const arcs = [other.reach[0] - one.reach[1], other.reach[1] - one.reach[0]] as const
  return ASPECT_NAMES.flatMap((aspect) => {
    const allowed = ORBS[aspect]?.[kind] ?? 0
    const angle = ASPECT_ANGLES[aspect]
    const [least, most] = orbsWithin(arcs, angle)
    if (least > allowed) return []
    const orb = Math.abs(apart - angle)
    return [{ first, second, aspect, orb, least, most, isSure: most <= allowed }]
  })
}

/** How near to and how far from an angle, to either side, all arcs from the least to the most come. */
function orbsWithin([from, to]: Reach, angle: number): Reach {
  const [middle, half] = [(from + to) / 2, (to - from) / 2]
  const off = Math.min(Math.abs(signedArc(angle, middle)), Math.abs(signedArc(-angle, middle)))
  return [Math.max(0, off - half), off + half]
}
