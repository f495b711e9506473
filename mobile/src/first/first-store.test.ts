import { expect, test, vi } from 'vitest'
import { useSession } from '#app/stores/session.ts'
import { NOBODY } from './first-minute.ts'
import { useFirstMinute } from './first-store.ts'

vi.mock('#app/api/kept-answers.ts', () => ({ keptAnswers: { forget: async () => {} } }))
vi.mock('#app/stores/kept.ts', () => ({
  keptSecretly: { get: async () => null, set: async () => {}, remove: async () => {} },
  watchKept: () => {},
}))

test('nobody finds who was typed before somebody signed out, nor who they were kept as', async () => {
  const first = useFirstMinute.getState()
  first.change('self', { ...NOBODY, name: 'Ada' })
  first.keepId('self', 'per_ada')
  await useSession.getState().keep('token')
  expect(useFirstMinute.getState()).toMatchObject({
    self: { name: 'Ada' },
    ids: { self: 'per_ada' },
  })
  await useSession.getState().forget()
  expect(useFirstMinute.getState()).toMatchObject({ self: NOBODY, told: null, ids: { self: null } })
})
