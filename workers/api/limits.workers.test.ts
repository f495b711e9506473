import { MOST_KEYS } from '#d1/api-keys.ts'
import { listExports, MOST_EXPORTS, updateAccountTask } from '#d1/account-tasks.ts'
import { countOwnerRows } from '#d1/erasure.ts'
import { MOST_SHARES } from '#d1/shares.ts'
import { MOST_ENDPOINTS } from '#durable-objects/webhooks/endpoint-rows.ts'
import { bringAllToRest } from '#durable-objects/job/job.fixture.ts'
import { SETTINGS } from '#settings/registry.ts'
import { env } from 'cloudflare:workers'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { keepPerson, signUp, startAnonymously, storeReading } from './accounts.fixture.ts'
import { call } from './api.fixture.ts'

afterEach(async () => {
  await bringAllToRest()
  vi.restoreAllMocks()
})

const PRIVATE = { [SETTINGS['webhooks.allowPrivate'].variable]: 'true' }
const BIRTH = { date: '1985-12-10', time: '13:00', latitude: 51.5, longitude: -0.13 }
const PHONE = 'ExponentPushToken[xxxxxxxxxxxxxxxxxxxxxx]'

/** JSON that comes when something else was done. */
function after(done: () => Promise<unknown>, value: object): ReadableStream<Uint8Array> {
  return new ReadableStream(
    {
      async pull(controller) {
        await done()
        controller.enqueue(new TextEncoder().encode(JSON.stringify(value)))
        controller.close()
      },
    },
    { highWaterMark: 0 },
  )
}

describe('a call whose account is deleted while its body comes', () => {
  it.each([
    ['POST /v1/people', { name: 'Ada', birth: BIRTH, consent: 'own' }],
    ['PUT /v1/people/PERSON/consent', { whose: 'own' }],
    ['POST /v1/jobs/JOB/shares', {}],
    [
      'PUT /v1/jobs/JOB/place',
      {
        document: 'p1.western',
        revision: 1,
        part: 'text',
        position: 1,
        at: '2026-11-27T12:00:00Z',
      },
    ],
    ['POST /v1/account/keys', { name: 'a program', scopes: ['read'] }],
    ['POST /v1/account/exports', {}],
    ['POST /v1/webhooks', { url: 'https://hooks.example.com/readings' }],
    ['POST /v1/push-devices', { token: PHONE }],
    ['POST /v1/organizations', { name: 'A house' }],
  ])('%s leaves nothing', async (request, value) => {
    const ada = await startAnonymously()
    const person = await keepPerson(ada, { consent: 'own' })
    const job = await storeReading(ada.id, [person])
    const gone = async () => expect((await ada.as('DELETE /v1/account')).status).toBe(202)
    const path = request.replace('PERSON', person.id).replace('JOB', job)
    const body = after(gone, value)
    const answer = await call(path, { token: ada.token, body, variables: PRIVATE })
    expect([401, 404]).toContain(answer.status)
    const left = Object.entries(await countOwnerRows(env.DB, ada.id, [job]))
    expect(left.filter(([, rows]) => rows > 0)).toEqual([])
    expect(await listExports(env.DB, ada.id)).toEqual([])
    expect(await env.WEBHOOKS.getByName(ada.id).endpoints()).toEqual([])
  })
})

/** What is refused, as its contract says it. */
const full = (field: string, most: number) => [
  409,
  expect.objectContaining({
    type: '/problems/not-now',
    detail: `are ${most} already, as many as may be kept`,
    field,
    mend: expect.any(String),
  }),
]

describe('of one owner there may be so many', () => {
  it('people, as a setting says', async () => {
    const ada = await startAnonymously()
    await keepPerson(ada)
    const variables = { [SETTINGS['api.peopleOfOwner'].variable]: '2' }
    const body = { name: 'Ada', birth: BIRTH }
    const keep = async () => await call('POST /v1/people', { token: ada.token, body, variables })
    expect((await keep()).status).toBe(201)
    const refused = await keep()
    expect([refused.status, await refused.json()]).toEqual(full('people', 2))
  })

  it('links to a reading', async () => {
    const ada = await startAnonymously()
    const job = await storeReading(ada.id, [await keepPerson(ada, { consent: 'own' })])
    const share = async () => await ada.as(`POST /v1/jobs/${job}/shares`, {})
    for (let n = 0; n < MOST_SHARES; n += 1) expect((await share()).status).toBe(201)
    const { status, json } = await share()
    expect([status, json]).toEqual(full('shares', MOST_SHARES))
  })

  it('keys', async () => {
    const ada = await startAnonymously()
    const wish = { name: 'a program', scopes: ['read'] }
    for (let n = 0; n < MOST_KEYS; n += 1)
      expect((await ada.as('POST /v1/account/keys', wish)).status).toBe(201)
    const { status, json } = await ada.as('POST /v1/account/keys', wish)
    expect([status, json]).toEqual(full('keys', MOST_KEYS))
  })

  it('exports', async () => {
    const ada = await startAnonymously()
    for (let n = 0; n < MOST_EXPORTS; n += 1) {
      const { status, json } = await ada.as('POST /v1/account/exports')
      expect(status).toBe(202)
      await updateAccountTask(env.DB, String(json['id']), { status: 'done' })
    }
    const { status, json } = await ada.as('POST /v1/account/exports')
    expect([status, json]).toEqual(full('exports', MOST_EXPORTS))
  })

  it('webhooks and phones', async () => {
    const ada = await startAnonymously()
    const object = env.WEBHOOKS.getByName(ada.id)
    for (let n = 0; n < MOST_ENDPOINTS; n += 1) {
      const endpoint = { id: `psh_${n}`, kind: 'push', url: `t${n}`, events: null } as const
      expect(await object.add({ ...endpoint, description: '' }, '')).not.toBeNull()
    }
    const { status, json } = await ada.as('POST /v1/push-devices', { token: PHONE })
    expect([status, json]).toEqual(full('devices', MOST_ENDPOINTS))
    const hook = { url: 'https://hooks.example.com/readings' }
    const refused = await call('POST /v1/webhooks', { token: ada.token, body: hook, variables: PRIVATE }) // prettier-ignore
    expect([refused.status, await refused.json()]).toEqual(full('webhooks', MOST_ENDPOINTS))
  })

  it('organizations, and of one address so many invitations in ten seconds', async () => {
    const ada = await signUp('ada@example.com')
    const { json: house } = await ada.as('POST /v1/organizations', { name: 'A house' })
    const path = `POST /v1/organizations/${String(house['id'])}/invitations`
    const variables = { [SETTINGS['auth.tries'].variable]: '3' }
    const invite = async () =>
      await call(path, { token: ada.token, body: { email: 'bob@example.com' }, variables })
    const before = ada.mails.length
    const answers = await Promise.all(Array.from({ length: 12 }, invite))
    expect(answers.filter(({ status }) => status === 429).length).toBeGreaterThan(0)
    // At most two windows of ten seconds.
    expect(ada.mails.length - before).toBeLessThanOrEqual(6)
    for (let n = 1; n < 50; n += 1)
      expect((await ada.as('POST /v1/organizations', { name: `House ${n}` })).status).toBe(201)
    const { status, json } = await ada.as('POST /v1/organizations', { name: 'One more' })
    expect([status, json]).toEqual(full('organizations', 50))
  })
})
