import type { Point } from '#astrology/western/zodiac/points.ts'
import type { Dimension } from '../../score.ts'

/** Of one kind are meetings that ease and strain alike; points at an exact aspect. */
export const KINDS_OF_MEETING = {
  /** Both wish each other well: together or in a flowing aspect it joins, across it chafes. */
  kind: { conjunction: 1, trine: 1, sextile: 0.7, opposition: -0.4, square: -0.9 },
  /** One presses: near or across it is felt as pressure, flowing it gives drive. */
  fiery: { conjunction: -0.5, trine: 0.9, sextile: 0.7, opposition: -0.8, square: -1 },
  /** One binds: what flows gives hold, what crosses holds back. */
  stern: { conjunction: 0.2, trine: 1, sextile: 0.8, opposition: -0.8, square: -1 },
  /** One pulls: nearness and the face to face alike; only the square is a pull with a hitch. */
  desire: { conjunction: 1, opposition: 0.5, trine: 0.8, sextile: 0.5, square: -0.5 },
} as const satisfies Readonly<Record<string, Readonly<Record<string, number>>>>
type KindOfMeeting = keyof typeof KINDS_OF_MEETING

/** Which dimension a meeting of two points feeds, whosever they are, of which kind it is and how much it weighs. */
export type Meeting = readonly [Point, Point, KindOfMeeting, number]

/**
 * Meetings between two charts. Of two slow bodies none is among them: they say when two people
 * were born, and not who they are.
 */
export const CONTACTS: Readonly<Record<Dimension, readonly Meeting[]>> = {
  attraction: [
    ['venus', 'mars', 'desire', 3],
    ['venus', 'pluto', 'desire', 1.2],
    ['venus', 'uranus', 'desire', 1],
    ['mars', 'pluto', 'desire', 0.8],
    ['venus', 'ascendant', 'desire', 1.2],
    ['mars', 'ascendant', 'desire', 1],
    ['venus', 'vertex', 'desire', 0.6],
    ['mars', 'vertex', 'desire', 0.6],
  ],
  talk: [
    ['mercury', 'mercury', 'kind', 3],
    ['sun', 'mercury', 'kind', 1.5],
    ['moon', 'mercury', 'kind', 1.5],
    ['mercury', 'venus', 'kind', 1],
    ['mercury', 'mars', 'fiery', 1],
    ['mercury', 'jupiter', 'kind', 1],
    ['mercury', 'saturn', 'stern', 1],
    ['mercury', 'uranus', 'kind', 0.8],
    ['mercury', 'neptune', 'stern', 0.6],
    ['mercury', 'pluto', 'fiery', 0.6],
    ['mercury', 'ascendant', 'kind', 1],
  ],
  warmth: [
    ['moon', 'moon', 'kind', 3],
    ['moon', 'venus', 'kind', 2.2],
    ['venus', 'venus', 'kind', 1.5],
    ['sun', 'venus', 'kind', 1.5],
    ['moon', 'jupiter', 'kind', 1],
    ['venus', 'jupiter', 'kind', 1.2],
    ['moon', 'neptune', 'stern', 0.6],
    ['venus', 'neptune', 'stern', 0.6],
    ['moon', 'ascendant', 'kind', 1.2],
  ],
  pace: [
    ['mars', 'mars', 'fiery', 2],
    ['sun', 'mars', 'fiery', 1.2],
    ['moon', 'mars', 'fiery', 1.5],
    ['mars', 'jupiter', 'kind', 0.8],
    ['mars', 'saturn', 'fiery', 1.2],
    ['mars', 'uranus', 'fiery', 0.8],
    ['moon', 'uranus', 'fiery', 0.8],
    ['ascendant', 'ascendant', 'kind', 1.5],
  ],
  staying: [
    ['sun', 'moon', 'kind', 3],
    ['sun', 'saturn', 'stern', 1.5],
    ['moon', 'saturn', 'stern', 1.5],
    ['venus', 'saturn', 'stern', 1.3],
    ['saturn', 'ascendant', 'stern', 1],
    ['sun', 'ascendant', 'kind', 1.2],
    ['sun', 'trueNode', 'kind', 0.8],
    ['moon', 'trueNode', 'kind', 0.8],
    ['venus', 'trueNode', 'kind', 0.6],
  ],
  room: [
    ['sun', 'sun', 'kind', 1.5],
    ['sun', 'jupiter', 'kind', 1.4],
    ['sun', 'uranus', 'stern', 1.3],
    ['uranus', 'ascendant', 'stern', 0.8],
    ['sun', 'pluto', 'fiery', 1.3],
    ['moon', 'pluto', 'fiery', 1.3],
    ['pluto', 'ascendant', 'fiery', 0.8],
    ['jupiter', 'ascendant', 'kind', 1],
    ['sun', 'neptune', 'stern', 0.7],
  ],
}

/** Meetings within the chart of midpoints, which both share. */
export const WITHIN_THE_COMPOSITE: Readonly<Record<Dimension, readonly Meeting[]>> = {
  attraction: [['venus', 'mars', 'desire', 1]],
  talk: [
    ['moon', 'mercury', 'kind', 0.8],
    ['mercury', 'mars', 'fiery', 0.5],
    ['mercury', 'jupiter', 'kind', 0.5],
    ['mercury', 'saturn', 'stern', 0.5],
  ],
  warmth: [
    ['moon', 'venus', 'kind', 1],
    ['sun', 'venus', 'kind', 0.6],
    ['venus', 'jupiter', 'kind', 0.6],
  ],
  pace: [
    ['sun', 'mars', 'fiery', 0.8],
    ['moon', 'mars', 'fiery', 0.8],
    ['mars', 'saturn', 'fiery', 0.6],
  ],
  staying: [
    ['sun', 'moon', 'kind', 1.5],
    ['sun', 'saturn', 'stern', 0.8],
    ['venus', 'saturn', 'stern', 0.7],
    ['moon', 'saturn', 'stern', 0.7],
  ],
  room: [
    ['sun', 'jupiter', 'kind', 0.7],
    ['sun', 'uranus', 'stern', 0.7],
    ['sun', 'pluto', 'fiery', 0.7],
    ['moon', 'pluto', 'fiery', 0.6],
  ],
}
