import type { Place } from '#astrology/ephemeris/ephemeris.ts'
import { kilometresBetween } from './distance.ts'

/** Degrees of latitude of a band. Places of a band lie in the order of their longitude. */
export const BAND_DEGREES = 0.25
/** A little less than any degree of latitude has, so that nothing in reach is passed over. */
const KILOMETRES_PER_DEGREE = 110.5

/** Places by where they lie: whoever is near a point is found without looking at all of them. */
export interface PlaceIndex<Known extends Place> {
  /** Every place within so many kilometres, the nearest first. */
  readonly near: (place: Place, kilometres: number) => Near<Known>[]
}

interface Near<Known extends Place> {
  readonly place: Known
  readonly kilometres: number
}

export function bandOf(latitude: number): number {
  return Math.floor((latitude + 90) / BAND_DEGREES)
}

/** Puts places in bands of latitude, each in the order of longitude. */
export function indexPlaces<Known extends Place>(places: Iterable<Known>): PlaceIndex<Known> {
  const bands: Known[][] = []
  for (const place of places) (bands[bandOf(place.latitude)] ??= []).push(place)
  for (const band of bands) band?.sort((a, b) => a.longitude - b.longitude)
  return { near: (place, kilometres) => near(bands, place, kilometres) }
}

function near<Known extends Place>(
  bands: readonly (readonly Known[] | undefined)[],
  place: Place,
  reach: number,
): Near<Known>[] {
  const up = reach / KILOMETRES_PER_DEGREE
  const across = degreesAcross(place, up)
  const found: Near<Known>[] = []
  for (let band = bandOf(place.latitude - up); band <= bandOf(place.latitude + up); band += 1) {
    const known = bands[band] ?? []
    // Beyond the date line longitudes go on from the other end.
    for (const turn of [-360, 0, 360]) {
      const [from, to] = [place.longitude - across + turn, place.longitude + across + turn]
      for (let at = firstFrom(known, from); at < known.length; at += 1) {
        const candidate = known[at]
        if (candidate === undefined || candidate.longitude > to) break
        const kilometres = kilometresBetween(place, candidate)
        if (kilometres <= reach) found.push({ place: candidate, kilometres })
      }
    }
  }
  return found.toSorted((a, b) => a.kilometres - b.kilometres)
}

/** Degrees of longitude that reach as far as `up` degrees of latitude; near a pole, all round. */
function degreesAcross({ latitude }: Place, up: number): number {
  const farthest = Math.abs(latitude) + up
  if (farthest >= 89) return 180
  return Math.min(180, up / Math.cos((farthest * Math.PI) / 180))
}

/** Where the first place from a longitude on stands in its band. */
function firstFrom(band: readonly Place[], longitude: number): number {
  let [low, high] = [0, band.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((band[middle]?.longitude ?? 0) < longitude) low = middle + 1
    else high = middle
  }
  return low
}
