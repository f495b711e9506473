import { randomId, newJobId } from '#core/ids.ts'
import { PersonSnapshot } from '#core/person.ts'
import { insertDeadLetter } from '#d1/dead-letters.ts'
import { insertOrder } from '#d1/jobs.ts'
import { jobs } from '#d1/schema.ts'
import { listNotices } from '#d1/notices.ts'
import { keepWriterCall } from '#d1/writer-calls.ts'
import {
  bringAllToRest,
  jobOf,
  SILENT,
  store,
  withBindings,
} from '#durable-objects/job/job.fixture.ts'
import { commission } from '#durable-objects/job/decide.fixture.ts'
import { runInDurableObject } from 'cloudflare:test'
import { env } from 'cloudflare:workers'
import { eq } from 'drizzle-orm'
import { drizzle } from 'drizzle-orm/d1'
import { Webhook } from 'standardwebhooks'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { sendNotices } from '#workers/orchestrator/notices/send-notices.ts'
import { SENTENCE, signUp, storeReading, watchMails } from './accounts.fixture.ts'
import { asNobody, asOperator, asOwner } from './api.fixture.ts'

interface Told {
  readonly id: string
  readonly url: string
  readonly body: { readonly type: string; readonly data: Record<string, unknown> }
}

/** Whatever was sent to `hooks.example.com`, its signature verified where the secret is known. */
const told: Told[] = []
const secrets = new Map<string, string>()
const created: string[] = []

beforeEach(() => {
  vi.spyOn(console, 'log').mockReturnValue()
  vi.spyOn(console, 'error').mockReturnValue()
  const outside = globalThis.fetch
  vi.spyOn(globalThis, 'fetch').mockImplementation(async (input, init) => {
    const url = String(input instanceof Request ? input.url : input)
    if (url.startsWith('https://cloudflare-dns.com/')) {
      const isInside = url.includes('inside.example.com')
      const data = isInside ? '10.0.0.1' : '93.184.216.34'
      return Response.json({ Status: 0, Answer: url.includes('AAAA') ? [] : [{ type: 1, data }] })
    }
    if (!url.startsWith('https://hooks.example.com/')) return await outside(input, init)
    const headers = init?.headers as Record<string, string>
    const secret = secrets.get(url)
    const body = secret
      ? new Webhook(secret).verify(String(init?.body), headers)
      : JSON.parse(String(init?.body))
    told.push({ id: headers['webhook-id'] ?? '', url, body: body as Told['body'] })
    return new Response(null, { status: url.endsWith('/gone') ? 410 : 204 })
  })
})
afterEach(async () => {
  for (const path of created.splice(0)) await doorOf(path)(`DELETE ${path}`)
  await bringAllToRest()
  vi.restoreAllMocks()
  told.length = 0
})

const PATIENT = { timeout: 10_000, interval: 100 }

const doorOf = (path: string) => (path.startsWith('/admin/') ? asOperator : asOwner)

async function create(base: '/v1/webhooks' | '/admin/v1/webhooks', events: string[] | null = null) {
  const url = `https://hooks.example.com/${randomId('to')}`
  const { status, json } = await doorOf(base)(`POST ${base}`, { url, events })
  expect(status).toBe(201)
  const path = `${base}/${String(json['id'])}`
  secrets.set(url, String(json['secret']))
  created.push(path)
  return { url, path, secret: String(json['secret']), id: String(json['id']) }
}

const typesAt = (url: string) => told.filter((one) => one.url === url).map(({ body }) => body.type)

const noted = async () => (await listNotices(env.DB, new Date(), 5)).length

describe('an owner’s webhook', () => {
  it('has a secret that is shown once and lies nowhere in the clear', async () => {
    const { path, secret, id } = await create('/v1/webhooks')
    expect(secret).toMatch(/^whsec_[\w+/]{43}=$/)
    expect(JSON.stringify((await asOwner(`GET ${path}`)).json)).not.toContain(secret)
    const object = env.WEBHOOKS.getByName('development')
    const rows = await runInDurableObject(object, (_, { storage }) =>
      storage.sql.exec('SELECT * FROM endpoints').toArray(),
    )
    expect(JSON.stringify(rows)).toContain(id)
    expect(JSON.stringify(rows)).not.toContain(secret.slice('whsec_'.length))
  })

  it('hears a test, signed, with every attempt listed, and again when it is replayed', async () => {
    const { path, url } = await create('/v1/webhooks')
    const { status, json } = await asOwner(`POST ${path}/test`)
    expect(status).toBe(202)
    await vi.waitFor(() => expect(typesAt(url)).toEqual(['webhook.test']))
    await vi.waitFor(async () => {
      const { json: page } = await asOwner(`GET ${path}/deliveries`)
      expect(page['deliveries']).toMatchObject([
        { messageId: json['messageId'], state: 'delivered', attempts: [{ status: 204 }] },
      ])
    })
    const { json: again } = await asOwner(`POST ${path}/replay`, { since: '2020-01-01T00:00:00Z' })
    expect(again['messages']).toBe(1)
    await vi.waitFor(() => expect(typesAt(url)).toHaveLength(2))
    expect(new Set(told.map(({ id }) => id)).size).toBe(1)
  })

  it('hears what becomes of a reading, and of nobody else’s', async () => {
    const { url } = await create('/v1/webhooks')
    const { json: person } = await asOwner('POST /v1/people', {
      name: 'Ada',
      birth: { date: '1985-12-10', time: '13:00', latitude: 51.5, longitude: -0.13 },
    })
    const wish = { type: 'hook', people: [person['id']] }
    const key = { 'idempotency-key': crypto.randomUUID() }
    const { json: job } = await asOwner('POST /v1/jobs', wish, key)
    await asOwner(`POST /v1/jobs/${String(job['id'])}/cancel`)
    await vi.waitFor(() => expect(typesAt(url)).toContain('job.cancelled'), { timeout: 10_000 })
    expect(typesAt(url)[0]).toBe('job.accepted')
    expect(told.every(({ body }) => body.data['jobId'] === job['id'])).toBe(true)
    expect(JSON.stringify(told)).not.toMatch(/Ada|1985|51\.5/)
  })

  it.each(['/v1/webhooks', '/admin/v1/webhooks'] as const)(
    'at %s is changed, has its secret made anew, and is told of by every call of it',
    async (base) => {
      const { path, url, secret, id } = await create(base)
      const ask = doorOf(base)
      const changed = await ask(`PATCH ${path}`, { description: 'of tests', isEnabled: false })
      expect([changed.status, changed.json]).toEqual([
        200,
        expect.objectContaining({ id, description: 'of tests', isEnabled: false }),
      ])
      expect((await ask(`PATCH ${path}`, { isEnabled: true })).json['isEnabled']).toBe(true)
      expect((await ask(`GET ${path}`)).json).toMatchObject({ id, url, description: 'of tests' })
      const fresh = await ask(`POST ${path}/secret`)
      expect([fresh.status, fresh.json['secret']]).toEqual([
        201,
        expect.stringMatching(/^whsec_[\w+/]{43}=$/),
      ])
      expect(fresh.json['secret']).not.toBe(secret)
      // Signed by both for a while; what comes is verified by the new one.
      secrets.set(url, String(fresh.json['secret']))
      expect((await ask(`POST ${path}/test`)).status).toBe(202)
      await vi.waitFor(() => expect(typesAt(url)).toEqual(['webhook.test']))
      await vi.waitFor(async () => {
        const { json: page } = await ask(`GET ${path}/deliveries`)
        expect(page['deliveries']).toMatchObject([{ state: 'delivered' }])
      })
      const again = await ask(`POST ${path}/replay`, { since: '2020-01-01T00:00:00Z' })
      expect([again.status, again.json['messages']]).toEqual([202, 1])
      expect((await ask(`DELETE ${path}`)).status).toBe(204)
      expect((await ask(`GET ${path}`)).status).toBe(404)
      created.splice(created.indexOf(path), 1)
    },
  )

  it('is nobody else’s, and strangers find nothing', async () => {
    const { id } = await create('/v1/webhooks')
    expect((await asNobody(`GET /v1/webhooks/${id}`)).status).toBe(401)
    expect((await asOperator(`GET /admin/v1/webhooks/${id}`)).status).toBe(404)
    expect((await asOperator(`DELETE /admin/v1/webhooks/${id}`)).status).toBe(404)
    expect((await asOwner('GET /v1/webhooks/whk_nothing')).status).toBe(404)
  })

  it('that is disabled is told its owner by mail, once', async () => {
    const { as } = await signUp('hooked@example.com')
    const { json } = await as('POST /v1/webhooks', { url: 'https://hooks.example.com/gone' })
    const path = `/v1/webhooks/${String(json['id'])}`
    await as(`POST ${path}/test`)
    await vi.waitFor(async () => expect(await noted()).toBe(1), PATIENT)
    const mails = watchMails()
    await sendNotices(env, new Date())
    await sendNotices(env, new Date())
    expect(mails).toHaveLength(1)
    expect(mails[0]).toContain('hooked@example.com: Your webhook was disabled')
    expect(mails[0]).toContain('hooks.example.com')
    expect(mails[0]).toContain('410')
    expect(await noted()).toBe(0)
    await as(`DELETE ${path}`)
  }, 30_000)

  it.each([
    ['http://hooks.example.com/', /https/],
    ['https://127.0.0.1/', /IP address/],
    ['https://[::1]/', /IP address/],
    ['https://169.254.169.254/', /IP address/],
    ['https://inside.example.com/', /not public/],
  ])('cannot stand at %s', async (url, problem) => {
    const { status, json } = await asOwner('POST /v1/webhooks', { url })
    expect([status, json['field']]).toEqual([422, 'url'])
    expect(json['detail']).toMatch(problem)
  })

  it('cannot ask for what operators are told', async () => {
    const url = 'https://hooks.example.com/x'
    const { status } = await asOwner('POST /v1/webhooks', { url, events: ['spend.reached'] })
    expect(status).toBe(422)
  })
})

describe('a phone', () => {
  it('is told until it is forgotten, and its token is shown to nobody', async () => {
    const token = 'ExponentPushToken[of-a-phone-in-tests]'
    const { status, json } = await asOwner('POST /v1/push-devices', { token })
    expect(status).toBe(201)
    const list = await asOwner('GET /v1/push-devices')
    expect(list.json['devices']).toMatchObject([{ id: json['id'] }])
    expect(JSON.stringify([json, list.json])).not.toContain('of-a-phone')
    const path = `/v1/push-devices/${String(json['id'])}`
    expect((await asOwner(`DELETE ${path}`)).status).toBe(204)
    expect((await asOwner('GET /v1/push-devices')).json['devices']).toEqual([])
    expect((await asOwner(`DELETE ${path}`)).status).toBe(404)
  })
})

describe('an operator', () => {
  it('cancels a customer’s job, and tries nothing again that did not fail, each with the reason', async () => {
    const { json: person } = await asOwner('POST /v1/people', {
      name: 'Ada',
      birth: { date: '1985-12-10', time: '13:00', latitude: 51.5, longitude: -0.13 },
    })
    const wish = { type: 'hook', people: [person['id']] }
    const key = { 'idempotency-key': crypto.randomUUID() }
    const { json: job } = await asOwner('POST /v1/jobs', wish, key)
    const path = `/admin/v1/jobs/${String(job['id'])}`
    expect((await asOperator(`POST ${path}/cancel`, {})).status).toBe(422)
    const cancelled = await asOperator(`POST ${path}/cancel`, { why: 'the customer asked us to' })
    expect([cancelled.status, cancelled.json['status']]).toEqual([202, 'cancelled'])
    const retried = await asOperator(`POST ${path}/retry`, { why: 'they thought better of it' })
    expect([retried.status, retried.json['type']]).toEqual([409, '/problems/not-now'])
    const { json } = await asOperator('GET /admin/v1/actions?limit=3')
    expect(json['actions']).toMatchObject([
      { action: `POST ${path}/retry`, why: 'they thought better of it', status: 409 },
      { action: `POST ${path}/cancel`, status: 202 },
      { action: `POST ${path}/cancel`, status: 422 },
    ])
  })

  it('has what failed of a customer’s job tried again', async () => {
    const { id, commission: wished } = await store('hook', { owner: 'development' })
    await withBindings(id, { LINE: SILENT.LINE })
    const job = jobOf(id)
    await job.order({ jobId: id, commission: wished })
    const task = { taskId: 'text:p1.sun', revision: 1, runId: 'r' } as const
    await vi.waitFor(async () => expect((await job.grant(task)).kind).toBe('granted'), PATIENT)
    const failure = { kind: 'final', reason: 'it was refused' } as const
    await job.report({ type: 'task-failed', ...task, failure })
    const tried = await asOperator(`POST /admin/v1/jobs/${id}/retry`, { why: 'it was our fault' })
    expect([tried.status, tried.json['id']]).toEqual([202, id])
    const events = await job.events(0)
    expect(events.map(({ type }) => type)).toContain('retry-asked')
    const again = { ...task, revision: 2, runId: 'r2' }
    await vi.waitFor(async () => expect((await job.grant(again)).kind).toBe('granted'), PATIENT)
  })

  it('sees trouble within a minute: by line, by the API and by webhook', async () => {
    const { url } = await create('/admin/v1/webhooks')
    const id = newJobId()
    const order = { id, owner: 'ada', key: id, fingerprint: id, createdAt: new Date() }
    await insertOrder(env.DB, { ...order, commission: commission('hook') })
    await drizzle(env.DB).update(jobs).set({ status: 'paused' }).where(eq(jobs.id, id))
    await keepWriterCall(env.DB, { ...CALL, id, jobId: id })
    await insertDeadLetter(env.DB, { ...LETTER, id: `letter ${id}` })
    await env.DB.prepare(STRAY_SETTING).run()

    const lines: string[] = []
    for (const level of ['log', 'error'] as const)
      vi.spyOn(console, level).mockImplementation((line: string) => void lines.push(line))
    expect((await asOperator('POST /admin/v1/cron')).status).toBe(200)

    const expected = ['dead-letters.waiting', 'spend.reached', 'provider.away']
    for (const event of ['settings.drift', ...expected.map((type) => `alert.${type}`)]) {
      expect(lines.some((line) => line.includes(`"event":"${event}"`))).toBe(true)
    }
    expected.push('settings.drift')
    const { json } = await asOperator('GET /admin/v1/alerts')
    const shown = (json['alerts'] as { type: string }[]).map(({ type }) => type)
    expect(shown).toEqual(expect.arrayContaining(expected))
    await vi.waitFor(() => expect(typesAt(url)).toEqual(expect.arrayContaining(expected)))
    const before = typesAt(url).length
    await asOperator('POST /admin/v1/cron')
    expect(typesAt(url)).toHaveLength(before)
    await drizzle(env.DB).delete(jobs).where(eq(jobs.id, id))
  })

  it('leaves a trace of every action, refused ones too, and none of a secret', async () => {
    const key = 'sk-planted-not-a-real-key-000000'
    const set = { value: key, why: 'a new key' }
    await asOperator('PUT /admin/v1/settings/writing.anthropic.key', set)
    await asOperator('POST /admin/v1/jobs/job_nothing/retry', { why: 'it stood' })
    const { json } = await asOperator('GET /admin/v1/actions?limit=2')
    expect(json['actions']).toMatchObject([
      { action: 'POST /admin/v1/jobs/job_nothing/retry', why: 'it stood', status: 404 },
      { action: 'PUT /admin/v1/settings/writing.anthropic.key', why: 'a new key', status: 200 },
    ])
    expect(JSON.stringify(json)).not.toContain(key)
    const { results } = await env.DB.prepare('SELECT * FROM operator_actions').all()
    expect(JSON.stringify(results)).not.toContain(key)
  })

  it('finds jobs without a word of whom they are about, and reads a text by grant alone', async () => {
    const id = newJobId()
    const order = { id, owner: 'bea', key: id, fingerprint: id, createdAt: new Date() }
    await insertOrder(env.DB, { ...order, commission: commission('hook') })
    const found = await asOperator('GET /admin/v1/jobs?owner=bea')
    expect(found.json['jobs']).toMatchObject([{ id, owner: 'bea', provider: 'almanac' }])
    const shown = await asOperator(`GET /admin/v1/jobs/${id}`)
    expect(JSON.stringify([found.json, shown.json])).not.toMatch(/Ada|1985|51\.5/)

    const text = `GET /admin/v1/jobs/${id}/documents/p1.sun/text`
    expect((await asOperator(text)).status).toBe(403)
    const vague = await asOperator('POST /admin/v1/customers/bea/grants', { why: 'so' })
    expect(vague.status).toBe(422)
    const why = 'the customer asked us to look at a broken page'
    const grant = await asOperator('POST /admin/v1/customers/bea/grants', { why })
    expect(grant.status).toBe(201)
    expect([404, 409]).toContain((await asOperator(text)).status)
    const { json } = await asOperator('GET /admin/v1/actions?limit=4')
    expect((json['actions'] as { action: string }[]).map(({ action }) => action)).toContain(text)
    await drizzle(env.DB).delete(jobs).where(eq(jobs.id, id))

    const { json: person } = await asOwner('POST /v1/people', {
      name: 'Bea',
      birth: { date: '1985-12-10', time: '13:00', latitude: 51.5, longitude: -0.13 },
    })
    const written = await storeReading('bea', [PersonSnapshot.parse(person)])
    const read = await asOperator(`GET /admin/v1/jobs/${written}/documents/p1.western/text`)
    expect([read.status, await read.answer.text()]).toEqual([
      200,
      expect.stringContaining(SENTENCE),
    ])
    await drizzle(env.DB).delete(jobs).where(eq(jobs.id, written))
  })
})

/** A key nobody knows: drift, whoever wrote it. */
const STRAY_SETTING = `INSERT INTO settings (key, value, version, updated_at) VALUES ('writing.modle', '1', 1, 0)`
const CALL = {
  documentId: 'p1.sun',
  revision: 1,
  provider: 'anthropic',
  model: 'm',
  isComplete: true,
  inputTokens: 1,
  outputTokens: 1,
  cacheReadTokens: 0,
  cacheWriteTokens: 0,
  costUsd: 30,
  keptAt: new Date(),
} as const
const LETTER = {
  source: 'queue',
  recipient: 'billion-texts',
  body: {},
  reason: 'every delivery failed',
  attempts: 6,
  arrivedAt: new Date(),
} as const
