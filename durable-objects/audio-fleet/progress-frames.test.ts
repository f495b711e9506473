import { newJobId } from '#core/ids.ts'
import type { JobReport } from '#durable-objects/job/job-state.ts'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { ProgressFrames } from './progress-frames.ts'

type Progress = Extract<JobReport, { type: 'task-progressed' }>

const [jobId, other] = [newJobId(), newJobId()]
const [western, vedic] = [
  { jobId, chapterId: 'western' },
  { jobId, chapterId: 'vedic' },
]
const progress = (work: number): Progress => ({
  type: 'task-progressed',
  taskId: 'chapter:p1.western',
  revision: 1,
  runId: 'lease',
  fence: 1,
  fraction: work / 10,
  work,
})

/** What jobs were told, as far as it was begun; and how the calls that wait are answered, one by one. */
let told: { readonly of: string; readonly work: number }[]
let open: (() => void)[]
let frames: ProgressFrames

beforeEach(() => {
  vi.useFakeTimers({ now: 0 })
  told = []
  open = []
  frames = new ProgressFrames(async (of, report) => {
    told.push({ of, work: (report as Progress).work })
    await new Promise<void>((resolve) => open.push(resolve))
  })
})
afterEach(() => vi.useRealTimers())

const works = () => told.map(({ work }) => work)

/** The call that waits longest is answered, and whatever hangs on that is done. */
async function answer() {
  open.shift()!()
  await vi.advanceTimersByTimeAsync(0)
}

it('tells only the last word, once a second of a chapter, one at a time to a job', async () => {
  for (const work of [1, 2, 3]) frames.show(western, progress(work))
  for (const work of [5, 6]) frames.show(vedic, progress(work))
  expect(works()).toEqual([1])
  await answer()
  expect(works()).toEqual([1, 6])
  await answer()
  expect(works()).toEqual([1, 6])
  await vi.advanceTimersByTimeAsync(1_000)
  expect(works()).toEqual([1, 6, 3])
  await answer()
  await vi.advanceTimersByTimeAsync(5_000)
  expect(works()).toEqual([1, 6, 3])
})

it('waits for no other job, and goes on when one does not answer', async () => {
  frames.show(western, progress(1))
  frames.show({ jobId: other, chapterId: 'sun' }, progress(2))
  expect(told).toEqual([
    { of: jobId, work: 1 },
    { of: other, work: 2 },
  ])
  frames.show(vedic, progress(3))
  expect(works()).toEqual([1, 2])
  await vi.advanceTimersByTimeAsync(10_000)
  expect(works()).toEqual([1, 2, 3])
})

it('says nothing more of a chapter that is forgotten, nor of a job that is', async () => {
  frames.show(western, progress(1))
  frames.show(vedic, progress(2))
  frames.forget(vedic)
  await answer()
  frames.show(vedic, progress(3))
  frames.show(western, progress(4))
  expect(works()).toEqual([1, 3])
  frames.forgetJob(jobId)
  await answer()
  await vi.advanceTimersByTimeAsync(5_000)
  expect(works()).toEqual([1, 3])
})
