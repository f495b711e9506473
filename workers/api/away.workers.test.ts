import { newJobId, type JobId } from '#core/ids.ts'
import type { PartKind } from '#core/tasks.ts'
import { readBeforeOrder } from '#d1/before-order.ts'
import { deleteJob, findJob } from '#d1/jobs.ts'
import { publishJob } from '#d1/publish-job.ts'
import type { PartRow } from '#d1/schema.ts'
import { artifactKey, CONTENT_TYPES } from '#r2/artifacts.ts'
import { storeJob } from '#test/a-job.ts'
import { env } from 'cloudflare:workers'
import { afterEach, beforeEach, describe, expect, it, vi, type MockInstance } from 'vitest'
import { asOwner, call, OWNER } from './api.fixture.ts'

const BIRTH = { date: '1968-08-23', time: '13:45', latitude: 46.6103, longitude: 13.8558 }

let logged: MockInstance<Console['error']>
beforeEach(() => {
  logged = vi.spyOn(console, 'error').mockReturnValue()
})
afterEach(() => void vi.restoreAllMocks())

const away = () =>
  Promise.reject(Object.assign(new Error('it is out of reach'), { overloaded: true }))

/** From now on, after whoever asks was let in. */
function takeD1Away(): void {
  const statement = { bind: () => statement, run: away, all: away, raw: away, first: away }
  vi.spyOn(env.DB, 'prepare').mockReturnValue(statement as unknown as D1PreparedStatement)
  vi.spyOn(env.DB, 'batch').mockImplementation(away)
}

function takeObjectsAway(): void {
  const stub = { order: away, command: away, pack: away, events: away, erase: away }
  vi.spyOn(env.JOB, 'getByName').mockReturnValue(stub as never)
}

async function createPerson(): Promise<string> {
  const { json } = await asOwner('POST /v1/people', { name: 'Ada', birth: BIRTH })
  return json['id'] as string
}

describe('while D1 is away', () => {
  it.each([
    ['GET /v1/jobs', undefined],
    ['GET /v1/people', undefined],
    ['GET /v1/places?q=Villach', undefined],
    [`GET /v1/jobs/${newJobId()}`, undefined],
    ['POST /v1/people', { name: 'Ada', birth: BIRTH }],
    ['POST /v1/jobs', { type: 'hook', people: ['per_00000000000000000001'] }],
  ])('%s asks to come back, and the log says nothing of anybody', async (request, body) => {
    await asOwner('GET /v1/jobs')
    takeD1Away()
    const { answer, json } = await asOwner(request, body, { 'idempotency-key': 'while away' })
    expect([answer.status, json['type']]).toEqual([503, '/problems/unavailable'])
    expect(answer.headers.get('retry-after')).toBe('5')
    const lines = logged.mock.calls.flat().join('\n')
    expect(lines).toContain('out of reach')
    expect(lines).not.toMatch(/Ada|1968|Villach|params/)
  })
})

it.each(['text', 'pdf', 'audio'])(
  'asks to come back for the %s while storage is away',
  async (part) => {
    const { id } = await storeJob(env.DB, 'hook', { owner: 'development' })
    await publishOneDocument(id)
    vi.spyOn(env.ARTIFACTS, 'head').mockImplementation(away)
    vi.spyOn(env.ARTIFACTS, 'get').mockImplementation(away)
    const { status, json } = await asOwner(`GET /v1/jobs/${id}/documents/p1.sun/${part}`)
    expect([status, json['type']]).toEqual([503, '/problems/unavailable'])
  },
)

/** A job whose first document is complete, as its object would tell. */
async function publishOneDocument(id: JobId): Promise<void> {
  const part = (kind: PartKind): PartRow => ({
    status: 'done',
    revision: 1,
    fraction: 1,
    reason: null,
    artifacts: [
      {
        key: artifactKey({ jobId: id, documentId: 'p1.sun', revision: 1 }, kind),
        contentType: CONTENT_TYPES[kind],
        bytes: 1,
        sha256: '',
      },
    ],
    measures: {},
    flags: [],
  })
  const parts = { text: part('text'), pdf: part('pdf'), audio: part('chapter') }
  const row = { documentId: 'p1.sun', revision: 1, position: 1, outdated: false } as const
  const job = { id, status: 'running', progress: 0.5, work: 1, fractions: {}, seq: 1 } as const
  const documents = [{ ...row, state: 'complete' as const, ...parts }]
  await publishJob(env.DB, { ...job, documents, packages: [] })
}

describe('while objects are away', () => {
  it('takes an order all the same: it is kept, and the sweep will tell its object', async () => {
    const wish = { type: 'hook', people: [await createPerson()] }
    const order = async () =>
      await asOwner('POST /v1/jobs', wish, { 'idempotency-key': 'objects are away' })
    takeObjectsAway()
    const { status, json } = await order()
    expect([status, json['status']]).toEqual([202, 'queued'])
    const again = await order()
    expect([again.status, again.json['id']]).toEqual([200, json['id']])
    vi.restoreAllMocks()
    await asOwner(`DELETE /v1/jobs/${String(json['id'])}`)
  })

  it('has an order answered once it is kept, however long its object takes to hear of it', async () => {
    const person = await createPerson()
    const silent = { order: async () => await new Promise(() => {}) }
    vi.spyOn(env.JOB, 'getByName').mockReturnValue(silent as never)
    const afterwards: Promise<unknown>[] = []
    const wish = { type: 'hook', people: [person] }
    const headers = { 'idempotency-key': 'its object is slow' }
    const answer = await call('POST /v1/jobs', {
      body: wish,
      token: OWNER,
      headers,
      waitUntil: (work) => void afterwards.push(work),
    })
    const { id } = await answer.json<{ id: JobId }>()
    expect([answer.status, afterwards.length]).toEqual([202, 1])
    expect(await findJob(env.DB, id)).toMatchObject({ status: 'queued', seq: 0 })
    await deleteJob(env.DB, id)
  })

  it('tells a job its order before it is asked for something, where it may not have heard of it', async () => {
    const { id } = await storeJob(env.DB, 'hook', { owner: 'development' })
    const { status, json } = await asOwner(`POST /v1/jobs/${id}/cancel`)
    expect([status, json['status']]).toEqual([202, 'cancelled'])
    const events = await asOwner(`GET /v1/jobs/${id}/events`)
    expect(events.json['events']).toMatchObject([{ type: 'ordered' }, { type: 'cancel-asked' }])
    await asOwner(`DELETE /v1/jobs/${id}`)
  })

  it.each(['POST /cancel', 'POST /refresh', 'POST /retry', 'GET /events', 'DELETE '])(
    '%s asks to come back',
    async (wish) => {
      const { id } = await storeJob(env.DB, 'hook', { owner: 'development' })
      takeObjectsAway()
      const { status, json } = await asOwner(wish.replace(' ', ` /v1/jobs/${id}`))
      expect([status, json['type']]).toEqual([503, '/problems/unavailable'])
    },
  )
})

describe('while there is no room', () => {
  it('takes no more of a customer, nor of all, and says when to come back', async () => {
    await storeJob(env.DB, 'hook', { owner: DEVELOPMENT })
    await storeJob(env.DB, 'hook', { owner: 'somebody else' })
    await storeJob(env.DB, 'single_system', { owner: 'somebody else' })
    const { inAll, hooks, ofCustomer } = await underway()
    expect(inAll).toBeGreaterThan(ofCustomer)
    const own = await placed({ ORDERS_MOST_OPEN_OF_CUSTOMER: String(ofCustomer) })
    expect(own).toEqual([429, '/problems/too-many', expect.stringMatching(/^\d+$/)])
    const all = await placed({ ORDERS_MOST_OPEN: String(inAll - hooks) })
    expect(all).toEqual([503, '/problems/full', expect.stringMatching(/^\d+$/)])
    expect(await underway()).toEqual({ inAll, hooks, ofCustomer })
  })

  it('still takes a hook, for which somebody waits', async () => {
    const { ofCustomer } = await underway()
    const full = { ORDERS_MOST_OPEN_OF_CUSTOMER: String(ofCustomer) }
    takeObjectsAway()
    expect((await placed(full))[0]).toBe(429)
    expect((await placed(full, 'hook'))[0]).toBe(202)
  })
})

const DEVELOPMENT = 'development'

async function underway() {
  const nothing = { owner: DEVELOPMENT, key: '', people: [] }
  return (await readBeforeOrder(env.DB, nothing)).underway
}

/** An order of one's own under these settings: its status, why not, and when to come back. */
async function placed(variables: Record<string, string>, type = 'single_system') {
  const system = type === 'hook' ? {} : { system: 'vedic' }
  const wish = { type, people: [await createPerson()], ...system }
  const headers = { 'idempotency-key': `full ${newJobId()}` }
  const answer = await call('POST /v1/jobs', { token: OWNER, headers, body: wish, variables })
  const { type: why } = await answer.json<{ type: string }>()
  return [answer.status, why, answer.headers.get('retry-after')] as const
}
