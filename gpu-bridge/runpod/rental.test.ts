import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { startFakeRunPod, type FakeRunPod } from '#test/fakes/runpod/fake-runpod.ts'
import { RunPodProblem, type RunPodTrouble } from './problem.ts'
import { quotasOf } from './quota.ts'
import { rentalAt, type Rental } from './rental.ts'
import { serverlessAt } from './serverless.ts'

const KEY = 'a key of the fake RunPod'
const ORDER = {
  name: 'billion-main-1',
  image: 'example/pod:1',
  gpu: 'NVIDIA L4',
  cloud: 'SECURE',
  variables: { POD_NAME: 'billion-main-1' },
} as const

let runpod: FakeRunPod
let rental: Rental

beforeEach(async () => {
  runpod = await startFakeRunPod({ key: KEY })
  rental = rentalAt({ baseUrl: runpod.url, key: KEY })
})
afterEach(async () => await runpod[Symbol.asyncDispose]())

async function refused(ask: Promise<unknown>): Promise<RunPodProblem> {
  const error = await ask.then(
    () => null,
    (problem: unknown) => problem,
  )
  if (error instanceof RunPodProblem) return error
  throw new Error('RunPod did not refuse')
}

describe('rentalAt', () => {
  it('makes, lists and ends a pod; ending twice is ending once', async () => {
    const made = await rental.createPod(ORDER)
    expect(made).toMatchObject({ name: ORDER.name, image: ORDER.image, cost: 0.39 })
    expect((await rental.listPods()).map(({ id }) => id)).toEqual([made.id])
    await rental.endPod(made.id)
    await rental.endPod(made.id)
    expect(await rental.listPods()).toEqual([])
  })

  it('knows prices and room, and an endpoint or its absence', async () => {
    expect((await rental.catalog()).find(({ id }) => id === 'NVIDIA L4')).toMatchObject({
      price: { secure: 0.39, community: 0.31 },
      availability: 'HIGH',
    })
    expect(await rental.findEndpoint('none')).toBeNull()
    const workers = { min: 0, max: 3, idleTimeout: 5 }
    const order = {
      name: 'e',
      image: 'i',
      pools: ['ADA_24'],
      workers,
      queueDelay: 4,
      disk: 20,
      env: {},
    }
    const { id } = await rental.createEndpoint(order)
    expect(await rental.findEndpoint(id)).toMatchObject({ id, workers: { max: 3 } })
    expect(await rental.listEndpoints()).toHaveLength(1)
  })

  it.each([
    [400, 'refused'],
    [401, 'key'],
    [402, 'balance'],
    [403, 'forbidden'],
    [409, 'conflict'],
    [422, 'contract'],
    [429, 'busy'],
    [500, 'away'],
    [503, 'away'],
  ] as const)('takes %i for %s, and keeps RunPod’s own words', async (status, trouble) => {
    const errors = status === 422 ? ['$: additional properties not allowed'] : undefined
    runpod.fail('POST /v2/pods', {
      kind: 'problem',
      status,
      detail: 'because',
      retryAfter: 7,
      ...(errors && { errors }),
    })
    const problem = await refused(rental.createPod(ORDER))
    expect(problem).toMatchObject({
      trouble: trouble satisfies RunPodTrouble,
      status,
      retryAfterSeconds: 7,
    })
    expect(problem.detail).toBe(['because', ...(errors ?? [])].join('; '))
  })

  it('takes no answer, and one that breaks the contract, for being away', async () => {
    runpod.fail('GET /v2/pods', { kind: 'drop' })
    expect(await refused(rental.listPods())).toMatchObject({ trouble: 'away', status: 0 })
    const strange = rentalAt({
      baseUrl: runpod.url,
      key: KEY,
      fetch: async () => Response.json({ pods: [{ id: 1 }] }),
    })
    expect((await refused(strange.listPods())).detail).toContain('breaks its contract: pods.0.id')
  })

  it('never says its key', async () => {
    const other = rentalAt({ baseUrl: runpod.url, key: 'a key that nobody knows' })
    const problem = await refused(other.listPods())
    expect(problem.trouble).toBe('key')
    expect(JSON.stringify([problem.message, problem.detail])).not.toContain(
      'a key that nobody knows',
    )
  })

  it('remembers what is left of the quota', async () => {
    expect(rental.quota()).toBeNull()
    runpod.quota = 12
    await rental.listPods()
    expect(rental.quota()).toEqual({ left: 12, resetsInSeconds: 30 })
  })
})

describe('quotasOf', () => {
  it('reads RunPod’s example, and nothing out of what is none', () => {
    const header = '"minute";r=0;t=12, "hour";r=2800;t=1812, "day";r=49500;t=45012'
    expect([...quotasOf(header)]).toEqual([
      ['minute', { left: 0, resetsInSeconds: 12 }],
      ['hour', { left: 2800, resetsInSeconds: 1812 }],
      ['day', { left: 49500, resetsInSeconds: 45012 }],
    ])
    expect(quotasOf('minute r=3').size).toBe(0)
    expect(quotasOf('"minute";r=3').size).toBe(0)
    expect(quotasOf(null).size).toBe(0)
  })
})

describe('serverlessAt', () => {
  it('runs a job, tells how it stands, and forgets nothing it was asked', async () => {
    const workers = { min: 0, max: 1, idleTimeout: 5 }
    const { id } = await rental.createEndpoint({
      name: 'e',
      image: 'i',
      pools: ['ADA_24'],
      workers,
      queueDelay: 4,
      disk: 20,
      env: {},
    })
    const queue = serverlessAt({ baseUrl: runpod.url, key: KEY }, id)
    const job = await queue.run({ text: 'hello' }, 60)
    expect(job.status).toBe('IN_QUEUE')
    expect(await queue.status(job.id)).toMatchObject({
      status: 'COMPLETED',
      output: { said: { text: 'hello' } },
    })
    await queue.cancel(job.id)
    expect((await queue.status(job.id)).status).toBe('CANCELLED')
    runpod.endpoints.get(id)!.workers.max = 0
    await queue.run({ text: 'nobody comes' }, 60)
    expect(await queue.health()).toMatchObject({ jobs: { inQueue: 1 }, workers: { running: 0 } })
    runpod.endpoints.delete(id)
    expect((await refused(queue.health())).trouble).toBe('gone')
  })
})
