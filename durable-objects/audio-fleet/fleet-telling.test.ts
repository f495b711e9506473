import { newJobId } from '#core/ids.ts'
import { expect, it } from 'vitest'
import { leasedFleet } from './leases.fixture.ts'

it('tells a job what is new though what stored a letter before was undone', async () => {
  const fleet = leasedFleet()
  const jobId = newJobId()
  const input = { name: 'text', key: `jobs/${jobId}/text.json`, sha256: '0'.repeat(64) } as const
  fleet.offer({ jobId, documentId: 'p1.western', revision: 1, lane: 'chapter', input })
  const { leaseId, fence } = (await fleet.claim('a'))!
  const undone = () =>
    fleet.telling.store(() => {
      fleet.telling.chaptersChanged(jobId)
      throw new Error('undone')
    })
  expect(undone).toThrow('undone')
  fleet.leases.check({ podId: 'a', leaseId, fence })
  expect(fleet.told.map(({ report }) => report.type)).toEqual(['task-started'])
})
