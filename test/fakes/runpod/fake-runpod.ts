import type { ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import type * as z from 'zod'
import { CreateEndpoint, shownEndpoint, type FakeEndpoint } from './fake-endpoints.ts'
import { CreatePod, shownPod, type FakePod } from './fake-pods.ts'

/** How one call goes wrong: refused with a problem, cut off before anything happened, or after it did. */
type RunPodFault =
  | {
      readonly kind: 'problem'
      readonly status: number
      readonly detail: string
      readonly errors?: readonly string[]
      readonly retryAfter?: number
    }
  | { readonly kind: 'drop' }
  | { readonly kind: 'lose-answer' }

interface Gpu {
  readonly secure: number
  readonly community: number
  /** How many pods it has room for. */
  room: number
}

interface FakeRunPodOptions {
  readonly key?: string
  readonly now?: () => number
  /** How long a pod is in provisioning. */
  readonly startSeconds?: number
  /** How long a serverless job takes once a worker has it. */
  readonly jobSeconds?: number
  /** Starts what a pod would run, on this machine; killed when the pod is ended. */
  readonly launch?: (pod: CreatePod) => ChildProcess
}

export interface FakeRunPod extends AsyncDisposable {
  readonly url: string
  readonly pods: readonly FakePod[]
  readonly endpoints: Map<string, FakeEndpoint>
  readonly gpus: Map<string, Gpu>
  /** Every call in order, with its status: `POST /v2/pods 201`. */
  readonly calls: readonly string[]
  /** Dollars left; at none nothing is rented and what runs is terminated. */
  balance: number
  key: string
  /** The next calls of a method and path go wrong in this way, in turn. */
  fail(call: string, ...faults: readonly RunPodFault[]): void
  /** Calls this minute may still take, told in every answer. */
  quota: number | null
  /** Pods become what they are by now; the fake does it at every call too. */
  tick(): void
  /** A pod dies as its machine does. */
  kill(name: string): void
}

interface Answer {
  readonly status: number
  readonly body?: unknown
  readonly headers?: Readonly<Record<string, string>>
}

const GPUS: Readonly<Record<string, Gpu>> = {
  'NVIDIA GeForce RTX 4090': { secure: 0.69, community: 0.34, room: 100 },
  'NVIDIA RTX A5000': { secure: 0.27, community: 0.16, room: 100 },
  'NVIDIA L4': { secure: 0.39, community: 0.31, room: 100 },
}

/**
 * RunPod over real HTTP: REST v2 and the serverless queue, with the refusals of both, and with
 * processes of this machine for pods when told how to launch one.
 */
export async function startFakeRunPod({
  key = 'a key of the fake RunPod',
  now = Date.now,
  startSeconds = 0,
  jobSeconds = 0,
  launch,
}: FakeRunPodOptions = {}): Promise<FakeRunPod> {
  const pods: FakePod[] = []
  const endpoints = new Map<string, FakeEndpoint>()
  const gpus = new Map(Object.entries(GPUS).map(([id, gpu]) => [id, { ...gpu }]))
  const faults = new Map<string, RunPodFault[]>()
  const calls: string[] = []
  let made = 0

  const tick = () => {
    for (const pod of pods) {
      const isDue = now() - pod.madeAt >= startSeconds * 1000
      if (pod.status === 'PROVISIONING' && isDue) {
        pod.status = 'RUNNING'
        pod.process = launch?.(pod.made) ?? null
        pod.process?.once('exit', () => {
          if (pod.status === 'RUNNING') pod.status = 'EXITED'
        })
      }
      if (fake.balance <= 0 && pod.status !== 'TERMINATED') terminate(pod, 'TERMINATED')
    }
  }

  const living = () => pods.filter(({ status }) => status !== 'TERMINATED')

  const createPod = (body: unknown): Answer => {
    const parsed = CreatePod.safeParse(body)
    if (!parsed.success) return unprocessable(parsed.error)
    if (fake.balance <= 0) return problem(402, 'insufficient balance to rent a pod')
    const gpu = gpus.get(parsed.data.gpu.id)
    const taken = living().filter((pod) => pod.made.gpu.id === parsed.data.gpu.id).length
    if (!gpu || taken >= gpu.room) {
      return problem(400, 'there are no instances available with the requested specifications')
    }
    const dollarsAnHour = parsed.data.cloud === 'SECURE' ? gpu.secure : gpu.community
    const pod: FakePod = {
      id: `pod${(made += 1)}`,
      made: parsed.data,
      madeAt: now(),
      dollarsAnHour,
      status: 'PROVISIONING',
      process: null,
    }
    pods.push(pod)
    tick()
    return { status: 201, body: shownPod(pod) }
  }

  const rest = (method: string, path: string, body: unknown): Answer => {
    const [, kind = '', id] = /^\/v2\/([^/]+)(?:\/([^/]+))?/.exec(path) ?? []
    if (kind === 'catalog') {
      const listed = [...gpus].map(([name, { secure, community, room }]) => ({
        id: name,
        name,
        pool: null,
        memory: 24,
        price: { secure, community },
        availability: room > 0 ? 'HIGH' : 'NONE',
      }))
      return { status: 200, body: { gpus: listed } }
    }
    if (kind === 'pods') {
      if (method === 'POST') return createPod(body)
      if (id === undefined) return { status: 200, body: { pods: living().map(shownPod) } }
      const pod = living().find((one) => one.id === id)
      if (!pod) return problem(404, 'pod not found')
      if (method !== 'DELETE') return { status: 200, body: shownPod(pod) }
      terminate(pod, 'TERMINATED')
      return { status: 204 }
    }
    if (method === 'POST') {
      const parsed = CreateEndpoint.safeParse(body)
      if (!parsed.success) return unprocessable(parsed.error)
      const { min, max } = parsed.data.workers
      const endpoint = {
        id: `ep${(made += 1)}`,
        made: parsed.data,
        workers: { min, max },
        hasOwnWorkers: false,
        jobs: new Map(),
      }
      endpoints.set(endpoint.id, endpoint)
      return { status: 201, body: shownEndpoint(endpoint, fake.url) }
    }
    if (id === undefined) {
      const listed = [...endpoints.values()].map((one) => shownEndpoint(one, fake.url))
      return { status: 200, body: { endpoints: listed } }
    }
    const endpoint = endpoints.get(id)
    if (!endpoint) return problem(404, 'resource not found')
    return { status: 200, body: shownEndpoint(endpoint, fake.url) }
  }

  const queue = (path: string, body: unknown): Answer => {
    const [, id = '', verb = '', jobId = ''] =
      /^\/v2\/([^/]+)\/(run|status|cancel|health|job-take|job-done|ping)(?:\/([^/]+))?$/.exec(
        path,
      ) ?? []
    const endpoint = endpoints.get(id)
    if (!endpoint) return problem(404, 'endpoint not found')
    const statusOf = ({ askedAt, status }: { askedAt: number; status: string | null }) => {
      if (status !== null) return status
      if (endpoint.workers.max === 0 || endpoint.hasOwnWorkers) return 'IN_QUEUE'
      return now() - askedAt >= jobSeconds * 1000 ? 'COMPLETED' : 'IN_PROGRESS'
    }
    if (verb === 'run') {
      const job = {
        input: (body as { input: unknown }).input,
        askedAt: now(),
        status: null,
        output: undefined,
      }
      const name = `job-${(made += 1)}`
      endpoint.jobs.set(name, job)
      return { status: 200, body: { id: name, status: 'IN_QUEUE' } }
    }
    // What RunPod's own SDKs ask of it from inside a worker.
    if (verb === 'ping') return { status: 200 }
    if (verb === 'job-take') {
      const next = [...endpoint.jobs].find(([, job]) => statusOf(job) === 'IN_QUEUE')
      if (!next || endpoint.workers.max === 0) return { status: 204 }
      next[1].status = 'IN_PROGRESS'
      return { status: 200, body: { id: next[0], input: next[1].input } }
    }
    if (verb === 'job-done') {
      const done = endpoint.jobs.get(jobId)
      if (!done) return problem(404, 'job not found')
      const { error, output } = body as { error?: unknown; output?: unknown }
      done.status = error === undefined ? 'COMPLETED' : 'FAILED'
      done.output = error ?? output
      return { status: 200 }
    }
    if (verb === 'health') {
      const standing = [...endpoint.jobs.values()].map(statusOf)
      const count = (status: string) => standing.filter((one) => one === status).length
      const jobs = { inProgress: count('IN_PROGRESS'), inQueue: count('IN_QUEUE') }
      return { status: 200, body: { jobs, workers: { idle: 0, running: jobs.inProgress } } }
    }
    const job = endpoint.jobs.get(jobId)
    if (!job) return problem(404, 'job not found')
    if (verb === 'cancel') job.status = 'CANCELLED'
    const status = statusOf(job)
    const output = status === 'COMPLETED' ? (job.output ?? { said: job.input }) : undefined
    return { status: 200, body: { id: jobId, status, ...(output && { output }) } }
  }

  const answer = (method: string, path: string, body: unknown): Answer => {
    tick()
    const isRest = /^\/v2\/(pods|serverless|catalog)(\/|$)/.test(path)
    return isRest ? rest(method, path, body) : queue(path, body)
  }

  const serve = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const text = await bodyOf(request)
    const { method = '' } = request
    const path = (request.url ?? '').replace(/\?.*$/, '')
    const isKnown = request.headers.authorization === `Bearer ${fake.key}`
    const fault = faults.get(`${method} ${path}`)?.shift()
    if (fault?.kind === 'drop') {
      calls.push(`${method} ${path} dropped`)
      return void request.socket.destroy()
    }
    const said = isKnown
      ? (faulty(fault) ?? answer(method, path, text === '' ? null : JSON.parse(text)))
      : problem(401, 'invalid bearer token')
    calls.push(`${method} ${path} ${fault?.kind === 'lose-answer' ? 'lost' : said.status}`)
    if (fault?.kind === 'lose-answer') return void request.socket.destroy()
    const limits = fake.quota === null ? {} : { ratelimit: `"minute";r=${fake.quota};t=30` }
    if (fake.quota !== null) fake.quota = Math.max(0, fake.quota - 1)
    response.writeHead(said.status, {
      'content-type': said.status < 400 ? 'application/json' : 'application/problem+json',
      ...limits,
      ...said.headers,
    })
    response.end(said.body === undefined ? undefined : JSON.stringify(said.body))
  }

  const server = createServer((request, response) => void serve(request, response))
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const fake: FakeRunPod = {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    pods,
    endpoints,
    gpus,
    calls,
    balance: 100,
    key,
    quota: null,
    fail: (call, ...ways) => void faults.set(call, [...(faults.get(call) ?? []), ...ways]),
    tick,
    kill(name) {
      const pod = living().find(({ made: { name: own } }) => own === name)
      if (pod) terminate(pod, 'EXITED')
    },
    [Symbol.asyncDispose]: async () => {
      for (const pod of pods) terminate(pod, 'TERMINATED')
      server.closeAllConnections()
      await new Promise((done) => server.close(done))
    },
  }
  return fake
}

function problem(status: number, detail: string, errors?: readonly string[]): Answer {
  return { status, body: { title: 'Refused', status, detail, ...(errors && { errors }) } }
}

function faulty(fault: RunPodFault | undefined): Answer | null {
  if (fault?.kind !== 'problem') return null
  const { status, detail, errors, retryAfter } = fault
  const headers = retryAfter === undefined ? {} : { 'retry-after': String(retryAfter) }
  return { ...problem(status, detail, errors), headers }
}

function unprocessable(error: z.ZodError): Answer {
  const errors = error.issues.map(({ path, message }) => `$.${path.join('.')}: ${message}`)
  return problem(422, 'Request validation failed.', errors)
}

/** Whatever it ran ends with it. */
function terminate(pod: FakePod, status: FakePod['status']): void {
  pod.process?.kill('SIGKILL')
  pod.process = null
  pod.status = status
}

async function bodyOf(request: IncomingMessage): Promise<string> {
  let text = ''
  request.setEncoding('utf8')
  for await (const piece of request) text += piece as string
  return text
}
