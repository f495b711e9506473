import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { keptFleet, KEY } from '#durable-objects/audio-fleet/scaling/keeper.fixture.ts'
import { watchDrift } from '#settings/watch-drift.ts'
import { startFakeRunPod, type FakeRunPod } from '#test/fakes/runpod/fake-runpod.ts'
import { D1Tables } from '#test/fakes/d1-tables.ts'
import { findAllDrift } from './find-runpod-drift.ts'
import type { FleetTrouble } from './judge-runpod.ts'

const TEMPLATE = {
  name: 'hooks',
  image: 'example/pod:1',
  pools: ['ADA_24'],
  workers: { min: 0, max: 3, idleTimeout: 5 },
  queueDelay: 4,
  disk: 20,
}
const nothing = () => Promise.resolve<FleetTrouble[]>([])
const troubled = (trouble: Partial<FleetTrouble>) => () =>
  Promise.resolve([{ pool: 'main', renting: null, hooks: null, ...trouble }])

let runpod: FakeRunPod

beforeEach(async () => {
  runpod = await startFakeRunPod({ key: KEY })
})
afterEach(async () => {
  vi.restoreAllMocks()
  await runpod[Symbol.asyncDispose]()
})

/** An endpoint at RunPod, as it was made by hand once. */
async function anEndpoint(): Promise<string> {
  const { pools, queueDelay, ...made } = TEMPLATE
  const response = await fetch(`${runpod.url}/v2/serverless`, {
    method: 'POST',
    headers: { authorization: `Bearer ${KEY}` },
    body: JSON.stringify({
      ...made,
      type: 'QUEUE',
      gpu: { pools },
      scaling: { type: 'QUEUE_DELAY', queueDelay },
    }),
  })
  return ((await response.json()) as { id: string }).id
}

function sourceOf(settings: Readonly<Record<string, unknown>>) {
  const tables = new D1Tables()
  tables.set({
    'audio.runpod.key': KEY,
    'audio.runpod.baseUrl': runpod.url,
    'audio.runpod.serverlessUrl': runpod.url,
    ...settings,
  })
  return { db: tables.db, variables: {} }
}

/** What an operator reads, the secret that lies open in this table aside. */
async function found(settings: Readonly<Record<string, unknown>>, trouble = nothing) {
  const findings = await findAllDrift(sourceOf(settings), trouble)
  return findings.filter(({ kind }) => kind !== 'plain-secret')
}

async function kinds(settings: Readonly<Record<string, unknown>>): Promise<string[]> {
  return (await found(settings)).map(({ kind, severity }) => `${kind} ${severity}`)
}

describe('findAllDrift', () => {
  it('finds nothing where RunPod has what settings name, or there is no key', async () => {
    expect(await found({ 'audio.runpod.endpoint': await anEndpoint() })).toEqual([])
    const calls = runpod.calls.length
    expect(await found({ 'audio.runpod.key': null, 'audio.runpod.endpoint': 'gone' })).toEqual([])
    expect(runpod.calls).toHaveLength(calls)
  })

  it('finds an endpoint that was deleted, and says how to make it again', async () => {
    expect(await found({ 'audio.runpod.endpoint': 'ep-old' })).toEqual([
      {
        key: 'audio.runpod.endpoint',
        kind: 'endpoint-gone',
        severity: 'error',
        detail:
          'RunPod has no endpoint ep-old. Audio goes on in the fleet’s lanes. `billion settings remake-endpoint` makes it again from audio.runpod.template.',
      },
    ])
  })

  it('finds an endpoint that may have no workers: its jobs would wait for ever', async () => {
    const id = await anEndpoint()
    runpod.endpoints.get(id)!.workers.max = 0
    const [finding, ...others] = await found({ 'audio.runpod.endpoint': id })
    expect(others).toEqual([])
    expect(finding).toMatchObject({ kind: 'endpoint-asleep', severity: 'error' })
    expect(finding?.detail).toContain('workers.max is 0')
  })

  it('finds a key that RunPod does not take, a RunPod that is away, a GPU nobody has', async () => {
    expect(await kinds({ 'audio.runpod.key': 'a key nobody gave out' })).toEqual([
      'key-refused error',
    ])
    runpod.fail('GET /v2/catalog/gpus', { kind: 'problem', status: 500, detail: 'oops' })
    expect(await kinds({})).toEqual(['runpod-away warning'])
    expect(await kinds({ 'audio.pods.gpus': ['NVIDIA L4', 'NVIDIA L5'] })).toEqual([
      'unknown-gpu warning',
    ])
    expect(await kinds({ 'audio.pods.gpus': ['NVIDIA L5'] })).toEqual(['unknown-gpu error'])
  })

  it('finds what keeps the fleet from renting', async () => {
    const renting = 'RunPod’s balance is empty (402)'
    const findings = await found({}, troubled({ renting }))
    expect(findings).toMatchObject([
      {
        kind: 'renting-stuck',
        severity: 'error',
        detail: 'The pool main does not rent as it should: RunPod’s balance is empty (402)',
      },
    ])
  })
})

describe('hooks', () => {
  it('that are not where settings want them are told of', async () => {
    const hooks = 'no endpoint is named (audio.runpod.endpoint)'
    expect(await found({}, troubled({ hooks }))).toEqual([
      {
        key: 'audio.hooks',
        kind: 'hooks-in-lane',
        severity: 'warning',
        detail: `Hooks of the pool main go on in the fleet’s lane: ${hooks}`,
      },
    ])
  })
})

describe('an endpoint deleted while hooks are spoken', () => {
  it('is told of at the next minute, and the fleet’s lane goes on', async () => {
    const logged = vi.spyOn(console, 'error').mockReturnValue()
    vi.spyOn(console, 'log').mockReturnValue()
    const id = await anEndpoint()
    await using fleet = await keptFleet()
    fleet.offer(1)
    const source = sourceOf({ 'audio.runpod.endpoint': id })
    const minute = async () =>
      await watchDrift(source, 'orchestrator', async () => await findAllDrift(source, nothing))
    await minute()
    expect(logged).not.toHaveBeenCalled()

    runpod.endpoints.delete(id)
    await minute()
    expect(logged.mock.calls.map(([line]) => JSON.parse(String(line)) as object)).toMatchObject([
      { event: 'settings.drift', worker: 'orchestrator', kind: 'endpoint-gone' },
    ])
    await fleet.pass(10)
    fleet.enrol()
    fleet.speak(fleet.pods.all()[0]!.id, 1)
    expect(fleet.line.depth()).toEqual({ waiting: 0, leased: 0 })
  })
})
