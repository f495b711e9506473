import { castCouple } from '#astrology/cast.ts'
import { coupleFacts, personFacts } from '#astrology/cast-facts.ts'
import { leaningFacts } from '#astrology/couple/leanings/leaning-facts.ts'
import { rarityFacts } from '#astrology/couple/rarity/rarity-facts.ts'
import { rarityOf, type Rarities } from '#astrology/couple/rarity/rarity-of.ts'
import { DIMENSIONS, type Scores } from '#astrology/couple/score.ts'
import { contributionsOf } from '#astrology/couple/scores/contributions.ts'
import { knownOf, patternOf, type Relation } from '#astrology/couple/scores/patterns.ts'
import { scoresInSteps } from '#astrology/couple/scores/scores-of.ts'
import { testimoniesOf } from '#astrology/couple/scores/testimony.ts'
import { timeForTwoInSteps } from '#astrology/couple/time/time-for-two.ts'
import { isoMomentOf, julianDayOf } from '#astrology/dates.ts'
import type { Ephemeris } from '#astrology/ephemeris/ephemeris.ts'
import type { Fact, Names } from '#astrology/facts.ts'
import { state } from '#astrology/facts.ts'
import { gapYears } from '#astrology/frequency/age-gap.ts'
import { withFrequency } from '#astrology/frequency/with-frequency.ts'
import type { PersonSnapshot } from '#core/person.ts'
import { SYSTEMS } from '#core/systems.ts'
import { toldFact, toldRarity } from '#publishing/book/told-fact.ts'
import { castOf, type CastDeps } from '../cast-of.ts'
import { inStretches } from '../in-stretches.ts'

/** Two people, and what they are to each other. */
export interface CoupleAsked {
  readonly people: readonly [PersonSnapshot, PersonSnapshot]
  readonly relation: Relation
  /** What "now" means in it, ISO 8601. */
  readonly asOf: string
}

/** What lies between two people: scores with their reasons, rarity, coincidences and the time to come. */
export async function tellCouple(asked: CoupleAsked, deps: CastDeps) {
  const [first, second] = await Promise.all(
    asked.people.map(async (person) => await castOf(person, deps)),
  )
  const [p1, p2] = asked.people.map(({ name }) => name)
  const names = { p1: p1!, p2: p2! }
  const casts = [first!, second!] as const
  return await inStretches(coupleInSteps(deps.ephemeris, casts, { ...asked, names }))
}

type Casts = readonly [Parameters<typeof castCouple>[0], Parameters<typeof castCouple>[1]]
type Question = Pick<CoupleAsked, 'relation' | 'asOf'> & { readonly names: Names }

function* coupleInSteps(
  ephemeris: Ephemeris,
  [first, second]: Casts,
  { relation, asOf: moment, names }: Question,
) {
  const couple = castCouple(first, second)
  const asOf = julianDayOf(new Date(moment))
  const own = [...personFacts(first, 'p1', { asOf }), ...personFacts(second, 'p2', { asOf })]
  yield
  const facts = coupleFacts(couple, { asOf })
  yield
  const question = { relation, asOf, facts }
  const scores = yield* scoresInSteps(ephemeris, couple, question)
  yield
  const rarities = rarityOf(couple, question)
  const ofRarity = rarityFacts(couple, question)
  yield
  const time = yield* timeForTwoInSteps(ephemeris, couple, { asOf })
  const known = knownOf(first.moment, second.moment)
  const pattern = patternOf(known, relation)
  const leanings =
    scores === null
      ? []
      : leaningFacts(scores, testimoniesOf(contributionsOf(facts), { pattern, known }))
  yield
  const compared = { gapYears: gapYears(first, second) }
  const coincidences = withFrequency(
    facts.filter(scores === null ? isPlainCoincidence : isCoincidence),
    compared,
  ).toSorted((one, other) => shareOf(one) - shareOf(other))
  const windows = time.windows.map(({ kind, start, exact, end, facts: ids }) => ({
    kind,
    start: isoMomentOf(start),
    exact: exact.map(isoMomentOf),
    end: isoMomentOf(end),
    facts: [...ids],
  }))
  const told = scores === null ? null : scoresTold(scores)
  const named = new Set([
    ...(told ?? []).flatMap(({ up, down }) => [...up, ...down]),
    ...coincidences.map(({ id }) => id),
    ...leanings.map(({ id }) => id),
    ...windows.flatMap(({ facts: ids }) => ids),
    // Windows that end with the ephemeris, and not because nothing comes, say so.
    ...time.facts
      .filter(({ topic, property }) => topic === 'time' && property === 'end')
      .map(({ id }) => id),
  ])
  const all = [...own, ...facts, ...leanings, ...time.facts].filter(({ id }) => named.has(id))
  yield
  return {
    scores: told,
    rarity: {
      lines: linesOf(rarities),
      statements: ofRarity.map((fact) => state(fact, names)),
      billion: billionOf(ofRarity, rarities, names),
    },
    leanings: leanings.map(({ system, value, id }) => ({
      system,
      leaning: String(value),
      fact: id,
    })),
    coincidences: coincidences.map(({ id }) => id),
    windows,
    facts: withFrequency(all, compared).map((fact) => toldFact(fact, names)),
  }
}

const COINCIDENCES = new Set(['coincidence', 'agreement', 'contradiction'])

function isCoincidence({ topic, property }: Fact): boolean {
  return COINCIDENCES.has(topic) && property !== 'withheld'
}

/** Where nothing is scored systems agree on no matter between two, attraction least of all. */
function isPlainCoincidence(fact: Fact): boolean {
  return fact.topic === 'coincidence' && isCoincidence(fact)
}

function shareOf({ frequency }: Fact): number {
  return frequency?.share ?? 1
}

function scoresTold(scores: Scores) {
  const { overall, dimensions } = scores
  const shared = { isAddressed: true, effort: null, native: null }
  return [
    { ...shared, id: 'overall', kind: 'overall' as const, ...scored(overall) },
    ...SYSTEMS.map((id) => {
      const { addressed, native = null, ...score } = scores[id]
      return {
        ...shared,
        id,
        kind: 'system' as const,
        ...scored(score),
        isAddressed: addressed,
        native,
      }
    }),
    ...DIMENSIONS.flatMap((id) => {
      const score = dimensions[id]
      if (score === undefined) return []
      const { addressed, effort } = score
      return [
        {
          ...shared,
          id,
          kind: 'dimension' as const,
          ...scored(score),
          isAddressed: addressed,
          effort,
        },
      ]
    }),
  ]
}

function scored({ value, interval, up, down }: Scores['overall']) {
  const [low, high] = interval
  return { value, low, high, up: [...up], down: [...down] }
}

function linesOf(rarities: Rarities) {
  const kinds = ['billion', 'together', 'fair'] as const
  return kinds.map((kind) => ({ kind, rarity: toldRarity(rarities[kind]) }))
}

const A_BILLION = 1e9

/** The sentence that may call a couple one in a billion: only where even the lower end of what was counted says so. */
function billionOf(facts: readonly Fact[], { billion }: Rarities, names: Names): string | null {
  const told = facts.find(({ property }) => property === 'billion')
  return told !== undefined && billion.interval[0] >= A_BILLION ? state(told, names) : null
}
