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
  const [rising, culminating] = [signedArc(ascendant, longitude), signedArc(midheaven, longitude)]
  const nearest = [
    at('Ascendant', rising),
    at('Midheaven', culminating),
    at('Descendant', signedArc(180, rising)),
    at('Imum Coeli', signedArc(180, culminating)),
  ].reduce((one, other) => (other.orb < one.orb ? other : one))
  return nearest.orb <= ANGULAR_ORB ? nearest : null
}

function at(angle: Angular['angle'], passed: number): Angular {
  return { angle, orb: Math.abs(passed), passed }
}
