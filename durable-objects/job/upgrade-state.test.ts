import { newJobId } from '#core/ids.ts'
import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { decide } from './decide.ts'
import {
  commission,
  ordered,
  regenerate,
  resultOf,
  run,
  runToEnd,
  workOff,
} from './decide.fixture.ts'
import type { LiveJob } from './job-state.ts'
import { isOutdated, lacksWhatHasCome } from './revise.ts'
import { isOlder, upgradeState } from './upgrade-state.ts'

/** A package of the first edition, killed at 52 %: the verdict and a PDF under way, two chapters in pods' hands. */
const first = JSON.parse(readFileSync('test/fixtures/first-edition-job.json', 'utf8')) as {
  state: unknown
}

describe('a job of the first edition', () => {
  const job = upgradeState(first.state, commission())

  it('is brought up to the present shape', () => {
    expect(isOlder(first.state)).toBe(true)
    expect(isOlder(JSON.parse(JSON.stringify(job)))).toBe(false)
    expect(job.phase).toBe('running')
    expect(Object.keys(job.tasks)).toHaveLength(49)
    expect(Object.values(job.revisions).every((revision) => revision === 1)).toBe(true)
  })

  it('keeps what was done, under the keys it was stored with, and queues again what was under way', () => {
    expect(job.tasks['text:p1.western']).toMatchObject({ status: 'done', reached: 1 })
    expect(job.tasks['pdf:p1.western']!.inputs[0]!.key).toMatch(
      /^jobs\/.*\/p1\.western\/text\.json$/,
    )
    expect(job.tasks['text:couple.verdict']).toMatchObject({ status: 'queued', attempt: 1 })
    expect(job.tasks['text:couple.verdict']!.inputs).toHaveLength(16)
    expect(job.tasks['chapter:p1.western']!.status).toBe('running')
  })

  it('finds nothing outdated and nothing lacking in it', () => {
    const odd = job.commission.documents.filter(
      (plan) => isOutdated(job, plan) || lacksWhatHasCome(job, plan),
    )
    expect(odd).toEqual([])
  })

  it('goes on to its end', () => {
    const looked = decide(job, { type: 'looked-after', at: Date.now() + 1_000_000 })
    const { state } = workOff({ type: 'looked-after', at: Date.now() + 1_000_000 }, job)
    expect(looked.effects).toContainEqual({ type: 'signal', taskId: 'text:couple.verdict' })
    expect(state.tasks['text:couple.verdict']!.status).toBe('done')
  })

  it('is refused when D1 holds no commission of it: it is not guessed', () => {
    expect(() => upgradeState(first.state, null)).toThrow('holds no commission')
  })
})

it('opens a job of the second edition as it was stored', () => {
  const stored = JSON.parse(
    readFileSync('test/fixtures/second-edition-job.json', 'utf8'),
  ) as unknown
  expect(isOlder(stored)).toBe(false)
  expect(upgradeState(stored, null)).toMatchObject(stored as object)
})

it('lets stand what was made anew before that was kept', () => {
  const stopped = run(
    [regenerate('p1.western'), { type: 'cancel-asked', at: 6 }],
    runToEnd().state,
  ) as LiveJob
  const stored = structuredClone(stopped) as { tasks: Record<string, { stands?: unknown }> }
  for (const task of Object.values(stored.tasks)) delete task.stands
  const { tasks } = upgradeState(stored, null)
  expect(tasks['pdf:p1.western']).toEqual(stopped.tasks['pdf:p1.western'])
  expect(tasks['text:p1.western']!.stands).toMatchObject({
    revision: 1,
    result: resultOf('text:p1.western'),
  })
})

it('refuses a state of a shape it does not know', () => {
  const state = { ...run([ordered()]), version: 3, jobId: newJobId() }
  expect(() => upgradeState(state, commission())).toThrow('version')
})
