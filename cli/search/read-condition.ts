import {
  isAngle,
  type Atom,
  type Condition,
  type SearchPoint,
} from '#astrology/search/condition.ts'
import { karanaName, NITYA_YOGAS } from '#astrology/vedic/panchanga/panchanga-names.ts'
import { CLASSICAL_PLANETS, type ClassicalPlanet } from '#astrology/western/zodiac/points.ts'
import { readSign } from '#cli/birth/read-sign.ts'
import { inWords, named, refuseUnknownKeys } from '#cli/parser/named.ts'
import { nearestName } from '#core/nearest-name.ts'
import { isObject } from '#cli/parser/read-line.ts'
import { InputError } from '#core/errors.ts'
import { DEEPEST, parseCondition } from './parse-condition.ts'
import { bodyOf, readAspect, type Part } from './read-aspect.ts'
import { gateOf, nakshatraOf, numberOf, tithisOf, wholeOf } from './read-values.ts'

/** A condition as words or as JSON has it. Throws `InputError` that names the part: `where.and.1.sign`. */
export function readCondition(field: string, given: unknown): Condition {
  return conditionOf(field, rawCondition(field, given))
}

/** The same before its names are looked at: words are made what JSON has. */
export function rawCondition(field: string, given: unknown): unknown {
  const raw = typeof given === 'string' ? readText(field, given.trim()) : given
  refuseDeep(field, raw)
  return raw
}

function readText(field: string, text: string): unknown {
  return text.startsWith('{') ? parsed(field, text) : parseCondition(field, text)
}

/** All that reads a condition calls itself for each one within another. */
function refuseDeep(field: string, raw: unknown, depth = 0): void {
  if (typeof raw !== 'object' || raw === null) return
  if (depth > DEEPEST) throw new InputError(field, 'holds conditions in conditions too deep', MEND)
  for (const part of Object.values(raw)) refuseDeep(field, part, depth + 1)
}

const MEND =
  'Give words such as "moon in Taurus", or an object such as {"body":"moon","sign":["Taurus"]}.'

function parsed(field: string, text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    throw new InputError(field, 'is not JSON', MEND)
  }
}

function conditionOf(field: string, raw: unknown): Condition {
  if (!isObject(raw)) {
    throw new InputError(field, raw === undefined ? 'is missing' : 'is no condition', MEND)
  }
  const joint = (['and', 'or', 'not'] as const).find((word) => word in raw)
  if (joint === undefined) return atomOf({ field, raw })
  refuseUnknownKeys(raw, [joint], field)
  if (joint === 'not') return { not: conditionOf(`${field}.not`, raw['not']) }
  const parts = listOf(`${field}.${joint}`, raw[joint])
  return joint === 'and' ? { and: parts } : { or: parts }
}

function listOf(field: string, raw: unknown): Condition[] {
  if (!Array.isArray(raw) || raw.length === 0) {
    throw new InputError(field, 'is no list of conditions', 'Give one condition or more.')
  }
  return raw.map((each, place) => conditionOf(`${field}.${place}`, each))
}

function atomOf(part: Part): Atom {
  const { field, raw } = part
  const saying = SAYINGS.find((each) => each in raw)
  if (saying !== undefined) return READERS[saying]!(part)
  const stray = Object.keys(raw).find((key) => key !== 'body')
  const all = `Say one of ${[...SAYINGS, 'and', 'or', 'not'].join(', ')}.`
  if (stray === undefined) throw new InputError(field, 'says nothing that can be sought', all)
  const meant = nearestName(stray, SAYINGS)
  const problem = 'is nothing that can be sought'
  throw new InputError(`${field}.${stray}`, problem, `Did you mean ${meant}? ${all}`)
}

/** By what each kind of condition is known, and how it is read. An aspect may have a motion too, so it is first. */
const READERS: Readonly<Record<string, (part: Part) => Atom>> = {
  aspect: readAspect,
  sign: (part) => ({ body: bodyOf(part, ['sign']), sign: valuesOf(part, 'sign', readSign) }),
  house: (part) => ({
    body: notTurning(part, bodyOf(part, ['house'])),
    house: valuesOf(part, 'house', (field, value) => wholeOf(field, value, 12)),
  }),
  nakshatra: (part) => ({
    body: bodyOf(part, ['nakshatra']),
    nakshatra: valuesOf(part, 'nakshatra', nakshatraOf),
  }),
  gate: (part) => ({ body: bodyOf(part, ['gate']), gate: valuesOf(part, 'gate', gateOf) }),
  motion: (part) => ({
    body: notTurning(part, bodyOf(part, ['motion'])),
    motion: wordOf(part, 'motion', ['direct', 'retrograde']),
  }),
  moon: (part) => ({ moon: wordOf(alone(part, 'moon'), 'moon', ['waxing', 'waning', 'void']) }),
  light: (part) => ({ light: wordOf(alone(part, 'light'), 'light', ['day', 'night']) }),
  hour: (part) => ({ hour: valuesOf(alone(part, 'hour'), 'hour', hourOf) }),
  tithi: (part) => ({ tithi: valuesOf(alone(part, 'tithi'), 'tithi', tithisOf).flat() }),
  karana: (part) => ({ karana: valuesOf(alone(part, 'karana'), 'karana', karanasOf).flat() }),
  yoga: (part) => ({ yoga: valuesOf(alone(part, 'yoga'), 'yoga', yogasOf).flat() }),
}
const SAYINGS = Object.keys(READERS)

const hourOf = (field: string, value: string): ClassicalPlanet =>
  named(field, value, CLASSICAL_PLANETS)

const KARANAS = Array.from({ length: 60 }, (_, index) => karanaName(index))
const karanasOf = (field: string, value: string): number[] => numberOf(field, value, KARANAS)
const yogasOf = (field: string, value: string): number[] => numberOf(field, value, NITYA_YOGAS)

/** One value or a list of them. */
function valuesOf<T>(
  { field, raw }: Part,
  key: string,
  read: (field: string, value: string) => T,
): T[] {
  const given = raw[key]
  const values: readonly unknown[] = Array.isArray(given) ? given : [given]
  if (values.length === 0) throw new InputError(`${field}.${key}`, 'is empty', 'Give a value.')
  return values.map((value) => {
    if (typeof value === 'string' || typeof value === 'number') {
      return read(`${field}.${key}`, String(value).trim())
    }
    throw new InputError(`${field}.${key}`, 'is not of the right kind', 'Give names or numbers.')
  })
}

function wordOf<Word extends string>(
  { field, raw }: Part,
  key: string,
  words: readonly Word[],
): Word {
  return named(`${field}.${key}`, inWords(raw[key]), words)
}

function alone(part: Part, key: string): Part {
  refuseUnknownKeys(part.raw, [key], part.field)
  return part
}

/** A point that is not an angle: the angles make the houses, and never turn back. */
function notTurning({ field }: Part, body: SearchPoint): SearchPoint {
  if (!isAngle(body)) return body
  throw new InputError(`${field}.body`, `${body} is an angle`, 'Give a body such as moon.')
}
