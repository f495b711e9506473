import { degreeInSign, signAt } from '#astrology/western/zodiac/zodiac.ts'
import { endsOf, isArc, WHEEL_NAMES, type WheelPoint } from './wheel-points.ts'

/** `Sun 0° Virgo, Moon between 18° Leo and 2° Virgo, …` */
export function pointsInWords(points: readonly WheelPoint[]): string {
  return points.map((point) => pointInWords(WHEEL_NAMES[point.id], point)).join(', ')
}

export function pointInWords(name: string, point: Omit<WheelPoint, 'id'>): string {
  if (isArc(point.reach)) {
    const [from, to] = endsOf(point).map(inWords) as [string, string]
    return from === to ? `${name} within ${from}` : `${name} between ${from} and ${to}`
  }
  return `${name} ${inWords(point.longitude)}${point.isRetrograde ? ' retrograde' : ''}`
}

function inWords(longitude: number): string {
  return `${Math.floor(degreeInSign(longitude) + 1e-9)}° ${signAt(longitude)}`
}
