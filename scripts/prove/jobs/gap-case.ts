import assert from 'node:assert/strict'
import type { JobResponse } from '#workers/api/contract/jobs.ts'
import type { LocalFleet } from '../fleet/local-fleet.ts'
import { ShortPods } from '../fleet/short-pods.ts'
import type { Case } from '../prove.ts'
import { chances } from '../windows/random-window.ts'
import { bytesAtRest, eventsOf } from './at-rest.ts'
import { anthropicOfJobs, type JobsProvider } from './anthropic-of-jobs.ts'
import { fleetWrittenBy } from './fleet-written-by.ts'
import { createPeople, orderJob, PACKAGE } from './job-orders.ts'
import { RightAnswers } from './right-answers.ts'
import { untilAllEnd } from './watch-jobs.ts'

const LOST = 'couple.vedic'
const VERDICT = 'couple.verdict'
const WITHIN = { withinMs: 300_000 }
/** How a verdict names what could not be heard. */
const GAP = /without [^.]*Vedic|Vedic[^.]* could not be heard/

/** One overlay's text cannot be written: what comes of the rest, and of the verdict, then and later. */
export const gapCase: Case = {
  name: 'a text that is given up holds nothing up; the verdict names the gap, and is written anew when it is filled',
  async show(seed) {
    const answers = new RightAnswers()
    await answers.learn(PACKAGE)
    await answers.learn(PACKAGE, [LOST])
    await using provider = await anthropicOfJobs(answers)
    provider.spoil(LOST)
    const fleet = await fleetWrittenBy(provider)
    const pods = new ShortPods(fleet, chances(seed))
    try {
      await pods.add()
      return await gapAndFilling(fleet, provider)
    } finally {
      pods.stop()
      await fleet.stop()
    }
  },
}

async function gapAndFilling(fleet: LocalFleet, provider: JobsProvider): Promise<string> {
  const jobId = await orderJob(fleet, PACKAGE, { ids: await createPeople(fleet), key: 'gap' })
  const first = await endOf(fleet, jobId)
  assert.equal(
    first.status,
    'partial',
    JSON.stringify(first.documents.map(({ text }) => text.reason)),
  )
  const byState = Object.groupBy(first.documents, ({ state }) => state)
  assert.equal(byState.complete?.length, 15)
  assert.deepEqual(
    byState.failed?.map(({ id }) => id),
    [LOST],
  )
  const gap = GAP.exec(await verdictOf(fleet, jobId))?.[0]
  assert.ok(gap, 'the verdict does not name what it lacks')
  const events = await eventsOf(fleet, jobId)

  provider.spoil(null)
  await fleet.json(`POST /v1/jobs/${jobId}/retry?document=${LOST}`)
  const second = await endOf(fleet, jobId)
  assert.equal(second.status, 'complete')
  const verdict = second.documents.find(({ id }) => id === VERDICT)
  assert.equal(verdict?.revision, 2)
  assert.doesNotMatch(await verdictOf(fleet, jobId), GAP)
  assert.match(await verdictOf(fleet, jobId, 1), GAP, 'the first verdict is not readable any more')
  const bytes = await bytesAtRest(fleet)
  return `15 documents complete, “${gap}”, ${events} events, then all 16 and a second verdict, and at rest ${bytes} bytes`
}

async function endOf(fleet: LocalFleet, jobId: string): Promise<JobResponse> {
  const { jobs } = await untilAllEnd(fleet, [jobId], WITHIN)
  return jobs[0]!
}

async function verdictOf(fleet: LocalFleet, jobId: string, revision?: number): Promise<string> {
  const query = revision === undefined ? '' : `?revision=${revision}`
  const path = `/v1/jobs/${jobId}/documents/${VERDICT}/text${query}`
  return await (await fleet.call(`GET ${path}`)).text()
}
