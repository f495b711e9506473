import { readGazetteer } from '../../gazetteer.ts'

export interface PopulatedPlace {
  readonly latitude: number
  readonly longitude: number
  /** IANA time zone. */
  readonly zone: string
}

export interface PeopledPlace extends PopulatedPlace {
  readonly population: number
}

/** Places by how many live there. */
export interface Populated {
  /** How many people live in all of them. */
  readonly people: number
  /** Where the person of that number lives, from 0, in the order of the places. */
  at(person: number): PopulatedPlace
}

/** The places of the gazetteer where somebody lives, the most populous first. Takes two seconds. */
export function peopledPlaces(): PeopledPlace[] {
  return readGazetteer()
    .filter(({ population }) => population > 0)
    .map(({ latitude, longitude, zone, population }) => ({ latitude, longitude, zone, population }))
}

export function populatedPlaces(places: readonly PeopledPlace[] = peopledPlaces()): Populated {
  const upTo = new Float64Array(places.length)
  let people = 0
  for (const [at, { population }] of places.entries()) upTo[at] = people += population
  return { people, at: (person) => places[firstAbove(upTo, person)]! }
}

/** Where the first number stands that is greater, in numbers that rise. */
function firstAbove(rising: Float64Array, number: number): number {
  let [low, high] = [0, rising.length - 1]
  while (low < high) {
    const middle = (low + high) >> 1
    if (rising[middle]! > number) high = middle
    else low = middle + 1
  }
  return low
}
