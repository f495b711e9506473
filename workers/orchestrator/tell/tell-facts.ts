import { personFacts } from '#astrology/cast-facts.ts'
import { julianDayOf } from '#astrology/dates.ts'
import { withFrequency } from '#astrology/frequency/with-frequency.ts'
import { hebrewNameFacts } from '#astrology/kabbalah/letters/hebrew-name.ts'
import type { PersonSnapshot } from '#core/person.ts'
import type { FactSystem } from '#core/systems.ts'
import { toldFact, type ToldFact } from '#publishing/book/told-fact.ts'
import { aboutOfFact } from '#publishing/charts/about.ts'
import { castOf, type CastDeps } from '../cast-of.ts'

/** Which facts of a person are wanted. */
export interface FactsAsked {
  readonly person: PersonSnapshot
  readonly system?: FactSystem | undefined
  /** A part of a chart, as its SVG calls it. */
  readonly about?: string | undefined
  readonly after: number
  readonly limit: number
  /** What "now" means in them, ISO 8601. */
  readonly asOf: string
}

/** A page of a person's facts, in the order of the systems; what of a page is asked for is counted, no more. */
export async function tellFacts(
  { person, system, about, after, limit, asOf }: FactsAsked,
  deps: CastDeps,
): Promise<{ readonly facts: readonly ToldFact[]; readonly next: number | null }> {
  const cast = await castOf(person, deps)
  const { hebrewName } = person
  const all = [
    ...personFacts(cast, 'p1', { asOf: julianDayOf(new Date(asOf)) }),
    ...(hebrewName ? hebrewNameFacts(hebrewName, 'p1') : []),
  ]
  const wanted = all.filter(
    (fact) =>
      (system === undefined || fact.system === system) &&
      (about === undefined || aboutOfFact(fact).includes(about)),
  )
  const page = withFrequency(wanted.slice(after, after + limit))
  const next = after + limit < wanted.length ? after + limit : null
  return { facts: page.map((fact) => toldFact(fact, { p1: person.name })), next }
}
