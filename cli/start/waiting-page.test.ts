import { expect, test } from 'vitest'
import { waitingHeaders, waitingPage } from './waiting-page.ts'

test('a page of waiting asks the start that builds the app, and nobody else', () => {
  expect(waitingHeaders(4321)).toContain('connect-src http://127.0.0.1:4321;')
  expect(waitingPage(4321)).toContain("fetch('http://127.0.0.1:4321/')")
})

test('where nobody builds one it says so and asks nobody', () => {
  expect(waitingPage(null)).toContain('is not built here')
  expect(waitingPage(null)).not.toContain('<script')
  expect(waitingHeaders(null)).toContain("connect-src 'none'")
})
