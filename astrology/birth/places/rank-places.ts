import { placeKey } from './place-key.ts'

/** A place of the gazetteer. `region` is its first-order one, by name; degrees north and east. */
export interface GazetteerPlace {
  readonly id: number
  readonly name: string
  /** ISO 3166 code. */
  readonly country: string
  readonly region: string
  readonly latitude: number
  readonly longitude: number
  readonly population: number
  /** IANA time zone. */
  readonly zone: string
}

/** A place under one of the keys of its names. */
export interface NamedPlace extends GazetteerPlace {
  readonly key: string
}

/**
 * In orders of magnitude of population. Chosen so that a name typed whole outranks one five
 * times as long of a city a hundred times as large, and between names as near size decides.
 */
const WEIGHT_OF_NEARNESS = 3
const WEIGHT_OF_OWN_NAME = 0.5

/**
 * Places in the order a person who typed `query` most likely means them: by the share of the
 * name that was typed, the order of magnitude of the population, and whether it is the
 * place's own name rather than another. Each place once, under its best name.
 */
export function rankPlaces(
  query: string,
  candidates: readonly NamedPlace[],
): readonly GazetteerPlace[] {
  const typed = placeKey(query)
  const best = new Map<number, { readonly place: NamedPlace; readonly score: number }>()
  for (const place of candidates) {
    if (!place.key.startsWith(typed)) continue
    const score = scoreOf(place, typed)
    if (score > (best.get(place.id)?.score ?? Number.NEGATIVE_INFINITY)) {
      best.set(place.id, { place, score })
    }
  }
  return [...best.values()]
    .toSorted((a, b) => b.score - a.score || a.place.id - b.place.id)
    .map(({ place: { key: _, ...place } }) => place)
}

function scoreOf({ key, name, population }: NamedPlace, typed: string): number {
  const nearness = typed.length / key.length
  const isOwnName = key === placeKey(name)
  return (
    Math.log10(population + 1) +
    nearness * WEIGHT_OF_NEARNESS +
    (isOwnName ? WEIGHT_OF_OWN_NAME : 0)
  )
}
