import { julianDayOf } from '#astrology/dates.ts'
import type { Commission } from '#core/commission.ts'
import type { JobId } from '#core/ids.ts'
import { drawnCoupleInSteps } from '#publishing/book/drawn-couple.ts'
import type { PrintSource } from '#publishing/book/printings.ts'
import { factsKey } from '#r2/artifacts.ts'
import { castOf, type CastDeps } from './cast-of.ts'
import { inStretches } from './in-stretches.ts'
import { factsOf, readStoredFacts } from './job-facts.ts'

/**
 * What a job's pages are made from, beyond their texts: the casts and the facts its texts were
 * written from; what is reckoned of two only where it is drawn.
 */
export async function printSource(
  { jobId, commission }: { readonly jobId: JobId; readonly commission: Commission },
  { withCouple, ...deps }: CastDeps & { readonly withCouple: boolean },
): Promise<PrintSource> {
  const asOf = new Date(commission.asOf)
  const people = await Promise.all(
    commission.people.map(async (person) => {
      return { name: person.name, cast: await castOf(person, deps) }
    }),
  )
  const [first, second] = people.map(({ cast }) => cast)
  const question = { relation: commission.relation ?? 'partners', asOf: julianDayOf(asOf) } as const
  const couple =
    withCouple && first && second
      ? await inStretches(drawnCoupleInSteps(deps.ephemeris, [first, second], question))
      : undefined
  const { language, engine } = commission
  return {
    people,
    facts: await storedFacts(jobId, commission, deps),
    couple,
    asOf,
    language,
    engine,
  }
}

/** A job's facts as its texts were written from them; cast anew where the first edition stored them. */
export async function storedFacts(jobId: JobId, commission: Commission, deps: CastDeps) {
  const stored = await deps.artifacts.get(factsKey(jobId))
  return (stored && readStoredFacts(await stored.json())) ?? (await factsOf(commission, deps))
}
