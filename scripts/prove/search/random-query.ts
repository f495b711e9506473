import fc from 'fast-check'
import { AYANAMSAS, type Ephemeris } from '#astrology/ephemeris/ephemeris.ts'
import { ASPECT_NAMES } from '#astrology/western/aspects/aspects.ts'
import { SIGNS } from '#astrology/western/zodiac/zodiac.ts'
import type { Span } from '#astrology/western/timing/bodies-in-motion.ts'
import {
  SEARCH_ANGLES,
  SEARCH_POINTS,
  type Atom,
  type Condition,
} from '#astrology/search/condition.ts'
import { holdsAt } from './holds-at.ts'
import type { SearchSky } from '#astrology/search/watched.ts'

export interface RandomQuery {
  readonly sky: SearchSky
  readonly condition: Condition
  readonly span: Span
}

/** Queries by chance, the same for the same seed: three conditions each, joined by and, or and not. */
export function randomQueries(
  ephemeris: Ephemeris,
  { seed, count, days }: { readonly seed: number; readonly count: number; readonly days: number },
): RandomQuery[] {
  const query = fc.record({
    from: fc.double({ min: 2_400_000, max: 2_500_000, noNaN: true }),
    latitude: fc.double({ min: -89, max: 89, noNaN: true }),
    longitude: fc.double({ min: -180, max: 180, noNaN: true }),
    ayanamsa: fc.constantFrom(...AYANAMSAS),
    isSidereal: fc.boolean(),
    houseSystem: fc.constantFrom('placidus', 'wholeSign', 'regiomontanus', 'equal'),
    atoms: fc.tuple(ATOM, ATOM, ATOM),
    form: fc.constantFrom(...FORMS),
  })
  return fc.sample(fc.noBias(query), { seed, numRuns: count }).map((told) => {
    const sky: SearchSky = {
      ephemeris,
      place: { latitude: told.latitude, longitude: told.longitude },
      houseSystem: told.houseSystem,
      lunar: { ayanamsa: told.ayanamsa, geometric: true },
      ...(told.isSidereal && { ayanamsa: told.ayanamsa }),
    }
    const span = { from: told.from, to: told.from + days }
    // What does not hold half-way is turned round, so that there is something to be found.
    const middle = (span.from + span.to) / 2
    const [one, two, three] = told.atoms.map((atom): Condition => {
      return holdsAt(sky, atom, middle) ? atom : { not: atom }
    })
    return { sky, span, condition: told.form(one!, two!, three!) }
  })
}

const FORMS: readonly ((one: Condition, two: Condition, three: Condition) => Condition)[] = [
  (one, two, three) => ({ and: [one, two, three] }),
  (one, two, three) => ({ and: [one, { or: [two, { not: three }] }] }),
  (one, two, three) => ({ or: [{ and: [{ not: one }, two] }, { and: [one, three] }] }),
  (one, two, three) => ({ and: [{ not: { and: [{ not: one }, two] } }, three] }),
]

const POINT = fc.oneof(
  fc.constantFrom(...SEARCH_POINTS),
  fc.constantFrom('moon', 'moon', 'ascendant', 'mercury', 'trueNode'),
)
const BODY = POINT.filter((point) => !(SEARCH_ANGLES as readonly string[]).includes(point))
const some = <T>(values: readonly T[]) => fc.subarray([...values], { minLength: 1, maxLength: 4 })
const numbers = (most: number) => some(Array.from({ length: most }, (_, place) => place + 1))
const or = (most: number) => fc.option(fc.integer({ min: 1, max: most }))

const ATOM: fc.Arbitrary<Atom> = fc.oneof(
  fc.record({ body: POINT, sign: some(SIGNS) }),
  fc.record({ body: BODY, house: numbers(12) }),
  fc.record({
    body: POINT,
    nakshatra: fc.array(fc.record({ nakshatra: fc.integer({ min: 1, max: 27 }), pada: or(4) }), {
      minLength: 1,
      maxLength: 3,
    }),
  }),
  fc.record({
    body: POINT,
    gate: fc.array(fc.record({ gate: fc.integer({ min: 1, max: 64 }), line: or(6) }), {
      minLength: 1,
      maxLength: 5,
    }),
  }),
  fc
    .record({
      body: fc.oneof(POINT, fc.constantFrom('moon' as const)),
      to: fc.oneof(POINT, fc.double({ min: 0, max: 359.999, noNaN: true })),
      aspect: fc.constantFrom(...ASPECT_NAMES),
      orb: fc.double({ min: 0.2, max: 10, noNaN: true }),
      motion: fc.option(fc.constantFrom('applying' as const, 'separating' as const)),
    })
    .filter(({ body, to }) => body !== to)
    .map(({ motion, ...aspect }) => (motion === null ? aspect : { ...aspect, motion })),
  fc.record({ body: BODY, motion: fc.constantFrom('direct' as const, 'retrograde' as const) }),
  fc.record({ moon: fc.constantFrom('waxing' as const, 'waning' as const) }),
  fc.record({ tithi: numbers(30) }),
  fc.record({ karana: numbers(60) }),
  fc.record({ yoga: numbers(27) }),
)
