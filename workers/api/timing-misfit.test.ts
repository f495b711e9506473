import { describe, expect, it } from 'vitest'
import type { Script, TimingManifest } from '#gpu-bridge/protocol/contract.ts'
import { timingMisfit } from './timing-misfit.ts'

const sentence = (id: string, text: string) => ({ id, text })

const SCRIPT: Script = {
  title: sentence('t', 'Ada and the Moon'),
  people: ['Ada'],
  sections: [
    {
      heading: sentence('h', 'At home'),
      paragraphs: [
        [sentence('a', 'She keeps the receipts.'), sentence('b', '…')],
        [sentence('c', 'Nobody asks why.'), sentence('d', 'Он знает.')],
      ],
    },
  ],
  language: 'en',
  album: 'Ada',
  track: 1,
  tracks: 3,
  voice: 'slt',
}

const IN_ORDER = ['t', 'h', 'a', 'c']
const TEXTS = {
  t: 'Ada and the Moon',
  h: 'At home',
  a: 'She keeps the receipts.',
  b: '…',
  c: 'Nobody asks why.',
  d: 'Он знает.',
}

function timing(ids: readonly string[], seconds = 60): TimingManifest {
  const sentences = ids.map((id, at) => ({
    id,
    text: TEXTS[id as keyof typeof TEXTS] ?? 'a sentence of nobody’s',
    start: at * 5,
    end: at * 5 + 4,
  }))
  return { audioSha256: '0'.repeat(64), seconds, sentences }
}

function altered(at: number, change: Partial<TimingManifest['sentences'][number]>): TimingManifest {
  const { sentences, ...rest } = timing(IN_ORDER)
  return { ...rest, sentences: sentences.map((one, n) => (n === at ? { ...one, ...change } : one)) }
}

describe('timingMisfit', () => {
  it('takes every sentence in its order, and leaves it open whether one without Latin words is heard', () => {
    expect(timingMisfit(timing(IN_ORDER), SCRIPT)).toBeNull()
    expect(timingMisfit(timing(['t', 'h', 'a', 'b', 'c', 'd']), SCRIPT)).toBeNull()
  })

  it.each<[string, TimingManifest, string]>([
    ['nothing', timing([]), 'sentences'],
    ['less than all', timing(['t', 'h', 'c']), 'sentences.2'],
    ['no end', timing(['t', 'h', 'a']), 'sentences'],
    ['another order', timing(['t', 'a', 'h', 'c']), 'sentences.1'],
    ['a sentence twice', timing(['t', 'h', 'a', 'a', 'c']), 'sentences.3'],
    ['a sentence of another text', timing(['t', 'h', 'x', 'a', 'c']), 'sentences.2'],
    ['other words', altered(2, { text: 'She keeps nothing.' }), 'sentences.2'],
    ['a sentence that ends before it begins', altered(1, { end: 2 }), 'sentences.1'],
    ['a sentence that begins before the one before it', altered(2, { start: 1 }), 'sentences.2'],
    ['more than there is', timing(IN_ORDER, 17), 'sentences.3'],
  ])('refuses %s, and says where', (_what, wrong, field) => {
    expect(timingMisfit(wrong, SCRIPT)).toMatchObject({ field, mend: expect.any(String) as string })
  })
})
