import type { Announcement } from '#core/announcements.ts'
import { expect, it } from 'vitest'
import { announcementsOf } from './announced.ts'
import { done, ordered, runToEnd, started } from './decide.fixture.ts'
import { decide } from './decide.ts'
import type { JobState, LiveJob } from './job-state.ts'
import { reachedIn } from './reached.ts'

/** A job after some events, and everything that was told of it on the way. */
function after(events: readonly Parameters<typeof decide>[1][]) {
  let state: JobState = { phase: 'idle' }
  const told: Announcement[] = []
  for (const [seq, event] of events.entries()) {
    const before: JobState = state
    state = decide(before, event).state
    if (state !== before) told.push(...announcementsOf(before, state as LiveJob, { seq, at: seq }))
  }
  return { job: state as LiveJob, told }
}

const FIRST = [ordered(), started('charts'), done('charts'), started('text:p1.western')]
const WRITTEN = [...FIRST, done('text:p1.western')]

it('notes that a job was accepted, and its first text when it comes', () => {
  const { job, told } = after(WRITTEN)
  expect(reachedIn(told, job)).toEqual({ acceptedAt: new Date(0), firstTextAt: new Date(4) })
  expect(reachedIn(told.slice(1), job)).toEqual({ firstTextAt: new Date(4) })
})

it('takes no later text for the first', () => {
  const more = [...WRITTEN, started('text:p2.western'), done('text:p2.western')]
  const { job, told } = after(more)
  expect(reachedIn(told.slice(-1), job)).toBeNull()
})

it('notes the end, and with which outcome', () => {
  const { state } = runToEnd()
  const data = { jobId: state.jobId, jobType: 'nuclear_v2', status: 'complete' } as const
  const end = { id: 'msg', type: 'job.complete', at: 9, data } as const
  expect(reachedIn([end], state)).toEqual({ end: { at: new Date(9), status: 'complete' } })
})
