import { expect, it } from 'vitest'
import { lacks } from './needs-program.ts'

const missing = (environment: Record<string, string>) =>
  lacks('pdftotext', { isThere: false, environment })

it('skips what lacks its program, but fails it in CI', () => {
  expect(missing({})).toBe(true)
  expect(() => missing({ CI: 'true' })).toThrow('apt-get install poppler-utils')
  expect(lacks('pdftotext', { isThere: true, environment: { CI: 'true' } })).toBe(false)
})
