import { once } from 'node:events'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest'
import { runCli } from '../run-cli.fixture.ts'

const JOB = {
  id: 'job_1',
  owner: 'ada',
  type: 'hook',
  status: 'paused',
  progress: 0.5,
  provider: 'anthropic',
  createdAt: '2026-11-26T12:00:00.000Z',
  updatedAt: '2026-11-26T12:01:00.000Z',
}
const PART = { status: 'done', reason: null }
const AWAY = { status: 'paused', reason: 'the provider is out of credit' }
const SHOWN = {
  ...JOB,
  documents: [{ id: 'p1.sun', revision: 1, state: 'paused', text: AWAY, pdf: PART, audio: PART }],
  dollars: 1.25,
  calls: 3,
}
const LEVEL = { jobs: 4, p50: 0.02, p99: 0.2, slowest: 0.25 }
const ANSWERS: Readonly<Record<string, object>> = {
  'GET /alerts': { alerts: [{ type: 'provider.away', data: { provider: 'anthropic', jobs: 2 } }] },
  'GET /jobs': { jobs: [JOB], next: null },
  'GET /jobs/job_1': SHOWN,
  'POST /jobs/job_1/cancel': { ...SHOWN, status: 'cancelled' },
  'GET /costs': {
    costs: [
      { key: 'anthropic', calls: 3, inputTokens: 9, outputTokens: 9, dollars: 1.25, unpriced: 0 },
    ],
  },
  'GET /customers': {
    customers: [{ owner: 'ada', jobs: 3, open: 1, lastOrderAt: JOB.createdAt }],
    next: null,
  },
  'GET /actions': {
    actions: [{ id: 1, at: JOB.createdAt, who: 'ida', action: 'POST /x', why: 'so', status: 200 }],
    next: null,
  },
  'GET /service-levels': {
    since: JOB.createdAt,
    ordered: 4,
    ended: 3,
    complete: 2,
    accepted: LEVEL,
    firstText: LEVEL,
    package: { jobs: 0, p50: null, p99: null, slowest: null },
  },
  'POST /customers/ada/grants': {
    id: 'grt_1',
    owner: 'ada',
    who: 'ida',
    why: 'a broken page',
    at: JOB.createdAt,
    until: JOB.updatedAt,
  },
  'GET /fleet': {
    waiting: 7,
    leased: 2,
    pods: 2,
    knownPods: 3,
    isDraining: false,
    waitingSince: null,
    lastSeenAt: null,
    why: 'every pod speaks',
    renting: {
      line: 'nothing will be started: the balance is empty',
      trouble: 'the balance is empty',
      rented: 2,
      starting: 1,
      dollarsAnHour: 0.96,
      spentToday: 3.5,
    },
  },
  'GET /pods': {
    pods: [
      {
        id: 'pod_1',
        name: 'a',
        enrolledAt: JOB.createdAt,
        seenAt: JOB.updatedAt,
        isLeaving: false,
      },
    ],
  },
}

let asked: { readonly call: string; readonly query: string; readonly body: string }[] = []
const server = createServer(async (request, response) => {
  let body = ''
  for await (const piece of request) body += String(piece)
  const { pathname, search } = new URL(request.url ?? '', 'http://api')
  const call = `${request.method} ${pathname.replace('/admin/v1', '')}`
  asked.push({ call, query: search, body })
  const answer = ANSWERS[call]
  response.statusCode = answer ? 200 : 404
  response.end(JSON.stringify(answer ?? {}))
})
const ENVIRONMENT = { BILLION_URL: '', BILLION_TOKEN: 'the token of an operator' }

beforeAll(async () => {
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  ENVIRONMENT.BILLION_URL = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
})
beforeEach(() => (asked = []))
afterAll(() => server.close())

const ops = async (...argv: string[]) => await runCli(['ops', ...argv], [], true, ENVIRONMENT)

it.each([
  [['alerts'], /provider\.away\s+provider anthropic, jobs 2/],
  [['jobs', '--status', 'paused'], /job_1\s+ada\s+hook\s+paused\s+anthropic/],
  [['jobs', 'show', 'job_1'], /3 calls, \$1\.25[\s\S]*p1\.sun.*out of credit/],
  [['costs', '--by', 'provider'], /anthropic\s+3\s+9\s+9\s+1\.25/],
  [['customers'], /ada\s+3\s+1/],
  [['actions'], /ida\s+POST \/x\s+200\s+so/],
  [['levels'], /4 ordered, 3 at their end, 2 of them complete[\s\S]*everything\s+0\s+–/],
  [['grant', 'ada', '--why', 'a broken page'], /may read the texts of ada until/],
  [['fleet'], /7 wait, 2 are spoken, by 2 of 1 pods[\s\S]*every pod speaks[\s\S]*pod_1/],
  [['fleet'], /2 rented pods, 1 of them starting; \$0\.96 an hour, \$3\.50 today/],
  [['fleet'], /Renting: nothing will be started: the balance is empty/],
])('billion ops %j tells what the API does', async (argv, expected) => {
  const { code, printed, complained } = await ops(...argv)
  expect([code, complained]).toEqual([0, ''])
  expect(printed).toMatch(expected)
})

it.each([
  [['alerts'], 'GET /alerts'],
  [['jobs', 'list'], 'GET /jobs'],
  [['jobs', 'show', 'job_1'], 'GET /jobs/job_1'],
  [['jobs', 'cancel', 'job_1', '--why', 'so'], 'POST /jobs/job_1/cancel'],
  [['costs'], 'GET /costs'],
  [['customers'], 'GET /customers'],
  [['actions'], 'GET /actions'],
  [['levels'], 'GET /service-levels'],
  [['grant', 'ada', '--why', 'so'], 'POST /customers/ada/grants'],
])(
  'billion ops %j --json prints what the API answers, as it does where no terminal is',
  async (argv, call) => {
    const asJson = [
      await ops(...argv, '--json'),
      await ops('--json', ...argv),
      await runCli(['ops', ...argv], [], false, ENVIRONMENT),
    ]
    for (const { code, printed } of asJson) {
      expect([code, JSON.parse(printed)]).toEqual([0, ANSWERS[call]])
    }
  },
)

it('tells of a fleet and its pods in one JSON', async () => {
  const { printed } = await ops('fleet', '--json')
  expect(JSON.parse(printed)).toEqual({ fleet: ANSWERS['GET /fleet'], ...ANSWERS['GET /pods'] })
})

it('asks for what is wished, with its reason, and does nothing without one', async () => {
  await ops('jobs', 'list', '--status', 'paused', '--owner', 'ada')
  expect(asked[0]?.query).toBe('?status=paused&owner=ada')
  const { printed } = await ops('jobs', 'cancel', 'job_1', '--why', 'the customer asked')
  expect(asked.at(-1)).toMatchObject({
    call: 'POST /jobs/job_1/cancel',
    body: JSON.stringify({ why: 'the customer asked' }),
  })
  expect(printed).toContain('cancelled')
  const before = asked.length
  expect((await ops('jobs', 'cancel', 'job_1')).code).toBe(2)
  expect(asked).toHaveLength(before)
})
