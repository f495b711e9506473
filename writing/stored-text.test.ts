import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import FIRST_EDITION from '#test/fixtures/first-edition-text.json' with { type: 'json' }
import { finishText } from './finish-text.ts'
import type { QualityRecord } from './quality-record.ts'
import { encodeText, readStoredText } from './stored-text.ts'
import { NO_USAGE } from './writer.ts'

const RAW = [
  '# Western Astrology: Ines',
  '',
  'A chart is a map. It is old.',
  '',
  '## The Lights',
  '',
  'Ines has the Sun in Leo. [[p1.western.sun.sign]] It shines. [[p1.western.sun.house]]',
  '',
  'It shines.',
  '',
  '## 月',
  '',
  '田中は来た。アンナは去った。',
].join('\n')
const QUALITY: QualityRecord = {
  provider: 'almanac',
  model: 'almanac-1',
  words: 20,
  drafts: 1,
  findings: [
    { check: 'length', severity: 'minor', complaint: 'The text has 20 words.', sentence: null },
  ],
  usage: { ...NO_USAGE, inputTokens: 3, outputTokens: 4 },
  prompt: 'v1-0123456789abcdef',
  brief: '0123456789abcdef',
  costUsd: 0.0012,
  seconds: 41.5,
}

const through = (bytes: Uint8Array): unknown => JSON.parse(new TextDecoder().decode(bytes))

/** As the first edition stored a text: paragraphs whole, sentences beside them and without ids. */
function firstEdition(raw: string) {
  const { document, markdown, evidence } = finishText(raw)
  const unnamed = evidence.map(({ sentence, facts }) => ({ sentence, facts }))
  return { document, markdown, evidence: unnamed, quality: QUALITY }
}

describe('readStoredText', () => {
  it('reads what was stored, in all its forms', () => {
    const finished = finishText(RAW)
    const stored = through(encodeText({ ...finished, quality: QUALITY }))
    expect(readStoredText(stored)).toEqual({ ...finished, quality: QUALITY })
  })

  it('stores every sentence once', () => {
    const bytes = encodeText({ ...finishText(RAW), quality: QUALITY })
    expect(new TextDecoder().decode(bytes).split('A chart is a map.')).toHaveLength(2)
  })

  it('reads an object that the first edition stored', () => {
    const { document, markdown, evidence, quality } = FIRST_EDITION
    const read = readStoredText(FIRST_EDITION)
    expect(read).toMatchObject({ document, markdown, quality })
    expect(read.evidence.map(({ id: _, ...rest }) => rest)).toEqual(evidence)
    expect(read.text.title.id).toBe('s1')
    expect(read.evidence.map(({ id }) => id)).toEqual(evidence.map((_, index) => `s${index + 2}`))
  })

  it('gives a text of the first edition the ids it would have got', () => {
    expect(readStoredText(firstEdition(RAW))).toEqual({ ...finishText(RAW), quality: QUALITY })
  })

  it('gives any text of the first edition back as it was, under the same ids each time', () => {
    const words = fc.constantFrom('Leo', 'Dr.', 'ends.', 'Why?', '…', '“go.”', '[[a.b]]', '来た。')
    const paragraph = fc.array(words, { minLength: 1, maxLength: 12 }).map((all) => all.join(' '))
    const line = fc.oneof({ weight: 4, arbitrary: paragraph }, fc.constantFrom('# T', '## H'))
    fc.assert(
      fc.property(fc.array(line, { maxLength: 12 }), (lines) => {
        const old = firstEdition(lines.join('\n\n'))
        const read = readStoredText(JSON.parse(JSON.stringify(old)))
        expect(read.document).toEqual(old.document)
        expect(read.markdown).toBe(old.markdown)
        expect(read.evidence.map(({ sentence, facts }) => ({ sentence, facts }))).toEqual(
          old.evidence,
        )
        expect(readStoredText(old)).toEqual(read)
        expect(readStoredText(through(encodeText(read)))).toEqual(read)
      }),
    )
  })

  it('reads a first edition with an empty paragraph, as one of mere citations became', () => {
    const old = firstEdition('# T\n\nOne is.')
    old.document = { title: 'T', sections: [{ heading: null, paragraphs: ['', 'One is.'] }] }
    expect(readStoredText(old).document.sections[0]?.paragraphs).toEqual(['One is.'])
  })

  it.each([
    ['nothing', null, 'Invalid input'],
    ['something else', { title: 'T' }, 'Invalid input'],
    [
      'a sentence that the evidence has lost',
      { ...firstEdition(RAW), evidence: [] },
      'has lost “A',
    ],
  ])('refuses %s', (_, json, why) => {
    expect(() => readStoredText(json)).toThrow(why)
  })
})
