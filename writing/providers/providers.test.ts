import { describe, expect, it } from 'vitest'
import { DependencyError } from '#core/errors.ts'
import { fakeAnthropic } from '#test/fakes/writer/anthropic.ts'
import type { Misbehaviour } from '#test/fakes/writer/misbehaviour.ts'
import { fakeOpenAi } from '#test/fakes/writer/openai.ts'
import { REQUEST } from '../request.fixture.ts'
import type { Prompt } from '../prompts/prompt.ts'
import type { Writer, WritingEvent } from '../writer.ts'
import { anthropicWriter } from './anthropic.ts'
import { openAiWriter } from './openai.ts'

const KEY = 'sk-fake-0123456789abcdef'
const TEXT = `# Title\n\n${'Ines has the Sun in Leo. [[p1.western.sun.sign]] '.repeat(60)}`

const PROMPT: Prompt = {
  system: [{ text: 'The same for all. '.repeat(50), endsSharedPart: true }],
  user: [{ text: 'Of this one alone.' }],
  maxTokens: 4000,
}
const patience = { byteMs: 150, wordMs: 300 }

const WIRES = [
  [
    'anthropic',
    () => fakeAnthropic(KEY, () => TEXT),
    (baseUrl: string, apiKey = KEY): Writer =>
      anthropicWriter({
        provider: 'anthropic',
        model: 'claude-sonnet-5-5',
        render: () => PROMPT,
        baseUrl,
        apiKey,
        patience,
      }),
  ],
  [
    'openai',
    () => fakeOpenAi(KEY, () => TEXT),
    (baseUrl: string, apiKey = KEY): Writer =>
      openAiWriter({ model: 'gpt-6', render: () => PROMPT, baseUrl, apiKey, patience }),
  ],
] as const

async function heard(writer: Writer) {
  const events: WritingEvent[] = []
  let alive = 0
  try {
    for await (const piece of writer.write(REQUEST, { onAlive: () => (alive += 1) })) {
      events.push(piece)
    }
    return { events, alive, error: null }
  } catch (error) {
    return { events, alive, error: error as DependencyError }
  }
}

const textOf = (events: readonly WritingEvent[]) =>
  events.map((piece) => (piece.type === 'text' ? piece.text : '')).join('')

describe.each(WIRES)('the %s writer', (_, start, writerAt) => {
  it('streams the text, says why it stopped and what it cost, to the token', async () => {
    await using fake = await start()
    const { events, error } = await heard(writerAt(fake.url))
    expect(error).toBeNull()
    expect(textOf(events)).toBe(TEXT)
    expect(events.at(-1)).toEqual({
      type: 'stop',
      reason: 'end',
      usage: fake.ledger.calls[0]?.charged,
    })
  })

  it('is charged less for what the provider kept from an earlier request', async () => {
    await using fake = await start()
    await heard(writerAt(fake.url))
    const { events } = await heard(writerAt(fake.url))
    const stop = events.at(-1)
    expect(stop).toMatchObject({ usage: fake.ledger.calls[1]?.charged })
    expect(stop?.type === 'stop' && stop.usage.cacheReadTokens).toBeGreaterThan(0)
  })

  it.each<readonly [string, Misbehaviour, string, number | undefined]>([
    ['too many requests', call(429, 'rate_limit_error', '7'), 'overloaded', 7],
    ['an overload', call(529, 'overloaded_error', undefined), 'overloaded', undefined],
    ['a fault of its own', call(500, 'api_error', undefined), 'overloaded', undefined],
    ['a bad gateway', call(502, 'bad_gateway', undefined), 'overloaded', undefined],
    ['a mistake of ours', call(400, 'invalid_request_error', undefined), 'final', undefined],
    ['a model it does not have', call(404, 'not_found_error', undefined), 'final', undefined],
    ['no credit', call(402, 'billing_error', undefined), 'paused', undefined],
    ['no permission', call(403, 'permission_error', undefined), 'paused', undefined],
    ['a connection that is reset', { kind: 'reset' }, 'overloaded', undefined],
    ['nobody who answers', { kind: 'no-answer' }, 'overloaded', undefined],
    ['a stream cut off', { kind: 'cut', after: 800 }, 'retry', undefined],
    ['an error in the stream', event('overloaded_error'), 'overloaded', undefined],
    ['silence in the middle', { kind: 'silence', after: 800 }, 'retry', undefined],
    ['pings and never a word', { kind: 'pings-only', everyMs: 30 }, 'retry', undefined],
    ['another model', { kind: 'other-model', model: 'cheaper-1' }, 'paused', undefined],
    ['a smaller model', { kind: 'other-model', model: 'gpt-6-mini' }, 'paused', undefined],
  ])('meets %s for what it asks', async (_name, way, kind, seconds) => {
    await using fake = await start()
    fake.misbehave(way)
    const { error } = await heard(writerAt(fake.url))
    expect(error).toBeInstanceOf(DependencyError)
    expect([error?.kind, error?.retryAfterSeconds]).toEqual([kind, seconds])
    expect(fake.ledger.calls).toHaveLength(1)
  })

  it('says what a call costs that breaks off, as soon as it is taken', async () => {
    await using fake = await start()
    fake.misbehave({ kind: 'cut', after: 800 })
    const { events } = await heard(writerAt(fake.url))
    const { inputTokens, cacheWriteTokens } = fake.ledger.calls[0]!.charged!
    const [first] = events
    expect(first).toMatchObject({ type: 'usage', usage: { cacheWriteTokens } })
    // What is reckoned by letters is true to a token of each of the two parts.
    const told = first?.type === 'usage' ? first.usage.inputTokens : 0
    expect(Math.abs(told - inputTokens)).toBeLessThanOrEqual(1)
  })

  it('comes back to a port where nobody listens, as to one who is busy', async () => {
    const { url } = await (async () => {
      await using gone = await start()
      return { url: gone.url }
    })()
    const { error } = await heard(writerAt(url))
    expect([error?.kind, error?.retryable]).toEqual(['overloaded', true])
  })

  it('waits for an operator where its key is refused, and tells nobody the key', async () => {
    await using fake = await start()
    const { error } = await heard(writerAt(fake.url, 'sk-wrong-0123456789abc'))
    expect(error?.kind).toBe('paused')
    expect(String(error)).not.toContain('sk-wrong')
  })

  it('writes its text whole however long it thinks before', async () => {
    await using fake = await start()
    fake.misbehave({ kind: 'think', tokens: 12_000 })
    const { events, error } = await heard(writerAt(fake.url))
    expect(error).toBeNull()
    expect(textOf(events)).toBe(TEXT)
    const usage = fake.ledger.calls[0]!.charged
    expect(events.at(-1)).toEqual({ type: 'stop', reason: 'end', usage })
    expect(usage!.outputTokens).toBeGreaterThan(12_000)
  })

  it('takes thinking aloud for no silence, however long it lasts', async () => {
    await using fake = await start()
    fake.misbehave({ kind: 'think', tokens: 100, aloudEveryMs: 60 })
    const { events, error } = await heard(writerAt(fake.url))
    expect(error).toBeNull()
    expect(textOf(events)).toBe(TEXT)
  })

  it('names the setting to mend where its model answers less than a text and its thoughts need', async () => {
    await using fake = await start()
    fake.misbehave({ kind: 'answers-less', tokens: 8_192 })
    const { error } = await heard(writerAt(fake.url))
    expect(error?.kind).toBe('final')
    expect(error?.message).toMatch(/8192.*writing\.model/)
  })

  it('takes a dated name of its model for that model', async () => {
    await using fake = await start()
    const { model } = writerAt(fake.url)
    fake.misbehave({ kind: 'other-model', model: `${model}-2026-08-01` })
    expect((await heard(writerAt(fake.url))).error).toBeNull()
  })

  it('does not take slowness for silence', async () => {
    await using fake = await start()
    fake.misbehave({ kind: 'drip', everyMs: 20, characters: 60 })
    const { events, error } = await heard(writerAt(fake.url))
    expect(error).toBeNull()
    expect(textOf(events)).toBe(TEXT)
  })

  it('says that it is alive before its first word', async () => {
    await using fake = await start()
    fake.misbehave({ kind: 'pings-only', everyMs: 30 })
    const { alive, events } = await heard(writerAt(fake.url))
    expect(alive).toBeGreaterThan(3)
    expect(textOf(events)).toBe('')
  })

  it.each<readonly [string, Misbehaviour, string]>([
    ['its limit', { kind: 'truncate', after: 400 }, 'length'],
    ['a refusal', { kind: 'refusal' }, 'refusal'],
  ])('tells of %s as the reason it stopped', async (_name, way, reason) => {
    await using fake = await start()
    fake.misbehave(way)
    const { events } = await heard(writerAt(fake.url))
    expect(events.at(-1)).toMatchObject({
      type: 'stop',
      reason,
      usage: fake.ledger.calls[0]?.charged,
    })
  })
})

function call(status: number, type: string, retryAfter: string | undefined): Misbehaviour {
  return { kind: 'refuse-call', status, type, ...(retryAfter !== undefined && { retryAfter }) }
}

function event(type: string): Misbehaviour {
  return { kind: 'error-event', after: 400, type }
}
