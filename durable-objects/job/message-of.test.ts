import { describe, expect, it } from 'vitest'
import { done, failed, ordered, placed, released, run, started } from './decide.fixture.ts'
import { describeEvent } from './describe-event.ts'
import type { JobEvent, LiveJob } from './job-state.ts'
import { toldEvent } from './message-of.ts'
import { waitsOf } from './progress.ts'

function messageOf(event: JobEvent) {
  const { type, at } = event
  const taskId = 'taskId' in event ? event.taskId : null
  const line = { seq: 1, at, type, taskId, revision: 1, status: 'running', progress: 0 }
  return toldEvent({ ...line, detail: describeEvent(event) }).message
}

const TEXT = 'text:p1.western'
const CHAPTER = 'chapter:p1.western'

describe('what is told of an event', () => {
  it.each([
    [ordered('hook'), 'job.ordered', { type: 'hook' }],
    [started('charts'), 'charts.started', {}],
    [done(TEXT), 'text.done', { document: 'p1.western' }],
    [
      failed(TEXT, { kind: 'paused', reason: 'anthropic: out: of credit' }),
      'text.failed.paused',
      { document: 'p1.western', reason: 'anthropic: out: of credit' },
    ],
    [
      released(CHAPTER),
      'chapter.released',
      { document: 'p1.western', reason: 'its pod fell silent' },
    ],
    [
      { type: 'regenerate-asked', documentId: 'p1.western', part: 'chapter', at: 1 },
      'job.regenerate-asked',
      { part: 'chapter', document: 'p1.western' },
    ],
    [{ type: 'retry-asked', documentId: null, at: 1 }, 'job.retry-asked', {}],
    [
      { type: 'package-asked', packageId: 'zip:0123456789abcdef', inputs: [], at: 1 },
      'job.package-asked',
      { package: '0123456789abcdef' },
    ],
    [{ type: 'cancel-asked', at: 1 }, 'job.cancel-asked', {}],
  ] as const)('is a key with parameters: %j', (event, key, params) => {
    expect(messageOf(event)).toEqual({ key, params })
  })

  it('says of a failure nobody had a kind for that it is final', () => {
    const line = {
      seq: 1,
      at: 1,
      type: 'task-failed',
      taskId: TEXT,
      revision: 1,
      status: 'running',
      progress: 0,
    } as const
    const { message } = toldEvent({ ...line, detail: 'the first edition: said this' })
    expect(message).toEqual({
      key: 'text.failed.final',
      params: { document: 'p1.western', reason: 'the first edition: said this' },
    })
  })
})

describe('what is told of a chapter in line', () => {
  const written = [ordered('single_system', ['western']), done('charts'), done(TEXT)]
  const line = { place: 3, startsInSeconds: 40, why: 'busy' }

  it('is its place, until a pod takes it', () => {
    const waiting = [...written, { ...placed(CHAPTER, 'in words'), line } as JobEvent]
    expect(waitsOf(run(waiting) as LiveJob)).toEqual({
      [CHAPTER]: { key: 'chapter.waits.busy', params: { place: 3, seconds: 40 } },
    })
    const spoken = [...waiting, started(CHAPTER)]
    expect(waitsOf(run(spoken) as LiveJob)).toEqual({})
    expect(waitsOf(run([...spoken, released(CHAPTER)]) as LiveJob)).toEqual({})
  })
})
