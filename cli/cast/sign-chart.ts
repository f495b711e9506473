import * as z from 'zod'

import { GRAHAS, type Graha } from '#astrology/vedic/grahas.ts'
import { degreesInSign, placesBetween, signAt, type Sign } from '#astrology/vedic/signs.ts'
import type { OwnVargas, YogaChart } from '#astrology/vedic/yogas/yoga-sky.ts'
import { readSign } from '#cli/birth/read-sign.ts'
import { named } from '#cli/parser/named.ts'
import { isObject } from '#cli/parser/read-line.ts'
import { InputError } from '#core/errors.ts'

/** A graha's sign, with the degrees passed in it where they are known. */
interface Placed {
  readonly sign: Sign
  readonly degreesInSign: number | null
}

/** A chart as books print them: who stands in which sign, and nothing of when. */
export interface SignChart extends YogaChart {
  readonly places: ReadonlyMap<Graha | 'lagna', Placed>
}

const Place = z.union([
  z.string(),
  z.number().min(0).lt(360),
  z.tuple([z.string(), z.number().min(0).lt(30)]),
])
const Line = z.object({
  signs: z.record(z.string(), Place).optional(),
  positions: z.record(z.string(), Place).optional(),
  navamsha: z.record(z.string(), z.string()).optional(),
  benefics: z.array(z.string()).optional(),
  waxing: z.boolean().optional(),
  bornByDay: z.boolean().optional(),
  combust: z.array(z.string()).optional(),
  ownVargas: z.record(z.string(), z.object({ ofTen: z.int(), ofSixteen: z.int() })).optional(),
})
export const SIGN_CHART_KEYS = Object.keys(Line.shape)

const NAMES = [...GRAHAS, 'lagna'] as const
/** Those who corrupt Mercury by their company (BPHS 3.11). */
const MALEFICS = ['sun', 'mars', 'saturn', 'rahu', 'ketu'] as const

/** Whether a line holds no birth but a chart; `positions` may also be an option of a birth, a word. */
export function isSignChart(line: Readonly<Record<string, unknown>>): boolean {
  return 'signs' in line || isObject(line['positions'])
}

/**
 * Reads `{signs: {Lagna: "Ari", Sun: ["Gem", 15], Moon: 212.5, …}}`: a sign, sign and degrees in
 * it, or a sidereal longitude. What is not said of benefics and the Moon's waxing is judged
 * by the signs. Throws `InputError`.
 */
export function readSignChart(line: Readonly<Record<string, unknown>>): SignChart {
  const { positions: option, ...others } = line
  const parsed = Line.safeParse(isObject(option) ? line : others)
  if (!parsed.success) {
    const field = parsed.error.issues[0]?.path.join('.') || 'signs'
    const mend = 'Give {"Lagna": "Ari", "Sun": ["Gem", 15], …}.'
    throw new InputError(field, 'is not of the right kind', mend)
  }
  const { signs, positions, navamsha, benefics, combust, bornByDay, waxing, ownVargas } =
    parsed.data
  const given = Object.entries(signs ?? positions ?? {})
  const places = new Map(given.map(([name, place]) => [nameOf(name), readPlace(name, place)]))
  const lagna = places.get('lagna')
  if (lagna === undefined) {
    throw new InputError('signs.Lagna', 'is missing', 'Give the rising sign.')
  }
  const held = Object.fromEntries(
    [...places].flatMap(([name, { sign }]) => (name === 'lagna' ? [] : [[name, sign]])),
  ) as Partial<Record<Graha, Sign>>
  const isWaxing = waxing ?? waxes(held)
  return {
    places,
    lagna: lagna.sign,
    signs: held,
    ...(navamsha && { navamsha: signsBy(navamsha) }),
    ...(ownVargas && { ownVargas: countsBy(ownVargas) }),
    benefics: benefics?.map((name) => named('benefics', name, GRAHAS)) ?? natural(held, isWaxing),
    waxing: isWaxing,
    ...(bornByDay !== undefined && { bornByDay }),
    ...(combust && { combust: combust.map((name) => named('combust', name, GRAHAS)) }),
  }
}

function signsBy(given: Readonly<Record<string, string>>): Partial<Record<Graha | 'lagna', Sign>> {
  return Object.fromEntries(
    Object.entries(given).map(([name, sign]) => [nameOf(name), readSign(`navamsha.${name}`, sign)]),
  )
}

function countsBy(given: Readonly<Record<string, OwnVargas>>): NonNullable<SignChart['ownVargas']> {
  return Object.fromEntries(
    Object.entries(given).map(([name, counts]) => [named('ownVargas', name, GRAHAS), counts]),
  )
}

function nameOf(name: string): Graha | 'lagna' {
  return named('signs', name, NAMES)
}

function readPlace(name: string, place: z.infer<typeof Place>): Placed {
  const field = `signs.${name}`
  if (typeof place === 'string') return { sign: readSign(field, place), degreesInSign: null }
  if (typeof place !== 'number') {
    return { sign: readSign(field, place[0]), degreesInSign: place[1] }
  }
  return { sign: signAt(place), degreesInSign: degreesInSign(place) }
}

/** Ahead of the Sun by one to five signs. */
function waxes({ sun, moon }: Partial<Record<Graha, Sign>>): boolean {
  if (sun === undefined || moon === undefined) return false
  const ahead = placesBetween(sun, moon) - 1
  return ahead > 0 && ahead < 6
}

function natural(signs: Partial<Record<Graha, Sign>>, isWaxing: boolean): Graha[] {
  const isAlone = !MALEFICS.some((graha) => signs[graha] === signs.mercury)
  const others: Graha[] = [
    ...(isAlone ? ['mercury' as const] : []),
    ...(isWaxing ? ['moon' as const] : []),
  ]
  return ['jupiter', 'venus', ...others]
}
