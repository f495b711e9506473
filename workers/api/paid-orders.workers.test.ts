import { bringAllToRest } from '#durable-objects/job/job.fixture.ts'
import { countOwnerRows } from '#d1/erasure.ts'
import { env } from 'cloudflare:workers'
import { afterEach, beforeAll, describe, expect, it, vi } from 'vitest'
import { keepPerson, startAnonymously, signUp, watchMails } from './accounts.fixture.ts'
import { settleEndings } from '#workers/orchestrator/endings/settle-endings.ts'
import { sendNotices } from '#workers/orchestrator/notices/send-notices.ts'
import { call } from './api.fixture.ts'
import { Webhook } from 'standardwebhooks'

// The library of sign-ins is large, and loaded when it is first asked for.
beforeAll(async () => void (await startAnonymously()), 120_000)
afterEach(async () => {
  vi.restoreAllMocks()
  await bringAllToRest()
}, 30_000)

describe('an order', () => {
  const PAID = { ORDERS_ENTITLEMENT: 'credits', ORDERS_SHOP_SECRET: 'the secret of a shop' }

  /** Orders with what settings say of the environment. */
  async function orderBy(
    token: string,
    person: string,
    {
      variables = PAID,
      type = 'single_system',
      key = crypto.randomUUID(),
      voice,
    }: { variables?: Record<string, string>; type?: string; key?: string; voice?: string } = {},
  ) {
    const system = type === 'single_system' ? 'western' : undefined
    const body = { type, people: [person], system, voice }
    const headers = { 'idempotency-key': key }
    const answer = await call('POST /v1/jobs', { token, body, headers, variables })
    return { status: answer.status, json: await answer.json<Record<string, unknown>>() }
  }

  async function grant(owner: string, saleId: string, secret = PAID.ORDERS_SHOP_SECRET) {
    const body = JSON.stringify({ saleId, owner, credits: 2 })
    const sentAt = new Date()
    const signature = new Webhook(secret, { format: 'raw' }).sign(saleId, sentAt, body)
    const headers = {
      'content-type': 'application/json',
      'webhook-id': saleId,
      'webhook-timestamp': String(Math.floor(sentAt.getTime() / 1000)),
      'webhook-signature': signature,
    }
    return await call('POST /shop/v1/grants', { body, headers, variables: PAID })
  }

  it('is paid in credits that a shop grants, and what was not made is given back', async () => {
    const ada = await signUp('payer@example.com')
    const { id: person } = await keepPerson(ada)
    const refused = await orderBy(ada.token, person)
    expect([refused.status, refused.json['type']]).toEqual([402, '/problems/no-credit'])
    expect((await grant(ada.id, 'sale-1', 'another secret of a shop')).status).toBe(401)
    expect((await grant(ada.id, 'sale-1')).status).toBe(201)
    const again = await grant(ada.id, 'sale-1')
    expect([again.status, await again.json()]).toEqual([200, { balance: 2 }])

    const orders = await Promise.all([1, 2, 3, 4].map(() => orderBy(ada.token, person)))
    expect(orders.map(({ status }) => status).toSorted()).toEqual([202, 202, 402, 402])
    expect((await orderBy(ada.token, person, { type: 'hook' })).status).toBe(202)
    expect((await ada.as('GET /v1/account/credits')).json).toMatchObject({ balance: 0 })

    const paid = orders.find(({ status }) => status === 202)
    const jobId = String(paid!.json['id'])
    const { json: cancelled } = await ada.as(`POST /v1/jobs/${jobId}/cancel`)
    expect(cancelled['status']).toBe('cancelled')
    await endAs(jobId, 'failed')
    const mails = watchMails()
    for (let minute = 0; minute < 2; minute++) {
      await settleEndings(env, new Date())
      await sendNotices(env, new Date())
    }
    expect((await ada.as('GET /v1/account/credits')).json).toMatchObject({ balance: 1 })
    expect(mails.filter((mail) => mail.includes(jobId))).toEqual([
      expect.stringContaining('payer@example.com: Your reading could not be made'),
    ])
  })

  it('sent many times at once for the last credit is one, and none of them is told that none is left', async () => {
    const ada = await signUp('hasty@example.com')
    const { id: person } = await keepPerson(ada)
    await grant(ada.id, 'sale-2')
    expect((await orderBy(ada.token, person)).status).toBe(202)
    const key = 'the last credit'
    const sent = Array.from({ length: 20 }, () => orderBy(ada.token, person, { key }))
    const answers = await Promise.all(sent)
    const again = Array<number>(answers.length - 1).fill(200)
    expect(answers.map(({ status }) => status).toSorted()).toEqual([...again, 202])
    expect(new Set(answers.map(({ json }) => json['id'])).size).toBe(1)
    expect((await orderBy(ada.token, person, { key })).json['id']).toBe(answers[0]!.json['id'])
    expect((await orderBy(ada.token, person)).status).toBe(402)
    expect((await ada.as('GET /v1/account/credits')).json).toMatchObject({ balance: 0 })
  })

  it('sent twice at once, in a voice that only paid orders have, is answered by what it became', async () => {
    const ada = await signUp('voice@example.com')
    const { id: person } = await keepPerson(ada)
    await grant(ada.id, 'sale-4')
    const pools = {
      main: { engine: 'flite', voices: ['rms'], leaseSeconds: 45 },
      rented: { engine: 'kokoro', voices: ['af_heart'], leaseSeconds: 45, offered: true },
    }
    const free = {
      ORDERS_FREE_A_MONTH: '1',
      AUDIO_VOICE: 'rms',
      AUDIO_POOLS: JSON.stringify(pools),
    }
    const variables = { ...PAID, ...free }
    const asked = { variables, key: 'twice', voice: 'af_heart' }
    const sent = Array.from({ length: 10 }, () => orderBy(ada.token, person, asked))
    const answers = (await Promise.all(sent)).map(({ status }) => status)
    expect(answers.toSorted()).toEqual([...Array<number>(9).fill(200), 202])
  })

  it('in flight while its account is deleted is refused, and leaves nothing', async () => {
    const ada = await startAnonymously()
    const { id: person } = await keepPerson(ada)
    const batch = env.DB.batch.bind(env.DB)
    vi.spyOn(env.DB, 'batch').mockImplementationOnce(async <Row>(asked: D1PreparedStatement[]) => {
      const answers = await batch<Row>(asked)
      expect((await ada.as('DELETE /v1/account')).status).toBe(202)
      return answers
    })
    expect((await orderBy(ada.token, person, { type: 'hook' })).status).toBe(401)
    const left = Object.entries(await countOwnerRows(env.DB, ada.id, []))
    expect(left.filter(([, rows]) => rows > 0)).toEqual([])
  })

  it('is made again once under its key', async () => {
    const ada = await startAnonymously()
    const { id: person } = await keepPerson(ada)
    await grant(ada.id, 'sale-3')
    const first = await orderBy(ada.token, person)
    expect(first.status).toBe(202)
    const again = async (
      key: string,
      token = ada.token,
      variables: Record<string, string> = PAID,
    ) => {
      const path = `POST /v1/jobs/${String(first.json['id'])}/again`
      const headers = { 'idempotency-key': key }
      const answer = await call(path, { token, body: {}, headers, variables })
      return { status: answer.status, json: await answer.json<Record<string, unknown>>() }
    }
    const answers = await Promise.all(Array.from({ length: 10 }, () => again('a click')))
    expect(answers.filter(({ status }) => status === 202)).toHaveLength(1)
    expect(answers.filter(({ status }) => status === 200)).toHaveLength(answers.length - 1)
    expect(new Set(answers.map(({ json }) => json['id'])).size).toBe(1)
    expect((await again('another click')).status).toBe(402)

    // By a key for tests it is the almanac's, costs nothing, and answers no paid click of the same key.
    const wish = { name: 'a try', scopes: ['orders', 'read'], isTest: true }
    const { json: key } = await ada.as('POST /v1/account/keys', wish)
    const variables = { ...PAID, WRITING_PROVIDER: 'anthropic' }
    const tried = await again('a try again', String(key['key']), variables)
    expect(tried.status).toBe(202)
    expect(await providerOf(tried.json['id'])).toBe('almanac')
    const earnest = await again('a try again')
    expect([earnest.status, earnest.json['type']]).toEqual([422, '/problems/idempotency-mismatch'])
    expect((await again('a click', String(key['key']))).status).toBe(422)
  })

  it('is given away as often a month as settings say, and then not', async () => {
    const ada = await startAnonymously()
    const { id: person } = await keepPerson(ada)
    const variables = { ...PAID, ORDERS_FREE_A_MONTH: '1', WRITING_PROVIDER: 'anthropic' }
    const first = await orderBy(ada.token, person, { variables })
    expect(first.status).toBe(202)
    expect(await providerOf(first.json['id'])).toBe('almanac')
    expect((await orderBy(ada.token, person, { variables })).status).toBe(402)
  })

  it.each([
    ['hook', 'ORDERS_HOOKS_A_DAY'],
    ['try', 'ORDERS_TRIES_A_DAY'],
  ])(
    'that is a %s is given away as often a day as settings say, and then not',
    async (what, most) => {
      const ada = await startAnonymously()
      const { id: person } = await keepPerson(ada)
      const wish = { name: 'a try', scopes: ['orders'], isTest: true }
      const { json: key } = await ada.as('POST /v1/account/keys', wish)
      const [token, type] = what === 'hook' ? [ada.token, 'hook'] : [String(key['key']), undefined]
      const order = async (variables: Record<string, string>) =>
        await orderBy(token, person, { variables, ...(type !== undefined && { type }) })
      const limited = { ...PAID, [most]: '1' }
      expect((await order(limited)).status).toBe(202)
      const { status, json } = await order(limited)
      expect([status, json]).toEqual([
        429,
        expect.objectContaining({ detail: expect.stringContaining('given away in a day') }),
      ])
      // Where nothing is paid there is nothing to be given away.
      expect((await order({ [most]: '1' })).status).toBe(202)
    },
  )

  it('by a key for tests is the almanac’s and costs nothing', async () => {
    const ada = await startAnonymously()
    const { id: person } = await keepPerson(ada)
    const wish = { name: 'a try', scopes: ['orders'], isTest: true }
    const { json: key } = await ada.as('POST /v1/account/keys', wish)
    expect(key['key']).toMatch(/^billion_test_/)
    const variables = { ...PAID, WRITING_PROVIDER: 'anthropic', WRITING_PROVIDER_FREE: 'deepseek' }
    const tried = await orderBy(String(key['key']), person, { variables, key: 'a try' })
    expect(tried.status).toBe(202)
    // A try is no answer to the same order meant in earnest.
    const earnest = await orderBy(ada.token, person, { variables, key: 'a try' })
    expect([earnest.status, earnest.json['type']]).toEqual([422, '/problems/idempotency-mismatch'])
    expect(await providerOf(tried.json['id'])).toBe('almanac')
    const usage = await ada.as(`GET /v1/account/keys/${String(key['id'])}/usage`)
    expect(usage.json['usage']).toMatchObject([{ requests: 1, orders: 1 }])
    // Where every pool is a rented one, there is nobody to speak a try.
    const rented = { main: { engine: 'kokoro', voices: ['rented'], leaseSeconds: 45 } }
    const unspoken = { ...variables, AUDIO_POOLS: JSON.stringify(rented), AUDIO_VOICE: 'rented' }
    const silent = await orderBy(String(key['key']), person, { variables: unspoken })
    expect([silent.status, silent.json['type']]).toEqual([503, '/problems/unavailable'])
    const { json: shown } = await ada.as('GET /v1/account/credits')
    expect(shown).toEqual({ balance: 0, entries: [] })
  })
})

async function endAs(jobId: string, status: string): Promise<void> {
  await env.DB.prepare('UPDATE jobs SET status = ? WHERE id = ?').bind(status, jobId).run()
}

async function providerOf(jobId: unknown): Promise<string> {
  const row = await env.DB.prepare(
    `SELECT commission ->> '$.provider' AS provider FROM jobs WHERE id = ?`,
  )
    .bind(jobId)
    .first<{ provider: string }>()
  return row!.provider
}
