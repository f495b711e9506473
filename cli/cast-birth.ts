import * as z from 'zod'

import type { BirthMoment } from '#astrology/birth/moment.ts'
import { resolveBirth, type OffsetChoice } from '#astrology/birth/resolve-birth.ts'
import { InputError } from '#core/errors.ts'
import { CastOptions } from './cast-options.ts'

export type CastId = string | number | null

/** A birth as it arrives, its short names for the place still in it, the rest unread. */
const CastRequest = CastOptions.extend({
  id: z.union([z.string(), z.number()]).nullish(),
  lat: z.unknown(),
  lon: z.unknown(),
}).loose()

export interface CastRequest {
  readonly id: CastId
  readonly options: CastOptions
  /** What `resolveBirth` is asked. */
  readonly birth: unknown
}

/** The local time did not fix the moment: the person must say which of these it was. */
export class UndecidedBirth extends InputError {
  readonly kind: 'ambiguous' | 'gap'
  readonly choices: readonly OffsetChoice[]

  constructor(kind: 'ambiguous' | 'gap', choices: readonly OffsetChoice[]) {
    const problem =
      kind === 'ambiguous'
        ? 'happened twice, because clocks were put back'
        : 'never happened, because clocks were put forward'
    const offsets = choices.map(({ offsetSeconds }) => offsetSeconds).join(' or ')
    super('time', problem, `Give another time, or offsetSeconds ${offsets}.`)
    this.kind = kind
    this.choices = choices
  }
}

/** Takes a request apart: `{id, date, time, lat, lon, …}` or `{id, jd, lat, lon}`, with any options. */
export function readRequest(value: unknown): CastRequest {
  const parsed = CastRequest.safeParse(value)
  if (!parsed.success) {
    const field = String(parsed.error.issues[0]?.path[0] ?? 'birth')
    throw new InputError(field, 'is not of the right kind', 'Give an object of texts and numbers.')
  }
  const { id, lat, lon, ...rest } = parsed.data
  const options = CastOptions.parse(rest)
  const given = Object.entries(rest).filter(([name]) => !(name in CastOptions.shape))
  return {
    id: id ?? null,
    options,
    birth: {
      ...(lat !== undefined && { latitude: lat }),
      ...(lon !== undefined && { longitude: lon }),
      ...Object.fromEntries(given),
    },
  }
}

/** The moment of a birth. Throws `UndecidedBirth` when the person must choose. */
export function momentOf(birth: unknown): BirthMoment {
  const resolution = resolveBirth(birth)
  if (resolution.kind === 'exact') return resolution.moment
  throw new UndecidedBirth(resolution.kind, resolution.choices)
}
