import { describe, expect, expectTypeOf, it } from 'vitest'
import { clientOf, type Call } from './contract/client.ts'
import type { JobResponse, OrderJobRequest } from './contract/jobs.ts'

/** A client that keeps what it sends. */
function watched(answer: unknown = {}) {
  const sent: Call[] = []
  const client = clientOf(async (call) => {
    sent.push(call)
    return answer
  })
  return { client, sent }
}

describe('a client of the contract', () => {
  it('puts what it is given where the contract wants it', async () => {
    const { client, sent } = watched()
    await client.listJobs({ query: { limit: 10, cursor: 'a/b' } })
    await client.orderJob({
      headers: { 'Idempotency-Key': 'mine' },
      json: { type: 'hook', people: ['per_1'] },
    })
    await client.retryJob({ params: { jobId: 'job_00000000000000000000' as never }, query: {} })
    expect(sent).toEqual([
      { method: 'GET', path: '/v1/jobs?limit=10&cursor=a%2Fb', headers: {}, body: null },
      {
        method: 'POST',
        path: '/v1/jobs',
        headers: { 'content-type': 'application/json', 'Idempotency-Key': 'mine' },
        body: '{"type":"hook","people":["per_1"]}',
      },
      { method: 'POST', path: '/v1/jobs/job_00000000000000000000/retry', headers: {}, body: null },
    ])
  })

  it('lets nothing of a parameter become another path', async () => {
    const { client, sent } = watched()
    await client.getSetting({ params: { key: '../../v1/people?x=' } })
    expect(sent[0]!.path).toBe('/admin/v1/settings/..%2F..%2Fv1%2Fpeople%3Fx%3D')
  })

  it('has the types of the contract', () => {
    const { client } = watched()
    expectTypeOf(client.getHealth).returns.resolves.toEqualTypeOf<{ status: 'ok' }>()
    expectTypeOf(client.orderJob).returns.resolves.toEqualTypeOf<JobResponse>()
    expectTypeOf(client.orderJob).parameter(0).toHaveProperty('headers')
    expectTypeOf<OrderJobRequest>().toExtend<Parameters<typeof client.orderJob>[0]['json']>()
    // @ts-expect-error A job is named.
    const unnamed = () => client.getJob()
    const json = { type: 'x', people: [] } as const
    // @ts-expect-error There is no such type of job.
    const unknown = () => client.orderJob({ headers: { 'Idempotency-Key': 'k' }, json })
    expect([unnamed, unknown]).toHaveLength(2)
  })
})
