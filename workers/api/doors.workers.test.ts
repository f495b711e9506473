import {
  bringAllToRest,
  bringToRest,
  jobOf,
  SILENT,
  store,
  withBindings,
} from '#durable-objects/job/job.fixture.ts'
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest'
import {
  keepPerson,
  signUp,
  startAnonymously,
  storeReading,
  type SignedIn,
} from './accounts.fixture.ts'
import { asNobody, asOperator, asOwner, call } from './api.fixture.ts'
import { app } from './app.ts'
import {
  exampleBody,
  misfitOf,
  requestTo,
  ROUTES,
  type Ids,
  type Route,
} from './contract-routes.fixture.ts'
import { SHOWN_ELSEWHERE } from './shown-elsewhere.fixture.ts'
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

/** Of each route what its contract says, with ids that are there: a person and a reading of one account's. */
describe('a request', () => {
  let [ids, asAda]: [Ids, SignedIn['as']] = [{}, asOwner]

  beforeAll(async () => {
    const ada = await signUp('ada.of.doors@example.org')
    vi.restoreAllMocks()
    asAda = ada.as
    const { id: personId } = await keepPerson(ada)
    const { id: jobId } = await store('hook', { owner: ada.id })
    const organize = ROUTES.find(({ name }) => name === 'createOrganization')!
    const { json: firm } = await ada.as('POST /v1/organizations', exampleBody(organize))
    const organizationId = String(firm['id'])
    ids = { personId, otherId: personId, jobId, organizationId, ...FIXED }
  }, 60_000)
  afterAll(bringToRest)

  const ask = ({ path }: Route) => (path.startsWith('/admin/') ? asOperator : asAda)
  const headers = { 'idempotency-key': 'of a request that is refused' }
  const doored = ROUTES.filter(({ path }) => /^\/(v1|admin)\//.test(path))
  const reading = doored.filter((route) => exampleBody(route) !== undefined)

  it.each(reading)('to $name whose body is no JSON is told so', async (route) => {
    const { status, json } = await ask(route)(requestTo(route, ids), '{"name":', headers)
    expect([status, json['type'], json['field']]).toEqual([400, '/problems/not-json', 'body'])
  })

  it.each(reading)('to $name whose body is of another kind is told so', async (route) => {
    const other = { ...headers, 'content-type': 'text/plain' }
    const { status, json } = await ask(route)(requestTo(route, ids), 'name', other)
    expect([status, json['type']]).toEqual([415, '/problems/unsupported-media-type'])
  })

  it.each(reading)('to $name with a field nobody knows is told which', async (route) => {
    const body = { ...(exampleBody(route) as object), unheardOf: 1 }
    const { status, json } = await ask(route)(requestTo(route, ids), body, headers)
    expect([status, json['type'], JSON.stringify(json['errors'])]).toEqual([
      422,
      '/problems/invalid-input',
      expect.stringContaining('unheardOf'),
    ])
  })

  it.each(reading)('to $name of 100 MB is refused before it is read', async (route) => {
    let read = 0
    const body = new ReadableStream(
      {
        pull(controller) {
          read += 1
          controller.error(new Error('was read'))
        },
      },
      { highWaterMark: 0 },
    )
    const huge = { ...headers, 'content-type': 'application/json', 'content-length': '104857600' }
    const { status, json } = await ask(route)(requestTo(route, ids), body, huge)
    expect([status, json['type'], read]).toEqual([413, '/problems/too-large', 0])
  })

  const narrow = doored.flatMap((route) =>
    (route.operation.parameters ?? [])
      .filter((parameter) => parameter.in === 'query' && misfitOf(parameter) !== null)
      .map((parameter) => ({ ...route, parameter, asked: parameter.name })),
  )
  it.each(narrow)('to $name with a wrong $asked is told which', async ({ parameter, ...route }) => {
    const wrong = `${parameter.name}=${encodeURIComponent(misfitOf(parameter)!)}`
    const rest = { ...route, operation: withoutParameter(route, parameter.name) }
    const { status, json } = await ask(route)(
      requestTo(rest, ids, wrong),
      exampleBody(route),
      headers,
    )
    expect([status, json['field']]).toEqual([422, parameter.name])
  })
})

/** Routes whose example, with ids that are there, is answered well; the others are shown by the test file that is named (`shown-elsewhere.fixture.ts`). */
describe('the example of', () => {
  let [ids, asAda]: [Ids, SignedIn['as']] = [{}, asOwner]

  beforeAll(async () => {
    const ada = await startAnonymously()
    asAda = ada.as
    const person = await keepPerson(ada, { consent: 'own' })
    const other = await keepPerson(ada)
    const jobId = await storeReading(ada.id, [person])
    ids = {
      personId: person.id,
      otherId: other.id,
      jobId,
      documentId: 'p1.western',
      key: 'writing.words',
      name: 'not-found',
      customer: 'ada',
    }
  }, 60_000)

  afterAll(bringAllToRest, 60_000)

  const shownHere = ROUTES.filter(({ name }) => SHOWN_ELSEWHERE[name] === undefined).toSorted(
    (one, other) => lateness(one) - lateness(other),
  )

  it.each(shownHere)('$name is answered well', async (route) => {
    const isOpen = route.operation.security === undefined
    const asWhoMay = route.path.startsWith('/admin/') ? asOperator : asAda
    const ask = isOpen ? asNobody : asWhoMay
    const key = { 'idempotency-key': `of ${route.name}` }
    const body = BODIES[route.name]?.(ids) ?? exampleBody(route)
    const { status, json } = await ask(requestTo(route, ids, QUERIES[route.name]), body, key)
    expect(status < 400 ? 'well' : [status, json]).toBe('well')
  })
})

/** What deletes comes last, readings before their people, and the account itself after all else. */
function lateness({ method, name }: Route): number {
  return { deletePerson: 2, deleteAccount: 3 }[name] ?? Number(method === 'DELETE')
}

const FIXED = { documentId: 'p1.sun', key: 'writing.words' }

/** What an example does not say, because it need not be said. */
const QUERIES: Readonly<Record<string, string>> = { deletePerson: 'readings=delete' }

/** Where an example would have to know what is there. */
const BODIES: Readonly<Record<string, (ids: Ids) => object>> = {
  changeSetting: () => ({ value: 1500, why: 'It was asked for.' }),
}

function withoutParameter({ operation }: Route, name: string): Route['operation'] {
  return {
    ...operation,
    parameters: (operation.parameters ?? []).filter((one) => one.name !== name),
  }
}
