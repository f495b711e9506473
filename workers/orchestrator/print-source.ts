import { julianDayOf } from '#astrology/dates.ts'
import type { Fact } from '#astrology/facts.ts'
import type { Commission } from '#core/commission.ts'
import type { JobId } from '#core/ids.ts'
import type { PersonSnapshot } from '#core/person.ts'
import { drawnCoupleInSteps } from '#publishing/book/drawn-couple.ts'
import type { Drawn } from '#publishing/charts/chart-input.ts'
import type { FontSource } from '#publishing/pdf/fonts/font-source.ts'
import { letterNames } from '#publishing/pdf/letter-names.ts'
import type { PrintSource } from '#publishing/book/printings.ts'
import { factsKey } from '#r2/artifacts.ts'
import { castOf, type CastDeps } from './cast-of.ts'
import { inStretches } from './in-stretches.ts'
import { factsOf, storedFactsInSteps } from './job-facts.ts'

interface PrintDeps extends CastDeps {
  readonly fonts: FontSource
}

/** People as charts draw them: their casts, and their names in their own letters. */
export async function drawnPeople(
  people: readonly PersonSnapshot[],
  language: string,
  { fonts, ...deps }: PrintDeps,
): Promise<readonly Drawn[]> {
  const names = people.map(({ name }) => name)
  const letterings = await letterNames(names, fonts, language)
  return await Promise.all(
    people.map(async (person, index) => {
      const { name } = person
      return { name, lettering: letterings[index], cast: await castOf(person, deps) }
    }),
  )
}

/**
 * What a job's pages are made from, beyond their texts: the casts and the facts its texts were
 * written from, of these those that are cited; what is reckoned of two only where it is drawn.
 */
export async function printSource(
  { jobId, commission }: { readonly jobId: JobId; readonly commission: Commission },
  { withCouple, cited, ...deps }: PrintDeps & { withCouple: boolean; cited: ReadonlySet<string> },
): Promise<PrintSource> {
  const asOf = new Date(commission.asOf)
  const people = await drawnPeople(commission.people, commission.language, deps)
  const [first, second] = people.map(({ cast }) => cast)
  const question = { relation: commission.relation ?? 'partners', asOf: julianDayOf(asOf) } as const
  const couple =
    withCouple && first && second
      ? await inStretches(drawnCoupleInSteps(deps.ephemeris, [first, second], question))
      : undefined
  const { language, engine, brand } = commission
  return {
    people,
    facts: await storedFacts({ jobId, commission }, cited, deps),
    couple,
    asOf,
    language,
    engine,
    brand,
  }
}

/** A job's facts of these ids as its texts were written from them; all, cast anew, where the first edition stored them. */
export async function storedFacts(
  { jobId, commission }: { readonly jobId: JobId; readonly commission: Commission },
  cited: ReadonlySet<string>,
  deps: CastDeps,
): Promise<readonly Fact[]> {
  const stored = await deps.artifacts.get(factsKey(jobId))
  const known = stored && (await inStretches(storedFactsInSteps(await stored.json(), cited)))
  return known ?? (await factsOf(commission, deps))
}
