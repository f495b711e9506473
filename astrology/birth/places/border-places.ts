import table from './border-places.data.json' with { type: 'json' }
import { decodeBase64, readNumbers } from './packed-numbers.ts'
import { BAND_DEGREES, indexPlaces, type PlaceIndex } from './place-index.ts'

/** A place whose clocks are known, to a third of a kilometre. */
export interface KnownPlace {
  readonly latitude: number
  readonly longitude: number
  /** IANA time zone. */
  readonly zone: string
}

/**
 * Places in whose surroundings clocks differ, packed by scripts/build-border-places.ts. They lie
 * band by band from the south, within a band from the west; each column is base64 of numbers
 * as packed-numbers.ts writes them, a number a place.
 */
export interface BorderTable {
  readonly source: string
  readonly zones: readonly string[]
  /** How many bands beyond the place before. */
  readonly bands: string
  /** In steps: from the place before, or from 180° west where a band begins. */
  readonly longitudes: string
  /** In steps from the band's southern edge. */
  readonly latitudes: string
  /** The place in `zones`. */
  readonly zoneNumbers: string
}

/** Degrees of a step: the third of a kilometre that decides between two villages at a border. */
export const STEP_DEGREES = 0.005

/** The table read into an index, when first asked for: 20 ms. */
export function borderPlaces(): PlaceIndex<KnownPlace> {
  return (index ??= indexPlaces(unpack(table)))
}

let index: PlaceIndex<KnownPlace> | undefined

function* unpack(packed: BorderTable): Generator<KnownPlace> {
  const [bands, longitudes, latitudes, zoneNumbers] = [
    packed.bands,
    packed.longitudes,
    packed.latitudes,
    packed.zoneNumbers,
  ].map((column) => readNumbers(decodeBase64(column)))
  if (!bands || !longitudes || !latitudes || !zoneNumbers) throw new Error('a column is missing')
  let [band, step] = [0, 0]
  for (const [at, further] of bands.entries()) {
    step = (further === 0 ? step : 0) + (longitudes[at] ?? 0)
    band += further
    yield {
      latitude: band * BAND_DEGREES - 90 + (latitudes[at] ?? 0) * STEP_DEGREES,
      longitude: step * STEP_DEGREES - 180,
      zone: packed.zones[zoneNumbers[at] ?? -1] ?? '',
    }
  }
}
