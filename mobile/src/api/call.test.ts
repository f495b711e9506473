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
