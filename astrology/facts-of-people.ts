import { castCouple, type Cast, type CoupleCast } from './cast.ts'
import { coupleFacts, personFactsInSteps } from './cast-facts.ts'
import { rarityFacts } from './couple/rarity/rarity-facts.ts'
import { relationFactsInSteps } from './couple/relation-facts.ts'
import type { Relation } from './couple/scores/patterns.ts'
import { timeForTwoInSteps } from './couple/time/time-for-two.ts'
import type { Ephemeris, JulianDay } from './ephemeris/ephemeris.ts'
import type { Fact } from './facts.ts'
import { gapYears } from './frequency/age-gap.ts'
import { withFrequency } from './frequency/with-frequency.ts'
import { hebrewNameFacts } from './kabbalah/letters/hebrew-name.ts'

/** Somebody a reading is about. */
interface CastOf {
  readonly cast: Cast
  /** As they write it, where they gave it: gematria is of this and never of a guess. */
  readonly hebrewName?: string | null | undefined
}

interface Question {
  /** What two are to each other; null of one alone. */
  readonly relation: Relation | null
  /** The moment the reading is made for. */
  readonly asOf: JulianDay
}

/**
 * Everything a reading may be written from: every fact of one person, or of two and between them,
 * with how common each is. Stops now and then, so that others may go on. Throws where there is nobody.
 */
export function* factsOfPeople(
  ephemeris: Ephemeris,
  people: readonly CastOf[],
  { relation, asOf }: Question,
): Generator<undefined, readonly Fact[]> {
  const [first, second] = people.map(({ cast }) => cast)
  if (!first) throw new Error('a reading about nobody')
  const question = { relation: relation ?? 'partners', asOf }
  const facts = [
    ...(yield* personFactsInSteps(first, 'p1', { asOf })),
    ...(second ? yield* personFactsInSteps(second, 'p2', { asOf }) : []),
    ...(second ? yield* factsBetween(ephemeris, castCouple(first, second), question) : []),
    ...people.flatMap(gematriaOf),
  ]
  const compared = second ? { gapYears: gapYears(first, second) } : {}
  const told: Fact[] = []
  for (let from = 0; from < facts.length; from += FACTS_AT_ONCE) {
    yield
    told.push(...withFrequency(facts.slice(from, from + FACTS_AT_ONCE), compared))
  }
  return told
}

/** How common so many facts are is some milliseconds' work; a couple has two thousand. */
const FACTS_AT_ONCE = 200

/** What lies between two people, how that stands among pairs, and what time brings to both. */
function* factsBetween(
  ephemeris: Ephemeris,
  couple: CoupleCast,
  { relation, asOf }: Question & { readonly relation: Relation },
): Generator<undefined, readonly Fact[]> {
  yield
  const facts = coupleFacts(couple, { asOf })
  yield
  const question = { relation, asOf, facts }
  const related = yield* relationFactsInSteps(ephemeris, couple, question)
  const time = yield* timeForTwoInSteps(ephemeris, couple, { asOf })
  yield
  return [...facts, ...related, ...rarityFacts(couple, question), ...time.facts]
}

function gematriaOf({ hebrewName }: CastOf, place: number): Fact[] {
  return hebrewName ? hebrewNameFacts(hebrewName, place === 0 ? 'p1' : 'p2') : []
}
