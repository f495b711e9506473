import { castCouple, castPerson } from '#astrology/cast.ts'
import { coupleFacts, personFacts } from '#astrology/cast-facts.ts'
import { resolveBirth } from '#astrology/birth/resolve-birth.ts'
import { relationFacts } from '#astrology/couple/relation-facts.ts'
import { timeForTwo } from '#astrology/couple/time/time-for-two.ts'
import { loadEphemeris } from '#astrology/ephemeris/load-in-node.ts'
import type { Fact } from '#astrology/facts.ts'
import { gapYears } from '#astrology/frequency/age-gap.ts'
import { withFrequency } from '#astrology/frequency/with-frequency.ts'
import { planDocuments, type DocumentPlan } from '#core/job-types.ts'
import type { Birth } from '../couple.fixture.ts'
import { randomBirths } from '../random-births.fixture.ts'
import type { BriefOrder } from './order.ts'

const ephemeris = await loadEphemeris()

/** 22 November 2026. */
const AS_OF = 2_461_366.5

/** The sixteen documents of a package, and the three of a hook. */
export const PACKAGE = planDocuments('nuclear_v2')
export const HOOKS = planDocuments('hook')

function planOf(id: DocumentPlan['id']): DocumentPlan {
  const found = [...PACKAGE, ...HOOKS].find((plan) => plan.id === id)
  if (found === undefined) throw new Error(`no document ${id}`)
  return found
}

/** Every fact of two partners of age, between them and of their time, with how common each is. */
function factsOfTwo(first: Birth, second: Birth): readonly Fact[] {
  const [one, two] = [first, second].map((birth) => castPerson(ephemeris, momentOf(birth))) as [
    ReturnType<typeof castPerson>,
    ReturnType<typeof castPerson>,
  ]
  const couple = castCouple(one, two)
  const facts = coupleFacts(couple, { asOf: AS_OF })
  const all = [
    ...personFacts(one, 'p1', { asOf: AS_OF }),
    ...personFacts(two, 'p2', { asOf: AS_OF }),
    ...facts,
    ...relationFacts(ephemeris, couple, { relation: 'partners', asOf: LATER, facts }),
    ...timeForTwo(ephemeris, couple, { asOf: AS_OF }).facts,
  ]
  return withFrequency(all, { gapYears: gapYears(one, two) })
}

/** Random births reach to 2020; by then all are of age. */
const LATER = 2_470_000.5

function momentOf({ jd, latitude, longitude, minutes }: Birth) {
  const given = { jd, latitude, longitude }
  const resolution = resolveBirth(
    minutes === undefined ? given : { ...given, certaintyMinutes: minutes },
  )
  if (resolution.kind !== 'exact') throw new Error('a Julian day is one moment')
  return resolution.moment
}

/** Facts of random pairs: by `unknown` of exact times, of one that is unknown, or of two. */
export function factsOfPairs(
  seed: number,
  count: number,
  unknown: 0 | 1 | 2 = 0,
): readonly (readonly Fact[])[] {
  const next = randomBirths(seed)
  const birth = (isUnknown: boolean): Birth => (isUnknown ? { ...next(), minutes: 720 } : next())
  return Array.from({ length: count }, () => factsOfTwo(birth(unknown > 0), birth(unknown > 1)))
}

/** What a brief of a document is made from, when nothing is asked and nothing is amiss. */
export function orderOf(
  id: DocumentPlan['id'],
  facts: readonly Fact[],
  wish: Partial<BriefOrder> = {},
): BriefOrder {
  return {
    document: planOf(id),
    people: [
      { name: 'Ines', pronouns: 'she', isOfAge: true },
      { name: 'Tomás', pronouns: 'he', isOfAge: true },
    ],
    relation: 'partners',
    question: null,
    asOf: '2026-11-22T00:00:00.000Z',
    words: 1900,
    language: 'en',
    country: null,
    facts,
    digests: [],
    missing: [],
    ...wish,
  }
}
