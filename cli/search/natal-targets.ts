import type { Ephemeris } from '#astrology/ephemeris/ephemeris.ts'
import { castWestern, type WesternOptions } from '#astrology/western/cast-western.ts'
import { aspectPoint } from '#astrology/western/read-sky.ts'
import { signedArc } from '#astrology/western/zodiac/circle.ts'
import { ANGLES, WESTERN_BODIES, type Point } from '#astrology/western/zodiac/points.ts'
import { BIRTH_KEYS, momentUnder } from '#cli/birth/read-birth.ts'
import { named, refuseUnknownKeys } from '#cli/parser/named.ts'
import { isObject } from '#cli/parser/read-line.ts'
import { InputError } from '#core/errors.ts'

/** A longitude of a natal point, degrees, of the name that stands in a field. Throws `InputError`. */
export type NatalLongitude = (field: string, name: string) => number

const NATAL = /^natal[\s.]+/i

/** A condition with a longitude for every natal point that an aspect goes to: `natal moon`. */
export function withNatalTargets(field: string, raw: unknown, natal: NatalLongitude): unknown {
  if (Array.isArray(raw)) {
    return raw.map((each, place) => withNatalTargets(`${field}.${place}`, each, natal))
  }
  if (!isObject(raw)) return raw
  const told = Object.entries(raw).map(([key, value]) => {
    const at = `${field}.${key}`
    const isNatal = key === 'to' && typeof value === 'string' && NATAL.test(value)
    return [key, isNatal ? natal(at, value.replace(NATAL, '')) : withNatalTargets(at, value, natal)]
  })
  return Object.fromEntries(told)
}

const POINTS: readonly Point[] = [...WESTERN_BODIES, ...ANGLES]
/** Degrees by which a point may lie elsewhere for another moment of the birth's window. */
const FARTHEST_DEGREES = 0.5

/** The natal points of the birth that a line holds under `natal`, in the zodiac that is asked for; it is cast when it is needed. */
export function natalLongitudes(
  ephemeris: Ephemeris,
  { natal }: Readonly<Record<string, unknown>>,
  options: WesternOptions | undefined,
): NatalLongitude {
  return (field, name) => {
    if (!isObject(natal)) throw new InputError('natal', 'is missing', 'Give a birth under natal.')
    refuseUnknownKeys(natal, ['id', 'name', ...BIRTH_KEYS], 'natal')
    const point = named(field, name, POINTS)
    const { window, ...chart } = castWestern(ephemeris, momentUnder('natal', natal), options)
    const own = aspectPoint({ ...chart }, point)
    if (own === null) throw tooOpen(point)
    const arcs = window.map((sky) =>
      Math.abs(signedArc(own.longitude, aspectPoint(sky, point)!.longitude)),
    )
    if (Math.max(...arcs) > FARTHEST_DEGREES) throw tooOpen(point)
    return own.longitude
  }
}

function tooOpen(point: Point): InputError {
  const mend = 'Give the time of birth more exactly, or another point.'
  return new InputError('natal.time', `leaves open where the natal ${point} is`, mend)
}
