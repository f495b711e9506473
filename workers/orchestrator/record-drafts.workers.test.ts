import { newJobId } from '#core/ids.ts'
import { listWriterCalls } from '#d1/writer-calls.ts'
import type { Draft } from '#writing/draft-book.ts'
import { NO_USAGE } from '#writing/writer.ts'
import { env } from 'cloudflare:workers'
import { describe, expect, it, vi } from 'vitest'
import { draftBook } from './draft-book.ts'
import { recorded } from './record-drafts.ts'

const usage = { ...NO_USAGE, inputTokens: 1_000_000, outputTokens: 500_000 }
const price = { input: 3, output: 15, cacheRead: 0.3, cacheWrite: 3.75 }

const started: Draft = {
  broken: true,
  model: 'fake-1',
  usage: { ...NO_USAGE, inputTokens: 1_000_000, outputTokens: 1 },
  noted: null,
}
const ended = (noted: number | null): Draft => ({
  broken: false,
  tookMs: null,
  model: 'fake-1',
  raw: 'text',
  stop: 'end',
  findings: [],
  usage,
  noted,
})

function opened(db: D1Database = env.DB) {
  const place = { jobId: newJobId(), documentId: 'p1.western' as const, revision: 1 }
  const again = (over = db) =>
    recorded(draftBook(env.ARTIFACTS, place), { db: over, place, provider: 'fake', price })
  return { place, again }
}

describe('recorded', () => {
  it('makes of a call that was noted and then ended one row, with what it cost', async () => {
    const { place, again } = opened()
    const book = again()
    await book.load()
    const noted = await book.keep(started)
    await book.keep(ended(noted))
    await book.keep(ended(null))
    const rows = await listWriterCalls(env.DB, place.jobId)
    expect(rows).toHaveLength(2)
    for (const row of rows) {
      expect(row).toMatchObject({ isComplete: true, provider: 'fake', ...usage, costUsd: 10.5 })
    }
  })

  it('says of each call in a line how long it took, where somebody took the time', async () => {
    const lines: string[] = []
    vi.spyOn(console, 'log').mockImplementation((line: unknown) => void lines.push(String(line)))
    const book = opened().again()
    await book.keep({ ...ended(null), broken: false, tookMs: 840 } as Draft)
    await book.keep(ended(null))
    vi.restoreAllMocks()
    const told = lines.map((line) => JSON.parse(line) as Record<string, unknown>)
    expect(told.map(({ event, ms }) => [event, ms])).toEqual([
      ['writer.called', 840],
      ['writer.called', undefined],
    ])
  })

  it('keeps the draft while D1 is away, and makes its row good with the next look', async () => {
    const away = {
      prepare: () => {
        throw new Error('D1 is away')
      },
    } as unknown as D1Database
    const { place, again } = opened()
    const book = again(away)
    await book.load()
    expect(await book.keep(ended(null))).toBe(1)
    expect(await listWriterCalls(env.DB, place.jobId)).toEqual([])
    expect(await again().load()).toHaveLength(1)
    expect(await listWriterCalls(env.DB, place.jobId)).toHaveLength(1)
  })

  it('leaves a call on its day and at its price, however often the drafts are looked at', async () => {
    const { place, again } = opened()
    await again().keep(ended(null))
    const [made] = await listWriterCalls(env.DB, place.jobId)
    vi.useFakeTimers({ now: Date.now() + 3 * 86_400_000, toFake: ['Date'] })
    const dearer = { input: 30, output: 150, cacheRead: 3, cacheWrite: 37.5 }
    const book = draftBook(env.ARTIFACTS, place)
    await recorded(book, { db: env.DB, place, provider: 'fake', price: dearer }).load()
    vi.useRealTimers()
    expect(await listWriterCalls(env.DB, place.jobId)).toEqual([made])
  })

  it('knows no cost where no price is set', async () => {
    const { place } = opened()
    const unpriced = recorded(draftBook(env.ARTIFACTS, place), {
      db: env.DB,
      place,
      provider: 'fake',
      price: undefined,
    })
    await unpriced.keep(ended(null))
    expect(await listWriterCalls(env.DB, place.jobId)).toMatchObject([{ costUsd: null }])
  })
})
