import { readGazetteer } from '../../gazetteer.ts'

export interface PopulatedPlace {
  readonly latitude: number
  readonly longitude: number
  /** IANA time zone. */
  readonly zone: string
}

/** The places of the gazetteer by how many live there. */
export interface Populated {
  /** How many people live in all of them. */
  readonly people: number
  /** Where the person of that number lives, from 0; the most populous place has the first. */
  at(person: number): PopulatedPlace
}

/** Takes two seconds. */
export function populatedPlaces(
  places: readonly (PopulatedPlace & { readonly population: number })[] = readGazetteer(),
): Populated {
  const peopled = places.filter(({ population }) => population > 0)
  const upTo = new Float64Array(peopled.length)
  let people = 0
  for (const [at, { population }] of peopled.entries()) upTo[at] = people += population
  return { people, at: (person) => peopled[firstAbove(upTo, person)]! }
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
