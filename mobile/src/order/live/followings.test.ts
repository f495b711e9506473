import { expect, test, vi } from 'vitest'
import { Failed } from '#app/api/failure.ts'
import { useSession } from '#app/stores/session.ts'
import { followed, watchJob } from './followings.ts'
import { jobAt, playOut } from './told.fixture.ts'

const JOB = jobAt(playOut([]), 0)
const getJob = vi.hoisted(() => vi.fn<() => Promise<unknown>>())
vi.mock('#app/api/call.ts', () => ({ api: { getJob, createTicket: () => new Promise(() => {}) } }))
vi.mock('#app/api/address.ts', () => ({ addressOf: (path: string) => path }))
vi.mock('#app/listen/watch-network.ts', () => ({ watchNetwork: () => {} }))
vi.mock('#app/api/kept-answers.ts', () => ({ keptAnswers: { forget: async () => {} } }))
vi.mock('#app/stores/kept.ts', () => ({
  keptSecretly: { get: async () => null, set: async () => {}, remove: async () => {} },
  watchKept: () => {},
}))

test('what was heard of a job is shown to nobody after somebody signed out', async () => {
  getJob.mockResolvedValue(JOB)
  const end = watchJob('job_a', () => {})
  await vi.waitFor(() => expect(followed('job_a').live.job).toEqual(JOB))
  getJob.mockRejectedValue(new Failed({ kind: 'not-found' }))
  await useSession.getState().forget()
  expect(followed('job_a').live.job).toBeNull()
  await vi.waitFor(() => expect(followed('job_a').failure).toEqual({ kind: 'not-found' }))
  end()
})
