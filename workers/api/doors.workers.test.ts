import {
  bringToRest,
  jobOf,
  SILENT,
  store,
  withBindings,
} from '#durable-objects/job/job.fixture.ts'
import { afterEach, describe, expect, it } from 'vitest'
import { asNobody, asOperator, asOwner, call } from './api.fixture.ts'
import { app } from './app.ts'
import { openApiDocument } from './open-api-document.ts'

type Paths = Record<string, Record<string, { readonly requestBody?: object }>>

/** Every route of a folder, with ids that are somebody else's and a body where one is read. */
function routesUnder(folder: string) {
  const paths = openApiDocument(app)['paths'] as Paths
  return Object.entries(paths)
    .filter(([path]) => path.startsWith(folder))
    .flatMap(([path, methods]) =>
      Object.entries(methods).map(([method, { requestBody }]) => ({
        request: `${method.toUpperCase()} ${path.replaceAll(/\{(\w+)\}/g, (_, name: string) => IDS[name] ?? 'nobody')}`,
        body: requestBody && {},
      })),
    )
}

const IDS: Readonly<Record<string, string>> = {
  personId: 'per_00000000000000000000',
  jobId: 'job_00000000000000000000',
  documentId: 'p1.western',
}

/** A socket is opened with a ticket instead. */
const behindToken = routesUnder('/v1/').filter(({ request }) => !request.endsWith('/live'))

describe("an owner's door", () => {
  it.each(behindToken)('$request is shut to strangers and operators', async (route) => {
    const { answer, json } = await asNobody(route.request, route.body)
    expect([answer.status, answer.headers.get('www-authenticate')]).toEqual([401, 'Bearer'])
    expect(json['type']).toBe('/problems/unauthorized')
    const operator = await asOperator(route.request, route.body)
    expect([operator.status, operator.json['type']]).toEqual([403, '/problems/forbidden'])
  })

  it.each(behindToken.filter(({ request }) => request.includes('_0000')))(
    '$request shows nothing of somebody else',
    async ({ request, body }) => {
      const { status, json } = await asOwner(request, body, { 'idempotency-key': 'a stranger' })
      expect([status, json['type']]).toEqual([404, '/problems/not-found'])
    },
  )
})

describe("an operator's door", () => {
  it.each(routesUnder('/admin/'))('$request is shut to strangers and owners', async (route) => {
    const { answer } = await asNobody(route.request, route.body)
    expect([answer.status, answer.headers.get('www-authenticate')]).toEqual([401, 'Bearer'])
    expect((await asOwner(route.request, route.body)).status).toBe(403)
  })
})

describe("a ticket's door", () => {
  afterEach(bringToRest)

  const upgrade = { upgrade: 'websocket' }

  it('opens one socket for whoever owns the job, and is shut to everybody else', async () => {
    const { id, commission } = await store('hook', { owner: 'development' })
    await withBindings(id, SILENT)
    await jobOf(id).order({ jobId: id, commission })
    const made = await asOwner(`POST /v1/jobs/${id}/live/tickets`)
    expect([made.status, made.json['ticket']]).toEqual([201, expect.stringMatching(/^tkt/)])
    const url = `GET ${String(made.json['url'])}`
    expect((await asOwner(url)).status).toBe(426)
    const elsewhere = url.replace(id, 'job_00000000000000000000')
    for (const stranger of [elsewhere, `GET /v1/jobs/${id}/live?ticket=tkt`])
      expect((await call(stranger, { headers: upgrade })).status).toBe(401)
    const opened = await call(`${url}&after=0`, { headers: upgrade })
    expect(opened.status).toBe(101)
    const first = new Promise((resolve) =>
      opened.webSocket!.addEventListener('message', ({ data }) => resolve(data)),
    )
    opened.webSocket!.accept()
    expect(JSON.parse(String(await first))).toMatchObject({ frame: 'snapshot', status: 'queued' })
    opened.webSocket!.close()
    const again = await call(url, { headers: upgrade })
    expect([again.status, await again.json()]).toEqual([
      401,
      expect.objectContaining({ type: '/problems/bad-ticket' }),
    ])
  })
})

describe("a pod's door", () => {
  const signed = routesUnder('/bridge/').filter(({ request }) => !request.includes('enrol'))

  it.each(signed)('$request is shut to whoever does not sign', async ({ request, body }) => {
    const { status, json } = await asOperator(request, body)
    expect([status, json['type']]).toEqual([401, '/problems/bad-signature'])
  })
})

describe('a token', () => {
  it.each([
    ['without its scheme', 'an owner for tests'],
    ['after another scheme', 'Basic an owner for tests'],
    ['after a scheme that only begins alike', 'Bearers an owner for tests'],
    ['with something behind it', 'Bearer an owner for tests!'],
    ['that is empty', 'Bearer '],
  ])('%s opens nothing', async (_, authorization) => {
    const answer = await call('GET /v1/people', { headers: { authorization } })
    expect(answer.status).toBe(401)
  })

  it('opens its door whatever the case of its scheme', async () => {
    const headers = { authorization: 'bearer an owner for tests' }
    expect((await call('GET /v1/people', { headers })).status).toBe(200)
  })
})
