import { DependencyError } from '#core/errors.ts'
import { newJobId } from '#core/ids.ts'
import { paidFor, type Draft } from '#writing/draft-book.ts'
import { env } from 'cloudflare:workers'
import { describe, expect, it } from 'vitest'
import { draftBook } from './draft-book.ts'
import { NO_USAGE } from '#writing/writer.ts'

const newPlace = () => ({ jobId: newJobId(), documentId: 'p1.western' as const, revision: 1 })

const complete = (raw: string, noted: number | null = null): Draft => ({
  broken: false,
  tookMs: null,
  model: 'fake-1',
  raw,
  stop: 'end',
  findings: [],
  usage: { ...NO_USAGE, inputTokens: 10, outputTokens: 5 },
  noted,
})
const broken = (noted: number | null = null): Draft => ({
  broken: true,
  model: 'fake-1',
  usage: { ...NO_USAGE, inputTokens: 10, outputTokens: 0 },
  noted,
})

/** Storage whose next writes fail: unheard, or heard and not answered. */
function failing(...failures: ('unheard' | 'unanswered')[]): R2Bucket {
  const put = async (...args: Parameters<R2Bucket['put']>) => {
    const failure = failures.shift()
    if (failure === 'unheard') throw new Error('put: Unspecified error (0)')
    const stored = await env.ARTIFACTS.put(...args)
    if (failure === 'unanswered') throw new Error('put: Unspecified error (0)')
    return stored
  }
  return new Proxy(env.ARTIFACTS, {
    get: (bucket, name) => {
      const value: unknown = name === 'put' ? put : Reflect.get(bucket, name)
      return typeof value === 'function' ? value.bind(bucket) : value
    },
  })
}

describe('draftBook', () => {
  it('keeps each draft once, complete and broken ones apart, for whoever comes next', async () => {
    const place = newPlace()
    const book = draftBook(env.ARTIFACTS, place)
    expect(await book.load()).toEqual([])
    expect(await book.keep(broken())).toBe(1)
    expect(await book.keep(broken())).toBe(2)
    expect(await book.keep(complete('one', 2))).toBe(1)
    const kept = await draftBook(env.ARTIFACTS, place).load()
    expect(kept).toHaveLength(3)
    expect(kept).toEqual(
      expect.arrayContaining([
        { ...broken(), number: 1 },
        { ...broken(), number: 2 },
        { ...complete('one', 2), number: 1 },
      ]),
    )
    expect(paidFor(kept)).toEqual({ ...NO_USAGE, inputTokens: 20, outputTokens: 5 })
  })

  it('gives two writers at once different numbers, and both see both', async () => {
    const place = newPlace()
    const books = [draftBook(env.ARTIFACTS, place), draftBook(env.ARTIFACTS, place)]
    await Promise.all(books.map((book) => book.load()))
    const numbers = await Promise.all(books.map((book, index) => book.keep(complete(`${index}`))))
    expect(numbers.toSorted()).toEqual([1, 2])
    for (const book of books)
      expect((await book.load()).map(({ number }) => number)).toEqual([1, 2])
  })

  it('puts ten drafts in the order they were kept', async () => {
    const book = draftBook(env.ARTIFACTS, newPlace())
    for (let n = 1; n <= 10; n++) await book.keep(complete(`${n}`))
    expect((await book.load()).map((draft) => !draft.broken && draft.raw)).toEqual(
      Array.from({ length: 10 }, (_, index) => `${index + 1}`),
    )
  })

  it('does not give a paid draft up because storage is away for a moment, nor keep it twice', async () => {
    const place = newPlace()
    const book = draftBook(failing('unheard', 'unanswered'), place)
    expect(await book.keep(complete('paid'))).toBe(1)
    expect(await book.load()).toEqual([{ ...complete('paid'), number: 1 }])
  })

  it('calls it a failure that passes when storage stays away', async () => {
    const away = failing(...Array.from({ length: 4 }, () => 'unheard' as const))
    const kept = draftBook(away, newPlace()).keep(complete('lost'))
    await expect(kept).rejects.toThrow(DependencyError)
    await expect(kept).rejects.toMatchObject({ kind: 'retry', dependency: 'r2' })
  })
})
