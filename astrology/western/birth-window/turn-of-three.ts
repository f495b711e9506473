import type { JulianDay } from '#astrology/ephemeris/ephemeris.ts'
import { signedArc } from '../zodiac/circle.ts'

/** A measure at a moment. */
export type Look = readonly [at: JulianDay, value: number]

/** Where a smooth measure turns back, and how far it comes there. */
export interface Turn {
  readonly at: JulianDay
  readonly value: number
}

/** The turns of a measure looked at in the order of time: the tops and hollows of the parabolas through every three looks. */
export function turnsOf(looks: readonly Look[]): Turn[] {
  const last = looks.length - 3
  return looks.slice(2).flatMap((third, place) => {
    const [first, second] = [looks[place]!, looks[place + 1]!]
    const turn = turnOfThree(first, second, third)
    if (turn === null) return []
    // Two parabolas share the way between two looks; each answers for the half nearer its middle.
    const from = place === 0 ? first[0] : shared(first, second, 0.6)
    const to = place === last ? third[0] : shared(third, second, 0.6)
    return turn.at > from && turn.at < to ? [turn] : []
  })
}

/** A moment between two looks, counted in parts of the way from the inner to the outer one. */
function shared([outer]: Look, [inner]: Look, part: number): JulianDay {
  return inner + (outer - inner) * part
}

function turnOfThree([t0, v0]: Look, [t1, v1]: Look, [t2, v2]: Look): Turn | null {
  const slope = (v1 - v0) / (t1 - t0)
  const bend = ((v2 - v1) / (t2 - t1) - slope) / (t2 - t0)
  if (bend === 0) return null
  const at = (t0 + t1) / 2 - slope / (2 * bend)
  return { at, value: v0 + slope * (at - t0) + bend * (at - t0) * (at - t1) }
}

/** Where a rate looked at in the order of time passes nothing, as if it changed evenly between two looks. */
export function zerosOf(looks: readonly Look[]): JulianDay[] {
  return looks.slice(1).flatMap(([t1, v1], place) => {
    const [t0, v0] = looks[place]!
    return v0 < 0 === v1 < 0 ? [] : [t0 + ((t1 - t0) * v0) / (v0 - v1)]
  })
}

/** Longitudes looked at in the order of time, counted on past the full circle where they pass it. */
export function unwrapped(looks: readonly Look[]): Look[] {
  let last = looks[0]?.[1] ?? 0
  return looks.map(([at, longitude]) => {
    last += signedArc(last, longitude)
    return [at, last]
  })
}
