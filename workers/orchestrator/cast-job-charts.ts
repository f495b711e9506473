import type { TaskResult } from '#core/tasks.ts'
import { factsKey, putOnce, resultOf } from '#r2/artifacts.ts'
import type { CastDeps } from './cast-of.ts'
import { encodeFacts, factsOf } from './job-facts.ts'
import type { Work } from './work.ts'

/** Casts the charts of a job's people, or takes those there are, and stores the facts, once. */
export async function castJobCharts(
  { jobId, commission }: Work,
  deps: CastDeps,
): Promise<TaskResult> {
  const facts = await factsOf(commission, deps)
  const stored = await putOnce(deps.artifacts, {
    key: factsKey(jobId),
    contentType: 'application/json',
    body: encodeFacts(facts, deps.ephemeris.version),
    measures: { facts: facts.length },
  })
  return resultOf(stored)
}
