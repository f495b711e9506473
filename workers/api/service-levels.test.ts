import { newJobId } from '#core/ids.ts'
import type { Milestones } from '#d1/milestones.ts'
import { expect, it } from 'vitest'
import { serviceLevels } from './service-levels.ts'

const row = (seconds: number, changes: Partial<Milestones> = {}): Milestones => ({
  jobId: newJobId(),
  type: 'hook',
  orderedAt: new Date(0),
  acceptedAt: new Date(20),
  firstTextAt: new Date(seconds * 1000),
  endedAt: new Date(seconds * 2000),
  status: 'complete',
  ...changes,
})

it('tells how long half and all but one in a hundred took', () => {
  const rows = Array.from({ length: 200 }, (_, n) => row(n + 1))
  expect(serviceLevels(rows)).toMatchObject({
    ordered: 200,
    ended: 200,
    complete: 200,
    accepted: { jobs: 200, p50: 0.02, p99: 0.02, slowest: 0.02 },
    firstText: { jobs: 200, p50: 100, p99: 198, slowest: 200 },
    package: { p50: 200, p99: 396, slowest: 400 },
  })
})

it('counts what is not there yet, and what is not whole, as neither', () => {
  const open = row(1, { firstTextAt: null, endedAt: null, status: null })
  const partial = row(5, { status: 'partial' })
  expect(serviceLevels([open, partial])).toMatchObject({
    ordered: 2,
    ended: 1,
    complete: 0,
    firstText: { jobs: 1, p50: 5 },
    package: { jobs: 0, p50: null, p99: null },
  })
  expect(serviceLevels([])).toMatchObject({ ordered: 0, accepted: { p99: null } })
})
