import * as z from 'zod'

import type { Place } from '#astrology/ephemeris/ephemeris.ts'
import { InputError } from '#core/errors.ts'

const DEGREES = {
  latitude: z.number().min(-90).max(90).optional(),
  longitude: z.number().min(-180).max(180).optional(),
}

/** Under which keys of a line a place stands. */
export interface PlaceKeys {
  readonly latitude: string
  readonly longitude: string
}

/** A place other than the birth's, null where the line does not say. Throws `InputError`. */
export function readPlace(line: Readonly<Record<string, unknown>>, keys: PlaceKeys): Place | null {
  const latitude = degrees(line, keys, 'latitude')
  const longitude = degrees(line, keys, 'longitude')
  if (latitude === undefined && longitude === undefined) return null
  if (latitude === undefined) throw missing(keys.latitude, keys.longitude)
  if (longitude === undefined) throw missing(keys.longitude, keys.latitude)
  return { latitude, longitude }
}

function degrees(
  line: Readonly<Record<string, unknown>>,
  keys: PlaceKeys,
  coordinate: keyof PlaceKeys,
): number | undefined {
  const parsed = DEGREES[coordinate].safeParse(line[keys[coordinate]])
  if (parsed.success) return parsed.data
  const mend = 'Give -90 to 90 north, -180 to 180 east.'
  throw new InputError(keys[coordinate], 'is no such degree', mend)
}

function missing(key: string, other: string): InputError {
  return new InputError(key, 'is missing', `Give it beside ${other}.`)
}
