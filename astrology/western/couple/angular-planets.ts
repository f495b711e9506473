import { signedArc } from '../zodiac/circle.ts'

/** The orb of a conjunction of a planet with an angle in the birth charts' table, degrees. */
const ANGULAR_ORB = 8

export interface Angular {
  readonly angle: 'Ascendant' | 'Descendant' | 'Midheaven' | 'Imum Coeli'
  /** Degrees from it, never negative. */
  readonly orb: number
  /** The same with the side, with the zodiac positive. */
  readonly passed: number
}

/**
 * The angle that a longitude stands at: the nearest of four within 8°. Planets there speak
 * loudest in a chart two people share (Hand, Planets in Composite); the orb is our own.
 */
export function angularIn(
  { ascendant, midheaven }: { readonly ascendant: number; readonly midheaven: number },
  longitude: number,
): Angular | null {
  const rising = signedArc(ascendant, longitude)
  const culminating = signedArc(midheaven, longitude)
  let [angle, passed]: [Angular['angle'], number] = ['Ascendant', rising]
  const hold = (other: Angular['angle'], past: number): void => {
    if (Math.abs(past) < Math.abs(passed)) [angle, passed] = [other, past]
  }
  hold('Midheaven', culminating)
  hold('Descendant', signedArc(180, rising))
  hold('Imum Coeli', signedArc(180, culminating))
  const orb = Math.abs(passed)
  return orb <= ANGULAR_ORB ? { angle, orb, passed } : null
}
