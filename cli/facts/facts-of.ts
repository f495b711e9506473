import { coupleFacts, personFacts } from '#astrology/cast-facts.ts'
import { castCouple, castPerson, type Cast, type CoupleCast } from '#astrology/cast.ts'
import type { BirthMoment } from '#astrology/birth/moment.ts'
import type { ChartOptions } from '#astrology/charts.ts'
import { rarityFacts } from '#astrology/couple/rarity/rarity-facts.ts'
import { relationFacts } from '#astrology/couple/relation-facts.ts'
import { timeForTwo } from '#astrology/couple/time/time-for-two.ts'
import type { Ephemeris, JulianDay } from '#astrology/ephemeris/ephemeris.ts'
import type { Fact } from '#astrology/facts.ts'
import { gapYears } from '#astrology/frequency/age-gap.ts'
import { withFrequency } from '#astrology/frequency/with-frequency.ts'
import { castDavison } from '#astrology/western/couple/davison.ts'
import type { Span } from '#astrology/western/timing/bodies-in-motion.ts'
import { westernTimingFacts } from '#astrology/western/timing/western-timing-facts.ts'
import type { PersonSubject } from '#core/systems.ts'

export interface FactsQuestion {
  readonly options: ChartOptions
  /** What time brings is told from here on, and only where a line asks for it. */
  readonly span: Span | null
}

/** Every fact of one person, and what the span brings them; with how common each is. */
export function factsOfPerson(
  ephemeris: Ephemeris,
  moment: BirthMoment,
  { options, span }: FactsQuestion,
): Fact[] {
  return withFrequency(
    ofCast(ephemeris, castPerson(ephemeris, moment, options), { subject: 'p1', span }),
  )
}

/** Every fact of two people and between them; with how common each is. */
export function factsOfCouple(
  ephemeris: Ephemeris,
  [a, b]: readonly [BirthMoment, BirthMoment],
  { options, span }: FactsQuestion,
): Fact[] {
  const [first, second] = [castPerson(ephemeris, a, options), castPerson(ephemeris, b, options)]
  const couple = castCouple(first, second, castDavison(ephemeris, a, b, options.western))
  const between = coupleFacts(couple, { asOf: span?.from })
  const facts = [
    ...ofCast(ephemeris, first, { subject: 'p1', span }),
    ...ofCast(ephemeris, second, { subject: 'p2', span }),
    ...between,
    ...(span === null ? [] : ofMoment(ephemeris, couple, { asOf: span.from, facts: between })),
  ]
  return withFrequency(facts, { gapYears: gapYears(first, second) })
}

/** What is told of two people at a moment only: how they stand among pairs, for which both must be of age, and what time brings. */
function ofMoment(
  ephemeris: Ephemeris,
  couple: CoupleCast,
  { asOf, facts }: { readonly asOf: JulianDay; readonly facts: readonly Fact[] },
): Fact[] {
  const question = { relation: 'partners', asOf, facts } as const
  return [
    ...relationFacts(ephemeris, couple, question),
    ...rarityFacts(couple, question),
    ...timeForTwo(ephemeris, couple, { asOf }).facts,
  ]
}

function ofCast(
  ephemeris: Ephemeris,
  cast: Cast,
  { subject, span }: { readonly subject: PersonSubject; readonly span: Span | null },
): Fact[] {
  const timing =
    span === null ? [] : westernTimingFacts(ephemeris, cast.charts.western, subject, { span })
  return [...personFacts(cast, subject, { asOf: span?.from }), ...timing]
}
