import { expect, test } from 'vitest'
import { tabOf } from './tabs.ts'

test('each path lies under one tab', () => {
  expect(tabOf('/')).toBe('begin')
  expect(tabOf('/people/person_1/minute')).toBe('people')
  expect(tabOf('/couple/a/b')).toBe('people')
  expect(tabOf('/jobs/job_1/read/verdict')).toBe('readings')
  expect(tabOf('/order')).toBe('readings')
  expect(tabOf('/account/keys')).toBe('account')
  expect(tabOf('/peoples')).toBe('begin')
})
