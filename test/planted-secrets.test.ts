import { expect, it } from 'vitest'
import { findSecrets, PLANTED } from './planted-secrets.ts'

it('finds each planted secret, in whatever dress', () => {
  for (const [name, secret] of Object.entries(PLANTED)) {
    const dresses = [secret, btoa(secret), encodeURIComponent(secret), JSON.stringify({ secret })]
    for (const dress of dresses) expect(findSecrets(`before ${dress} after`)).toEqual([name])
  }
  expect(findSecrets('planted-development-token')).toEqual([])
  expect(findSecrets('a sealed word', ['sealed word'])).toEqual(['sealed word'])
})

it('plants sealing keys of the right length', () => {
  expect(atob(PLANTED.settingsKey)).toHaveLength(32)
  expect(atob(PLANTED.previousSettingsKey)).toHaveLength(32)
})
