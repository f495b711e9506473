import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { paidFor, type Draft } from './draft-book.ts'
import { draftsInMemory } from './drafts-in-memory.ts'
import { finishText } from './finish-text.ts'
import { FAILURES, writerOf } from './misbehaving-writer.fixture.ts'
import type { Progress } from './watch-progress.ts'
import { writeDocument, type WritingOutcome } from './write-document.ts'
import { NO_USAGE, type Writer } from './writer.ts'
import { REQUEST } from './request.fixture.ts'

const GOOD = '# T\n\nInes has the Sun in Leo. [[p1.western.sun.sign]] It warms.'
const WRONG = GOOD.replace('in Leo', 'in Virgo')

const write = (writer: Writer, book = draftsInMemory()) => writeDocument(writer, REQUEST, { book })

/** The hash of the brief of a text about somebody so called. */
async function hashOf(name: string): Promise<string | null> {
  const people = [{ name, pronouns: null }]
  const request = { ...REQUEST, brief: { ...REQUEST.brief, people } }
  const { writer } = writerOf({ text: GOOD })
  return (await writeDocument(writer, request, { book: draftsInMemory() })).quality.brief
}

describe('writeDocument', () => {
  it('returns a good first draft with its evidence and quality', async () => {
    const { writer, asked } = writerOf({ text: GOOD })
    expect(await write(writer)).toEqual({
      kind: 'written',
      ...finishText(GOOD),
      quality: {
        provider: 'fake',
        model: 'fake-1',
        prompt: null,
        brief: expect.stringMatching(/^[0-9a-f]{16}$/),
        words: 8,
        drafts: 1,
        findings: [],
        usage: { ...NO_USAGE, inputTokens: 10, outputTokens: 5 },
        costUsd: null,
        seconds: null,
      },
    })
    expect(asked).toEqual([REQUEST])
  })

  it('records by what words it was asked for, what all drafts cost and how long they took', async () => {
    const { writer } = writerOf({ text: WRONG }, { text: GOOD })
    let now = 0
    const { quality } = await writeDocument(writer, REQUEST, {
      book: draftsInMemory(),
      prompt: 'v1-abc',
      price: { input: 1000, output: 10_000, cacheRead: 0, cacheWrite: 0 },
      clock: () => (now += 1500),
    })
    expect(quality).toMatchObject({ prompt: 'v1-abc', costUsd: 0.12, seconds: 3 })
  })

  it('tells briefs apart by their hash, and has nothing of them in it', async () => {
    expect(await hashOf('Ines')).toBe(await hashOf('Ines'))
    expect(await hashOf('Ines')).not.toBe(await hashOf('Ana'))
  })

  it('asks for a rewrite that names what was wrong, and takes it', async () => {
    const { writer, asked } = writerOf({ text: WRONG }, { text: GOOD })
    const outcome = await write(writer)
    expect(outcome).toMatchObject({
      kind: 'written',
      quality: {
        drafts: 2,
        findings: [],
        usage: { ...NO_USAGE, inputTokens: 20, outputTokens: 10 },
      },
    })
    expect(asked[1]?.revision).toMatchObject({ attempt: 1, draft: WRONG })
    expect(asked[1]?.revision?.complaints.join(' ')).toContain('Virgo')
  })

  it('publishes the best of three drafts with its findings, and asks for no fourth', async () => {
    const worse = { text: `${WRONG} Your light.` }
    const { writer, asked } = writerOf(worse, { text: WRONG }, worse)
    const outcome = await write(writer)
    expect(asked).toHaveLength(3)
    expect(outcome.kind).toBe('written')
    expect(new Set(outcome.quality.findings.map(({ check }) => check))).toEqual(new Set(['claim']))
  })

  it('calls a text unfit that is cut off each time, and every draft is in the books', async () => {
    const { writer, asked } = writerOf({ text: GOOD, reason: 'length' })
    const book = draftsInMemory()
    const unfit = {
      kind: 'unfit',
      quality: {
        drafts: 3,
        findings: [{ check: 'stop', severity: 'fatal' }],
        usage: { ...NO_USAGE, inputTokens: 30, outputTokens: 15 },
      },
    }
    expect(await write(writer, book)).toMatchObject(unfit)
    expect(book.drafts.map(({ number, broken }) => [number, broken])).toEqual([
      [1, false],
      [2, false],
      [3, false],
    ])
    // Asked again, the answer is the same, and nothing more is paid.
    expect(await write(writer, book)).toMatchObject(unfit)
    expect(asked).toHaveLength(3)
  })

  it('counts a stream that ends without a word as a draft cut off', async () => {
    const { writer } = writerOf({ text: GOOD, reason: 'silence', tellsEarly: true }, { text: GOOD })
    expect(await write(writer)).toMatchObject({
      kind: 'written',
      quality: {
        drafts: 2,
        findings: [],
        usage: { ...NO_USAGE, inputTokens: 20, outputTokens: 5 },
      },
    })
  })

  it.each(Object.entries(FAILURES))(
    'lets a provider’s failure through as it is: %s',
    async (_, error) => {
      const book = draftsInMemory()
      const { writer } = writerOf({ text: GOOD, breaks: { after: 0, error } })
      await expect(write(writer, book)).rejects.toBe(error)
      expect(book.drafts).toEqual([])
    },
  )

  it('keeps what a broken draft cost, and does not count it among the three', async () => {
    const book = draftsInMemory()
    const broken = { text: GOOD, breaks: { after: 20, error: FAILURES.gone }, tellsEarly: true }
    const wrong = { text: WRONG, tellsEarly: true }
    const { writer, asked } = writerOf(broken, wrong, broken, wrong, broken, wrong)
    for (let attempt = 1; attempt <= 3; attempt++)
      await expect(write(writer, book)).rejects.toBe(FAILURES.gone)
    expect(await write(writer, book)).toMatchObject({
      quality: { drafts: 3, usage: { ...NO_USAGE, inputTokens: 60, outputTokens: 15 } },
    })
    expect(asked).toHaveLength(6)
  })

  it('goes on after a crash from the drafts that are kept', async () => {
    const book = draftsInMemory()
    const crash = new Error('the process died')
    const dying = {
      ...book,
      keep: async (draft: Draft) => {
        await book.keep(draft)
        throw crash
      },
    }
    const { writer, asked } = writerOf({ text: WRONG }, { text: GOOD })
    await expect(write(writer, dying)).rejects.toBe(crash)
    await expect(write(writer, dying)).rejects.toBe(crash)
    expect(asked[1]?.revision).toMatchObject({ attempt: 1, draft: WRONG })
    expect(await write(writer, book)).toMatchObject({
      kind: 'written',
      quality: { drafts: 2, findings: [] },
    })
    expect(asked).toHaveLength(2)
  })

  it('keeps a draft before it checks it: what kills the check costs no draft twice', async () => {
    const book = draftsInMemory()
    const { writer, asked } = writerOf({ text: GOOD })
    const sibling = {
      id: 'p1.vedic',
      get document(): never {
        throw new Error('it died')
      },
    }
    const siblings = [sibling]
    await expect(writeDocument(writer, REQUEST, { book, siblings })).rejects.toThrow('it died')
    expect(await write(writer, book)).toMatchObject({ kind: 'written', quality: { drafts: 1 } })
    expect(asked).toHaveLength(1)
  })

  it('pays for three drafts at most and loses no cost, however often it crashes', async () => {
    const call = fc.record({
      text: fc.constantFrom(GOOD, WRONG, `${WRONG} Your light.`, ''),
      reason: fc.constantFrom('end' as const, 'length' as const, 'refusal' as const),
      tellsEarly: fc.boolean(),
      breaks: fc.option(
        fc.record({ after: fc.nat(60), error: fc.constantFrom(...Object.values(FAILURES)) }),
        { nil: undefined },
      ),
    })
    const crashesAfter = fc.array(fc.nat(3), { maxLength: 6 })
    await fc.assert(
      fc.asyncProperty(fc.array(call, { minLength: 1 }), crashesAfter, async (calls, crashes) => {
        const { writer, bill } = writerOf(...calls, { text: WRONG })
        const book = draftsInMemory()
        let outcome: WritingOutcome | null = null
        for (let attempt = 0; outcome === null; attempt++) {
          // A process that dies once it has kept so many entries in this attempt.
          let left = crashes[attempt] ?? Number.POSITIVE_INFINITY
          const dying = {
            ...book,
            keep: async (draft: Draft) => {
              const number = await book.keep(draft)
              if (left-- === 0) throw new Error('the process died')
              return number
            },
          }
          outcome = await writeDocument(writer, REQUEST, { book: dying }).catch(() => null)
        }
        const { complete, ...usage } = bill
        expect(complete).toBeLessThanOrEqual(3)
        expect(outcome.quality).toMatchObject({ drafts: complete, usage })
        expect(paidFor(book.drafts)).toEqual({ ...NO_USAGE, ...usage })
      }),
    )
  })

  it('grows its work with every piece and lets its fraction neither fall nor come to its end', async () => {
    const long = { text: `${WRONG} ${'It stays so. '.repeat(20)}`, reason: 'length' as const }
    const seen: Progress[] = []
    const onProgress = (progress: Progress) => void seen.push(progress)
    const { writer, asked } = writerOf(long, { text: WRONG }, long)
    await writeDocument(writer, REQUEST, { book: draftsInMemory(), onProgress })
    expect(asked).toHaveLength(3)
    for (const [index, { work, fraction }] of seen.slice(1).entries()) {
      expect(work).toBeGreaterThan(seen[index]!.work)
      expect(fraction).toBeGreaterThanOrEqual(seen[index]!.fraction)
    }
    expect(seen.at(-1)).toMatchObject({
      work: 2 * long.text.length + WRONG.length,
      fraction: 0.95,
    })
    expect(seen[0]!.fraction).toBeLessThan(0.2)
  })
})
