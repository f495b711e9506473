import { listSettingChanges } from '#d1/settings.ts'
import { readSetting } from '#settings/read.ts'
import type { Reason } from '#settings/asked.ts'
import { app } from '#workers/api/app.ts'
import { env } from 'cloudflare:workers'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { triedRemake } from './remake-endpoint.ts'

const TEMPLATE = {
  name: 'hooks',
  image: 'example/pod:1',
  pools: ['ADA_24'],
  workers: { min: 0, max: 3, idleTimeout: 5 },
  queueDelay: 4,
  disk: 20,
}
const VARIABLES = {
  RUNPOD_API_KEY: 'a key of a RunPod',
  RUNPOD_ENDPOINT_ID: 'ep-old',
  RUNPOD_ENDPOINT_TEMPLATE: JSON.stringify(TEMPLATE),
}
const reason = () => ({ who: 'Ada', why: 'somebody deleted it', now: new Date() })

/** Endpoints at RunPod: id to name. */
let there: Map<string, string>
let made: unknown[]

beforeEach(() => {
  there = new Map()
  made = []
  vi.spyOn(console, 'log').mockReturnValue()
  vi.spyOn(globalThis, 'fetch').mockImplementation(async (url, init) => {
    const shown = (id: string) => ({ id, name: there.get(id), workers: { min: 0, max: 3 } })
    const id = new URL(String(url)).pathname.split('/')[3]
    if (init?.method === 'POST') {
      made.push(JSON.parse(String(init.body)))
      there.set('ep-new', 'hooks')
      return Response.json(shown('ep-new'), { status: 201 })
    }
    if (id === undefined) return Response.json({ endpoints: [...there.keys()].map(shown) })
    if (there.has(id)) return Response.json(shown(id))
    return Response.json({ title: 'Not Found', status: 404, detail: 'no' }, { status: 404 })
  })
})
afterEach(async () => {
  vi.restoreAllMocks()
  await env.DB.exec('DELETE FROM settings')
  // What D1 held is known for three seconds.
  await vi.waitFor(isForgotten, { timeout: 8_000, interval: 500 })
})

async function isForgotten(): Promise<void> {
  expect((await readSetting(source(), 'audio.runpod.endpoint')).origin).toBe('environment')
}

const source = (variables: object = VARIABLES) => ({ db: env.DB, variables: { ...variables } })

describe('triedRemake', () => {
  it('makes the endpoint from its template, names it in D1, and keeps who and why', async () => {
    expect(await triedRemake(source(), reason())).toEqual({ kind: 'made', id: 'ep-new' })
    expect(made).toEqual([
      {
        name: 'hooks',
        image: 'example/pod:1',
        type: 'QUEUE',
        gpu: { pools: ['ADA_24'], count: 1 },
        workers: { min: 0, max: 3, idleTimeout: 5 },
        scaling: { type: 'QUEUE_DELAY', queueDelay: 4 },
        disk: 20,
        env: {},
      },
    ])
    const [change] = await listSettingChanges(env.DB, { limit: 1 })
    expect(change).toMatchObject({
      key: 'audio.runpod.endpoint',
      to: 'ep-new',
      who: 'Ada',
      why: 'somebody deleted it',
    })
    await vi.waitFor(
      async () =>
        expect(await readSetting(source(), 'audio.runpod.endpoint')).toMatchObject({
          value: 'ep-new',
          origin: 'd1',
        }),
      { timeout: 5_000, interval: 500 },
    )
  })

  it('is asked for over the API, and says what there is now', async () => {
    const bindings = {
      ...env,
      OPERATOR_TOKEN: 'an operator for tests',
      ORCHESTRATOR: { remakeEndpoint: async (asked: Reason) => await triedRemake(source(), asked) },
    }
    const headers = {
      authorization: 'Bearer an operator for tests',
      'content-type': 'application/json',
    }
    const ask = async () =>
      await app.request(
        '/admin/v1/serverless-endpoint',
        { method: 'POST', headers, body: JSON.stringify({ who: 'Ada', why: 'it is gone' }) },
        bindings,
      )
    const answer = await ask()
    expect([answer.status, await answer.json()]).toEqual([201, { id: 'ep-new' }])
  })

  it('changes nothing where the endpoint is there, or something is not declared', async () => {
    there.set('ep-here', 'hooks')
    const here = { ...VARIABLES, RUNPOD_ENDPOINT_ID: 'ep-here' }
    await vi.waitFor(
      async () =>
        expect(await triedRemake(source(here), reason())).toMatchObject({ kind: 'conflict' }),
      { timeout: 5_000, interval: 500 },
    )
    const { RUNPOD_ENDPOINT_TEMPLATE: _, ...without } = VARIABLES
    expect(await triedRemake(source(without), reason())).toMatchObject({
      kind: 'invalid-input',
      field: 'audio.runpod.template',
    })
    expect(made).toEqual([])
  })

  it('takes the one of its name that is there already: a lost answer makes no second', async () => {
    there.set('ep-lost', 'hooks')
    expect(await triedRemake(source(), reason())).toEqual({ kind: 'made', id: 'ep-lost' })
    expect(made).toEqual([])
  })
})
