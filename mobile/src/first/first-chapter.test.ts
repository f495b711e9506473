import { expect, test, vi } from 'vitest'
import { Failed } from '#app/api/failure.ts'
import type { Followed } from '#app/order/live/followings.ts'
import { NOTHING_HEARD } from '#app/order/live/live-job.ts'
import { jobAt, playOut } from '#app/order/live/told.fixture.ts'
import { documentNow } from '#app/order/live/document-now.ts'
import { firstChapter } from './first-chapter.ts'

const world = vi.hoisted(() => ({
  answers: [] as unknown[],
  followed: null as unknown,
  listeners: new Set<() => void>(),
}))
vi.mock('#app/api/call.ts', () => ({
  api: {
    getJob: async () => (world.answers.length > 1 ? world.answers.shift() : world.answers[0]),
  },
}))
vi.mock('#app/order/live/followings.ts', () => ({
  followed: () => world.followed,
  watchJob: (_: string, changed: () => void) => {
    world.listeners.add(changed)
    return () => world.listeners.delete(changed)
  },
}))

const step = (document: number, what: 'task-started' | 'task-done') => ({ document, kind: 2, what })
const HISTORY = playOut([step(1, 'task-started'), step(1, 'task-done')])
const [BEFORE, SPOKEN] = [jobAt(HISTORY, 1), jobAt(HISTORY, 2)]

function tell(job: typeof BEFORE, failure: Followed['failure'] = null): void {
  const live = { ...NOTHING_HEARD, documents: job.documents.map(documentNow) }
  world.followed = { live, failure }
  for (const listener of world.listeners) listener()
}

test('the first chapter is there once the job tells of it and the API knows it too', async () => {
  tell(BEFORE)
  world.answers = [BEFORE, BEFORE, SPOKEN]
  const first = firstChapter('job_a', new AbortController().signal)
  expect(world.listeners.size).toBe(1)
  tell(SPOKEN)
  expect(await first).toMatchObject({ job: SPOKEN, chapter: { document: 'p2.western' } })
  expect(world.listeners.size).toBe(0)
})

test('nobody waits for a chapter that will not come, nor once they have left', async () => {
  const failed = { ...BEFORE.documents[0]!.audio, status: 'failed' as const }
  const lost = {
    ...BEFORE,
    documents: BEFORE.documents.map((each) => ({ ...each, audio: failed })),
  }
  tell(lost)
  expect(await firstChapter('job_a', new AbortController().signal)).toBeNull()
  tell(BEFORE)
  const leaving = new AbortController()
  const first = firstChapter('job_a', leaving.signal)
  leaving.abort()
  expect(await first).toBeNull()
  tell(BEFORE, { kind: 'gone', detail: '' })
  await expect(firstChapter('job_a', new AbortController().signal)).rejects.toThrow(Failed)
  expect(world.listeners.size).toBe(0)
})
