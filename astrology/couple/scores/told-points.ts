import type { Measure } from '#astrology/measures.ts'
import type { Score } from '../score.ts'

/** A score as it is told: in whole points, from 1 to 99, with its range where the time of a birth decides it. */
export function pointsOf({ value, interval: [least, most] }: Score): Measure {
  const points: Measure = { value: whole(value), unit: 'points' }
  return least === most ? points : { ...points, from: whole(least), to: whole(most) }
}

function whole(value: number): number {
  return Math.max(1, Math.min(99, Math.round(value)))
}
