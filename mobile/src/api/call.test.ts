import { beforeEach, describe, expect, it, vi } from 'vitest'
import { answerOf, api, textOf } from './call.ts'

const { kept } = vi.hoisted(() => ({ kept: new Map<string, { tag: string; text: string }>() }))
vi.mock('./address.ts', () => ({ API: 'http://api.test' }))
vi.mock('./session.ts', () => ({ bearer: async () => 'token' }))
vi.mock('./kept-answers.ts', () => ({
  keptAnswers: {
    find: async (path: string) => kept.get(path) ?? null,
    keep: async (path: string, answer: { tag: string; text: string }) => kept.set(path, answer),
  },
}))

const PEOPLE = JSON.stringify({ people: [] })
const TAGGED = { etag: '"1"', 'content-type': 'application/json' }

function answers(body: BodyInit | null, headers: Record<string, string>, status = 200) {
  vi.stubGlobal('fetch', async () => new Response(body, { headers, status }))
}

function brokenOff() {
  return new ReadableStream({ start: (stream) => stream.error(new TypeError('network error')) })
}

async function isLost(): Promise<Response> {
  throw new TypeError('network error')
}

async function isMade(): Promise<Response> {
  return new Response('{"id": "per_a"}', { status: 201 })
}

describe('what is no answer of ours', () => {
  beforeEach(() => kept.clear())

  it('fails in words, and is not kept', async () => {
    answers('<!doctype html>', { etag: '"x"', 'content-type': 'text/html' })
    expect(await answerOf(api.listPeople())).toEqual({
      ok: false,
      failure: { kind: 'server', requestId: null },
    })
    answers('{"people": [', { etag: '"x"' })
    expect(await answerOf(api.listPeople())).toMatchObject({ failure: { kind: 'server' } })
    answers('<!doctype html>', { etag: '"x"', 'content-type': 'text/html; charset=utf-8' })
    expect(await answerOf(textOf('/v1/text'))).toMatchObject({ failure: { kind: 'server' } })
    expect(kept.size).toBe(0)
  })

  it('is offline where it breaks off, and what was kept is given again', async () => {
    answers(brokenOff(), TAGGED)
    expect(await answerOf(api.listPeople())).toEqual({ ok: false, failure: { kind: 'offline' } })
    answers(PEOPLE, TAGGED)
    await api.listPeople()
    answers(brokenOff(), TAGGED)
    expect(await answerOf(api.listPeople())).toEqual({ ok: true, value: { people: [] } })
  })
})

describe('what makes somebody', () => {
  const PERSON = {
    name: 'Ada',
    birth: { date: '1985-12-10', time: null, latitude: 1, longitude: 2 },
  }
  /** Who asks to be kept, and under which key each asking went. */
  async function keysOf(...outcomes: readonly (() => Promise<Response>)[]): Promise<string[]> {
    const keys: string[] = []
    for (const outcome of outcomes) {
      vi.stubGlobal('fetch', (_: string, { headers }: { headers: Record<string, string> }) => {
        keys.push(headers['idempotency-key'] ?? '')
        return outcome()
      })
      await answerOf(api.createPerson({ json: PERSON }))
    }
    return keys
  }
  it('goes under one key until it was answered, and under another then', async () => {
    const [one, again, anew] = await keysOf(isLost, isMade, isMade)
    expect(one).not.toBe('')
    expect(again).toBe(one)
    expect(anew).not.toBe(one)
  })
})
