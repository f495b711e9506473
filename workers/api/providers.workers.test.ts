import { listWriterCalls } from '#d1/writer-calls.ts'
import { JobId } from '#core/ids.ts'
import { bringAllToRest } from '#durable-objects/job/job.fixture.ts'
import { readSetting } from '#settings/read.ts'
import type { SettingKey } from '#settings/registry.ts'
import { PROMPT_EDITION } from '#writing/prompts/edition.ts'
import { findJob } from '#d1/jobs.ts'
import { env } from 'cloudflare:workers'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { asNobody, asOwner } from './api.fixture.ts'

afterEach(async () => {
  vi.restoreAllMocks()
  await bringAllToRest()
})

const PATIENT = { timeout: 40_000, interval: 200 }
const BIRTH = { date: '1968-08-23', time: '13:45', latitude: 46.6103, longitude: 13.8558 }

/** Stores a setting, and waits until whoever reads settings sees it. */
async function set(key: SettingKey, value: string): Promise<void> {
  await env.DB.prepare(
    `INSERT INTO settings VALUES (?, ?, 1, 0)
     ON CONFLICT (key) DO UPDATE SET value = excluded.value, version = version + 1`,
  )
    .bind(key, JSON.stringify(value))
    .run()
  const source = { db: env.DB, variables: {} }
  const isSeen = async () => expect((await readSetting(source, key)).value).toBe(value)
  await vi.waitFor(isSeen, PATIENT)
}

async function order(type: string, wish: object = {}) {
  const { json: person } = await asOwner('POST /v1/people', { name: 'Ines', birth: BIRTH })
  const key = { 'idempotency-key': crypto.randomUUID() }
  const { json } = await asOwner('POST /v1/jobs', { type, people: [person['id']], ...wish }, key)
  return JobId.parse(json['id'])
}

async function textStatuses(id: JobId): Promise<string[]> {
  const { json } = await asOwner(`GET /v1/jobs/${id}`)
  return (json['documents'] as { text: { status: string } }[]).map(({ text }) => text.status)
}

/** A complete answer of Anthropic's. */
function answer(model: string, text: string): Response {
  const usage = { input_tokens: 100, output_tokens: 20 }
  const events = [
    ['message_start', { message: { id: 'm', type: 'message', role: 'assistant', model, usage } }],
    ['content_block_start', { index: 0, content_block: { type: 'text', text: '' } }],
    ['content_block_delta', { index: 0, delta: { type: 'text_delta', text } }],
    ['content_block_stop', { index: 0 }],
    ['message_delta', { delta: { stop_reason: 'end_turn' }, usage }],
    ['message_stop', {}],
  ] as const
  const lines = events.map(
    ([type, data]) => `event: ${type}\ndata: ${JSON.stringify({ type, ...data })}\n\n`,
  )
  return new Response(lines.join(''), { headers: { 'content-type': 'text/event-stream' } })
}

describe('a job', () => {
  it('keeps the provider it was ordered with when the setting changes, for a text made anew too', async () => {
    await set('writing.anthropic.key', 'sk-fake-0123456789abcdef')
    await set('writing.provider', 'anthropic')
    const asked: string[] = []
    vi.spyOn(globalThis, 'fetch').mockImplementation((input, init) => {
      asked.push(new URL(input instanceof Request ? input.url : String(input)).host)
      const { model } = JSON.parse(String(init?.body)) as { model: string }
      return Promise.resolve(answer(model, '# Ines\n\nInes reads this twice.'))
    })
    const id = await order('single_system', { system: 'western' })
    await set('writing.provider', 'openai')
    await vi.waitFor(async () => expect(await textStatuses(id)).toEqual(['done']), PATIENT)
    await asOwner(`POST /v1/jobs/${id}/documents/p1.western/regenerate`, { part: 'text' })
    await vi.waitFor(async () => {
      const { json } = await asOwner(`GET /v1/jobs/${id}/documents/p1.western/revisions`)
      expect(json['revisions']).toMatchObject([{ revision: 2, text: { status: 'done' } }, {}])
    }, PATIENT)
    const calls = await listWriterCalls(env.DB, id)
    expect(new Set(asked)).toEqual(new Set(['api.anthropic.com']))
    expect(calls).toHaveLength(asked.length)
    expect(new Set(calls.map(({ provider }) => provider))).toEqual(new Set(['anthropic']))
    expect(new Set(calls.map(({ revision }) => revision))).toEqual(new Set([1, 2]))

    const quality = `GET /v1/jobs/${id}/documents/p1.western/quality`
    const { json } = await asOwner(`${quality}?revision=1`)
    expect(json).toMatchObject({
      provider: 'anthropic',
      prompt: PROMPT_EDITION,
      brief: expect.stringMatching(/^[0-9a-f]{16}$/),
      drafts: 3,
      usage: { inputTokens: 300, outputTokens: 60, cacheReadTokens: 0, cacheWriteTokens: 0 },
      costUsd: null,
    })
    expect((await asOwner(`${quality}?revision=3`)).status).toBe(404)
    expect((await asNobody(quality)).status).toBe(401)
  })

  it('that is given away is written by whom settings name for that, asked for in the words of today', async () => {
    await set('writing.provider', 'anthropic')
    await set('writing.model', 'claude-of-another-day')
    await set('writing.provider.free', 'almanac')
    const asked = vi.spyOn(globalThis, 'fetch').mockRejectedValue(new Error('nobody is asked'))
    const id = await order('hook')
    await vi.waitFor(
      async () => expect(await textStatuses(id)).toEqual(['done', 'done', 'done']),
      PATIENT,
    )
    expect((await findJob(env.DB, id))!.commission).toMatchObject({
      provider: 'almanac',
      model: null,
      prompt: PROMPT_EDITION,
    })
    expect(asked).not.toHaveBeenCalled()
  })
})
