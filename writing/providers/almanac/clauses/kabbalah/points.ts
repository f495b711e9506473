import { inNumber } from '../clause.ts'

/** `no points`, `1 point`, `minus 3 points`. */
export function pointsInWords(points: number): string {
  if (points === 0) return 'no points'
  const many = Math.abs(points)
  return `${points < 0 ? 'minus ' : ''}${many} ${inNumber(many, 'point')}`
}
