import {
  SEARCH_POINTS,
  type AspectCondition,
  type SearchPoint,
} from '#astrology/search/condition.ts'
import { ASPECT_NAMES, type AspectName } from '#astrology/western/aspects/aspects.ts'
import { ORBS, pairKind, pointKind } from '#astrology/western/aspects/orbs.ts'
import { SIGNS } from '#astrology/western/zodiac/zodiac.ts'
import { readSign } from '#cli/birth/read-sign.ts'
import { inWords, named, refuseUnknownKeys } from '#cli/parser/named.ts'
import { InputError } from '#core/errors.ts'
import type { RawCondition } from './parse-condition.ts'

/** A part of what was asked, and where it stands: `where.and.1`. */
export interface Part {
  readonly field: string
  readonly raw: RawCondition
}

/** Past it two major aspects of one pair would meet. */
const WIDEST_ORB = 15
const SIGN_DEGREES = 30

/** An aspect to a point or to a longitude, with the orb of a chart where none is given. Throws `InputError`. */
export function readAspect(part: Part): AspectCondition {
  const { field, raw } = part
  const body = bodyOf(part, ['aspect', 'to', 'orb', 'motion'])
  const aspect = named(`${field}.aspect`, inWords(raw['aspect']), ASPECT_NAMES)
  const to = targetOf(`${field}.to`, raw['to'])
  if (to === body) {
    throw new InputError(`${field}.to`, `is ${body} itself`, 'Give another point, or degrees.')
  }
  const { orb, motion } = raw
  return {
    body,
    aspect,
    to,
    orb: orb === undefined ? orbOf(body, aspect, to) : degreesOf(`${field}.orb`, orb, WIDEST_ORB),
    ...(motion !== undefined && {
      motion: named(`${field}.motion`, inWords(motion), ['applying', 'separating'] as const),
    }),
  }
}

/** Whom a condition speaks of. `others` are the keys that it may have beside. */
export function bodyOf({ field, raw }: Part, others: readonly string[]): SearchPoint {
  refuseUnknownKeys(raw, ['body', ...others], field)
  return pointOf(`${field}.body`, raw['body'])
}

/** The orb within which a chart would call it one; a longitude has none of its own. */
function orbOf(body: SearchPoint, aspect: AspectName, to: SearchPoint | number): number {
  const own = pointKind(body)
  return ORBS[aspect]![pairKind(own, typeof to === 'number' ? own : pointKind(to))]
}

/** `jupiter`, `135` or `15 Leo`. */
function targetOf(field: string, given: unknown): SearchPoint | number {
  if (typeof given === 'number') return degreesOf(field, given, 360)
  const [degrees = '', ...sign] = inWords(given ?? '')
    .trim()
    .split(/\s+/)
  if (!/^\d/.test(degrees)) return pointOf(field, given)
  if (sign.length === 0) return degreesOf(field, degrees, 360)
  const start = SIGNS.indexOf(readSign(field, sign.join(' '))) * SIGN_DEGREES
  return start + degreesOf(field, degrees, SIGN_DEGREES)
}

function degreesOf(field: string, given: unknown, most: number): number {
  const degrees = typeof given === 'string' && given.trim() !== '' ? Number(given) : given
  if (typeof degrees === 'number' && degrees >= 0 && degrees <= most) return degrees
  const problem = `${JSON.stringify(given)} is no number of degrees`
  throw new InputError(field, problem, `Give degrees from 0 to ${most}.`)
}

function pointOf(field: string, given: unknown): SearchPoint {
  if (typeof given === 'string' && given !== '') return named(field, given, SEARCH_POINTS)
  const problem = given === undefined || given === '' ? 'is missing' : 'is no body'
  throw new InputError(field, problem, `Give one of ${SEARCH_POINTS.join(', ')}.`)
}
