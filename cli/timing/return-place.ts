import * as z from 'zod'

import type { Place } from '#astrology/ephemeris/ephemeris.ts'
import { InputError } from '#core/errors.ts'

const Line = z.object({
  atLat: z.number().min(-90).max(90).optional(),
  atLon: z.number().min(-180).max(180).optional(),
})

/** Where a return is lived, null where the line does not say. Throws `InputError`. */
export function readReturnPlace(line: object): Place | null {
  const parsed = Line.safeParse(line)
  if (!parsed.success) {
    const field = String(parsed.error.issues[0]?.path[0] ?? 'atLat')
    throw new InputError(field, 'is no such degree', 'Give -90 to 90 north, -180 to 180 east.')
  }
  const { atLat, atLon } = parsed.data
  if (atLat === undefined && atLon === undefined) return null
  if (atLat === undefined) throw new InputError('atLat', 'is missing', 'Give it beside atLon.')
  if (atLon === undefined) throw new InputError('atLon', 'is missing', 'Give it beside atLat.')
  return { latitude: atLat, longitude: atLon }
}
