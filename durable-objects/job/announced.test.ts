import { ANNOUNCEMENTS, type Announcement } from '#core/announcements.ts'
import type { TaskId } from '#core/tasks.ts'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { announcementsOf } from './announced.ts'
import { done, failed, jobId, ordered, regenerate, started, taskOf } from './decide.fixture.ts'
import { decide } from './decide.ts'
import type { JobEvent, JobState, LiveJob } from './job-state.ts'
import { taskIn } from './task-states.ts'

/** A job that remembers what it told. */
class Teller {
  state: JobState = { phase: 'idle' }
  readonly told: Announcement[] = []
  #seq = 0

  /** Everything that becomes possible is done at once, but what is `ill`; every event comes `times` times. */
  tell(event: JobEvent, { ill = [], times = 1 }: { ill?: readonly TaskId[]; times?: number } = {}) {
    for (let time = 0; time < times; time += 1) this.#once(event, { ill, times })
    return this
  }

  #once(event: JobEvent, options: { ill: readonly TaskId[]; times: number }): void {
    const before = this.state
    const { state, effects } = decide(before, event)
    if (state === before || state.phase === 'idle') return
    this.state = state
    this.told.push(...announcementsOf(before, state, { seq: (this.#seq += 1), at: event.at }))
    for (const effect of effects) {
      const taskId = taskOf(effect)
      const task = taskId && taskIn(this.state as LiveJob, taskId)
      if (!taskId || !task || task.status !== 'queued') continue
      const which = { revision: task.revision, fence: task.fence + 1 }
      this.tell(started(taskId, which), options)
      const isIll = options.ill.includes(taskId)
      this.tell(isIll ? failed(taskId, {}, which) : done(taskId, which), options)
    }
  }
}

const counts = (told: readonly Announcement[]) =>
  Object.fromEntries(
    Object.entries(Object.groupBy(told, ({ type }) => type)).map(([type, all]) => [
      type,
      all.length,
    ]),
  )

describe('announcementsOf', () => {
  it('tells of a package that it was ordered, of every part, and of its end, last', () => {
    const { told } = new Teller().tell(ordered())
    expect(counts(told)).toEqual({
      'job.accepted': 1,
      'document.text.ready': 16,
      'document.pdf.ready': 16,
      'document.chapter.ready': 16,
      'job.complete': 1,
    })
    expect(told[0]).toMatchObject({ type: 'job.accepted', data: { jobId, jobType: 'nuclear_v2' } })
    expect(told.at(-1)).toMatchObject({ type: 'job.complete', data: { status: 'complete' } })
  })

  it('tells of a part that was given up, and not of what rests on it', () => {
    const { told } = new Teller().tell(ordered(), { ill: ['text:p1.kabbalah'] })
    const given = told.filter(({ type }) => type === 'document.failed')
    expect(given).toMatchObject([{ data: { documentId: 'p1.kabbalah', revision: 1 } }])
    expect(told.at(-1)?.type).toBe('job.partial')
  })

  it('tells of a text made anew under its new revision', () => {
    const teller = new Teller().tell(ordered())
    const before = teller.told.length
    teller.tell(regenerate('p1.western'))
    const anew = teller.told.slice(before)
    expect(anew).toContainEqual(
      expect.objectContaining({
        type: 'document.text.ready',
        data: { jobId, documentId: 'p1.western', revision: 2 },
      }),
    )
  })

  it('gives everything an id of its own, tells nothing twice, and nothing but what is declared', () => {
    const ids = ['charts', 'text:p1.western', 'pdf:p2.vedic', 'chapter:p1.western'] as const
    fc.assert(
      fc.property(fc.subarray([...ids]), fc.integer({ min: 1, max: 3 }), (ill, times) => {
        const { told } = new Teller().tell(ordered(), { ill, times })
        expect(new Set(told.map(({ id }) => id)).size).toBe(told.length)
        const what = told.map(({ type, data }) => JSON.stringify([type, data]))
        expect(new Set(what).size).toBe(told.length)
        for (const { type, data } of told) {
          expect(ANNOUNCEMENTS[type].data.safeParse(data)).toMatchObject({ success: true })
        }
      }),
      { numRuns: 20 },
    )
  })
})
