import { castCouple, type CoupleCast } from '#astrology/cast.ts'
import { coupleFacts, personFacts } from '#astrology/cast-facts.ts'
import { rarityFacts } from '#astrology/couple/rarity/rarity-facts.ts'
import { relationFactsInSteps } from '#astrology/couple/relation-facts.ts'
import { timeForTwoInSteps } from '#astrology/couple/time/time-for-two.ts'
import { julianDayOf } from '#astrology/dates.ts'
import type { JulianDay } from '#astrology/ephemeris/ephemeris.ts'
import type { Fact } from '#astrology/facts.ts'
import { gapYears } from '#astrology/frequency/age-gap.ts'
import { withFrequency } from '#astrology/frequency/with-frequency.ts'
import { hebrewNameFacts } from '#astrology/kabbalah/letters/hebrew-name.ts'
import { PackedFact, packFact, unpackFact } from '#astrology/packed-facts.ts'
import type { Commission } from '#core/commission.ts'
import type { PersonSnapshot } from '#core/person.ts'
import * as z from 'zod'
import { castOf, type CastDeps } from './cast-of.ts'
import { inStretches } from './in-stretches.ts'

/** What every document of a job is written from, as it is stored. */
const StoredFacts = z.object({
  edition: z.literal(2),
  engine: z.string(),
  facts: z.array(PackedFact),
})

/** Every fact of a job's people and between them, from their casts, with how common it is. */
export async function factsOf(
  { people, relation, asOf: moment }: Pick<Commission, 'people' | 'relation' | 'asOf'>,
  deps: CastDeps,
): Promise<readonly Fact[]> {
  const asOf = julianDayOf(new Date(moment))
  const [first, second] = await Promise.all(people.map((person) => castOf(person, deps)))
  if (!first) throw new Error('a job about nobody')
  const facts = [
    ...personFacts(first, 'p1', { asOf }),
    ...(second ? personFacts(second, 'p2', { asOf }) : []),
    ...(second ? await betweenFacts(castCouple(first, second), { relation, asOf, ...deps }) : []),
    ...people.flatMap(gematriaOf),
  ]
  return withFrequency(facts, second ? { gapYears: gapYears(first, second) } : {})
}

interface Between extends Pick<CastDeps, 'ephemeris'> {
  readonly relation: Commission['relation']
  readonly asOf: JulianDay
}

/** What lies between two people, how that stands among pairs, and what time brings to both: what takes its time lets others go on between. */
async function betweenFacts(
  couple: CoupleCast,
  { relation, asOf, ephemeris }: Between,
): Promise<readonly Fact[]> {
  const facts = coupleFacts(couple, { asOf })
  const question = { relation: relation ?? 'partners', asOf, facts }
  const related = await inStretches(relationFactsInSteps(ephemeris, couple, question))
  const time = await inStretches(timeForTwoInSteps(ephemeris, couple, { asOf }))
  return [...facts, ...related, ...rarityFacts(couple, question), ...time.facts]
}

export function encodeFacts(facts: readonly Fact[], engine: string): Uint8Array {
  const stored: z.infer<typeof StoredFacts> = { edition: 2, engine, facts: facts.map(packFact) }
  return new TextEncoder().encode(JSON.stringify(stored))
}

/** Stored facts; null when the first edition stored them, which knew no parts. */
export function readStoredFacts(json: unknown): readonly Fact[] | null {
  const stored = StoredFacts.safeParse(json)
  return stored.success ? stored.data.facts.map(unpackFact) : null
}

/** Of a Hebrew name somebody typed, and never of a guess. */
function gematriaOf({ hebrewName }: PersonSnapshot, index: number): Fact[] {
  return hebrewName ? hebrewNameFacts(hebrewName, index === 0 ? 'p1' : 'p2') : []
}
