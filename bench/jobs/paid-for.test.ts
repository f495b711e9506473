import { expect, it } from 'vitest'
import { paidFor } from './paid-for.ts'

it('tells of each thing that is asked what it takes of a task, and of the whole', () => {
  const usage = {
    objectRequests: { 'the job': 30, 'the fleet': 10 },
    objectStatements: 400,
    objectRows: 100,
    d1Statements: 20,
    d1Rows: 30,
    d1Bytes: 4096,
    messages: 10,
    r2Writes: 20,
    r2Reads: 10,
    seconds: 60,
  }
  const prices = { call: 1, statement: 0.025, d1: 2, put: 3, get: 1, message: 4 }
  const parts = paidFor({ usage, tasks: 10, prices })
  expect(parts.map(({ ms }) => Number(ms.toFixed(3)))).toEqual([4, 1, 4, 6, 1, 4])
  expect(parts.map(({ share }) => Number(share.toFixed(3)))).toEqual([
    0.2, 0.05, 0.2, 0.3, 0.05, 0.2,
  ])
  expect(parts[0]!.words).toBe('4.0 calls and alarms of objects, each stored')
})
