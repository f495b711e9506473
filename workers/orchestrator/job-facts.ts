import { julianDayOf } from '#astrology/dates.ts'
import type { Fact } from '#astrology/facts.ts'
import { factsOfPeople } from '#astrology/facts-of-people.ts'
import { PackedFact, packFact, unpackFact } from '#astrology/packed-facts.ts'
import type { Commission } from '#core/commission.ts'
import * as z from 'zod'
import { castOf, type CastDeps } from './cast-of.ts'
import { inStretches } from './in-stretches.ts'

/** What every document of a job is written from, as it is stored. */
const StoredFacts = z.object({
  edition: z.literal(2),
  engine: z.string(),
  facts: z.array(z.unknown()),
})

/** Every fact of a job's people and between them, from their casts, with how common it is. What takes its time lets others go on. */
export async function factsOf(
  { people, relation, asOf: moment }: Pick<Commission, 'people' | 'relation' | 'asOf'>,
  deps: CastDeps,
): Promise<readonly Fact[]> {
  const asOf = julianDayOf(new Date(moment))
  const cast = await Promise.all(
    people.map(async (person) => ({
      cast: await castOf(person, deps),
      hebrewName: person.hebrewName,
    })),
  )
  return await inStretches(factsOfPeople(deps.ephemeris, cast, { relation, asOf }))
}

export function encodeFacts(facts: readonly Fact[], engine: string): Uint8Array {
  const stored: z.infer<typeof StoredFacts> & { readonly facts: readonly PackedFact[] } = {
    edition: 2,
    engine,
    facts: facts.map(packFact),
  }
  return new TextEncoder().encode(JSON.stringify(stored))
}

/** So many facts are unpacked at once, some milliseconds' work; a couple has two thousand. */
const FACTS_AT_ONCE = 200

/**
 * Stored facts, of these ids where some are named; null when the first edition stored them, which knew no parts.
 * Stops now and then, so that others may go on.
 */
export function* storedFactsInSteps(
  json: unknown,
  wanted?: ReadonlySet<string>,
): Generator<undefined, readonly Fact[] | null> {
  const stored = StoredFacts.safeParse(json)
  if (!stored.success) return null
  const facts: Fact[] = []
  for (const row of stored.data.facts) {
    if (wanted && !(Array.isArray(row) && wanted.has(String(row[0])))) continue
    const packed = PackedFact.safeParse(row)
    if (!packed.success) return null
    facts.push(unpackFact(packed.data))
    if (facts.length % FACTS_AT_ONCE === 0) yield
  }
  return facts
}
