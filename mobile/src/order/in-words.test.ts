import fc from 'fast-check'
import { describe, expect, it, test } from 'vitest'
import { CATALOGUE } from '#app/words/catalogue.ts'
import { etaWords, inWords, waitWords } from './in-words.ts'
import { spanWords } from './span-words.ts'

const { en, de } = CATALOGUE
const titleOf = (id: string) => (id === 'p1.western' ? 'Ada · Western Astrology' : id)

/** Every key the service tells (durable-objects/job/message-of.ts). */
const TASKS = ['charts', 'text', 'pdf', 'chapter', 'package']
const KEYS = [
  ...['ordered', 'cancel-asked', 'retry-asked', 'regenerate-asked'].map((what) => `job.${what}`),
  ...['refresh-asked', 'package-asked', 'remake-asked', 'looked-after'].map(
    (what) => `job.${what}`,
  ),
  ...TASKS.flatMap((task) => [`${task}.started`, `${task}.done`, `${task}.lost`]),
  ...['text', 'pdf', 'chapter'].flatMap((part) =>
    ['retry', 'overloaded', 'paused', 'final'].map((kind) => `${part}.failed.${kind}`),
  ),
  'chapter.released',
  'charts.failed.final',
]

describe('what happened', () => {
  it.each(KEYS)('%s is a sentence in both languages, with nothing left to fill', (key) => {
    const message = { key, params: { document: 'p1.western', reason: 'it broke' } }
    for (const { order } of [en, de]) {
      const words = inWords(message, titleOf, order)
      expect(words).not.toBe(order.messages.other)
      expect(words).not.toMatch(/[{}]/)
    }
  })

  it('names the document, and the part that failed', () => {
    const message = {
      key: 'chapter.failed.paused',
      params: { document: 'p1.western', reason: 'x' },
    }
    expect(inWords(message, titleOf, en.order)).toBe(
      'Ada · Western Astrology: the voice waits until its writer is back.',
    )
  })

  it('is told of a key nobody knew yet, whatever it is', () => {
    fc.assert(
      fc.property(fc.string(), (key) => {
        expect(inWords({ key, params: {} }, titleOf, en.order)).not.toMatch(/[{}]|function/)
      }),
    )
  })
})

test('a chapter in line is told its place, when it begins, and why it waits', () => {
  const message = { key: 'chapter.waits.busy', params: { place: 3, seconds: 240 } }
  expect(waitWords(message, en.order)).toBe('place 3 in line, in about 4 minutes')
  expect(waitWords({ ...message, params: { place: 3 } }, en.order)).toBe(
    'place 3 in line: every voice is speaking',
  )
  expect(waitWords({ key: 'chapter.waits.no-pod', params: { place: 1 } }, en.order)).toBe(
    'place 1 in line: there is no voice just now; it waits for one',
  )
})

test('the end is foretold as far as anybody can say', () => {
  const at = (likelyAt: number, lateAt: number) => etaWords({ likelyAt, lateAt }, 0, en.order)
  expect(etaWords(null, 0, en.order)).toBe(en.order.etaUnknown)
  expect(at(60_000, 600_000)).toBe('Likely done in 60 seconds, at the latest in 10 minutes.')
  expect(at(-1, 600_000)).toBe('Likely done in 1 second, at the latest in 10 minutes.')
  expect(at(-2, -1)).toBe(en.order.longer)
})

test('a span is said in its largest unit', () => {
  const said = [0, 1, 89, 90, 5_340, 5_400, 170_000, 260_000].map((seconds) =>
    spanWords(seconds, en.order.spans),
  )
  expect(said).toEqual([
    '1 second',
    '1 second',
    '89 seconds',
    '2 minutes',
    '89 minutes',
    '2 hours',
    '47 hours',
    '3 days',
  ])
})
