import { castCouple } from '#astrology/cast.ts'
import { coupleFacts, personFacts } from '#astrology/cast-facts.ts'
import { hebrewNameFacts } from '#astrology/kabbalah/letters/hebrew-name.ts'
import type { Fact } from '#astrology/facts.ts'
import type { PersonSnapshot } from '#core/person.ts'
import type { TaskResult } from '#core/tasks.ts'
import { factsKey, putOnce, resultOf } from '#r2/artifacts.ts'
import { castOf, type CastDeps } from './cast-of.ts'
import type { Work } from './work.ts'

/** What every document of a job is written from. */
export interface JobFacts {
  readonly engine: string
  readonly facts: readonly Fact[]
}

/** Casts the charts of a job's people, or takes those there are, and stores the facts, once. */
export async function castJobCharts(
  { jobId, commission: { people } }: Work,
  deps: CastDeps,
): Promise<TaskResult> {
  const { artifacts, ephemeris } = deps
  const [first, second] = await Promise.all(people.map((person) => castOf(person, deps)))
  if (!first) throw new Error(`${jobId} has no people`)
  const facts: JobFacts = {
    engine: ephemeris.version,
    facts: [
      ...personFacts(first, 'p1'),
      ...(second ? personFacts(second, 'p2') : []),
      ...(second ? coupleFacts(castCouple(first, second)) : []),
      ...people.flatMap(gematriaOf),
    ],
  }
  const stored = await putOnce(artifacts, {
    key: factsKey(jobId),
    contentType: 'application/json',
    body: new TextEncoder().encode(JSON.stringify(facts)),
    measures: { facts: facts.facts.length },
  })
  return resultOf(stored)
}

/** Of a Hebrew name somebody typed, and never of a guess. */
function gematriaOf({ hebrewName }: PersonSnapshot, index: number): Fact[] {
  return hebrewName ? hebrewNameFacts(hebrewName, index === 0 ? 'p1' : 'p2') : []
}
