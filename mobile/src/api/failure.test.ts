import fc from 'fast-check'
import { expect, test } from 'vitest'
import { failureOf, type Failure } from './failure.ts'

const KINDS: readonly Failure['kind'][] = [
  'offline',
  'signed-out',
  'not-found',
  'refused',
  'busy',
  'gone',
  'server',
]

const refusal = fc.record({
  status: fc.integer({ min: 400, max: 599 }),
  problem: fc.record({ type: fc.webPath(), detail: fc.string() }, { requiredKeys: [] }),
  retryAfter: fc.option(fc.oneof(fc.nat().map(String), fc.string())),
})

test('every refusal is one of the kinds, and a time to wait is a number', () => {
  fc.assert(
    fc.property(refusal, (given) => {
      const failure = failureOf(given)
      expect(KINDS).toContain(failure.kind)
      expect(failure.kind === 'busy' ? failure.retryAfter : 0).toBeGreaterThanOrEqual(0)
    }),
  )
})

const kindOf = (status: number, type: string) =>
  failureOf({ status, problem: { type: `/problems/${type}` }, retryAfter: '7' })

test('what a screen switches over is told by status and type', () => {
  expect(kindOf(401, 'unauthorized')).toEqual({ kind: 'signed-out' })
  expect(kindOf(404, 'not-found')).toEqual({ kind: 'not-found' })
  expect(kindOf(409, 'in-flight')).toEqual({ kind: 'busy', retryAfter: 7 })
  expect(kindOf(503, 'full')).toEqual({ kind: 'busy', retryAfter: 7 })
  expect(kindOf(409, 'given-up')).toMatchObject({ kind: 'gone' })
  expect(kindOf(422, 'invalid-input')).toMatchObject({ kind: 'refused', type: 'invalid-input' })
  expect(kindOf(500, 'internal')).toEqual({ kind: 'server', requestId: null })
})
