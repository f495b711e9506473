import { describe, expect, it } from 'vitest'
import { planDocuments } from '#core/job-types.ts'
import { DependencyError } from '#core/errors.ts'
import { factOf } from '#astrology/facts.ts'
import { writeDocument } from './write-document.ts'
import type { Writer, WritingEvent, WritingRequest } from './writer.ts'

const sun = factOf(
  'p1',
  'western',
)({
  topic: 'sun',
  property: 'sign',
  value: 'Leo',
  statement: "{p1}'s Sun stands in Leo.",
  rule: { id: 'test', rule: 'test', source: 'test' },
})

const REQUEST: WritingRequest = {
  document: planDocuments('single_system')[0]!,
  names: { p1: 'Ines' },
  facts: [sun],
  question: null,
  missing: [],
  words: 8,
}

const GOOD = '# T\n\nInes has the Sun in Leo. [[p1.western.sun.sign]] It warms.'
const WRONG = GOOD.replace('in Leo', 'in Virgo')

/** Hands out the given drafts, one a call, in small pieces, and remembers what it was asked. */
function writerOf(drafts: readonly string[], reason: 'end' | 'length' = 'end') {
  const asked: WritingRequest[] = []
  const writer: Writer = {
    provider: 'fake',
    model: 'fake-1',
    async *write(request): AsyncGenerator<WritingEvent> {
      const draft = drafts[asked.length] ?? drafts.at(-1) ?? ''
      asked.push(request)
      for (const text of draft.match(/.{1,7}/gs) ?? []) yield { type: 'text', text }
      yield { type: 'stop', reason, usage: { inputTokens: 10, outputTokens: 5 } }
    },
  }
  return { writer, asked }
}

describe('writeDocument', () => {
  it('returns a good first draft with its evidence and quality', async () => {
    const { writer, asked } = writerOf([GOOD])
    expect(await writeDocument(writer, REQUEST)).toEqual({
      kind: 'written',
      document: {
        title: 'T',
        sections: [{ heading: null, paragraphs: ['Ines has the Sun in Leo. It warms.'] }],
      },
      markdown: '# T\n\nInes has the Sun in Leo. It warms.\n',
      evidence: [
        { sentence: 'Ines has the Sun in Leo.', facts: ['p1.western.sun.sign'] },
        { sentence: 'It warms.', facts: [] },
      ],
      quality: {
        provider: 'fake',
        model: 'fake-1',
        words: 8,
        drafts: 1,
        findings: [],
        usage: { inputTokens: 10, outputTokens: 5 },
      },
    })
    expect(asked).toEqual([REQUEST])
  })

  it('asks for a rewrite that names what was wrong, and takes it', async () => {
    const { writer, asked } = writerOf([WRONG, GOOD])
    const outcome = await writeDocument(writer, REQUEST)
    expect(outcome).toMatchObject({
      kind: 'written',
      quality: { drafts: 2, findings: [], usage: { inputTokens: 20, outputTokens: 10 } },
    })
    expect(asked[1]?.revision).toMatchObject({ attempt: 1, draft: WRONG })
    expect(asked[1]?.revision?.complaints.join(' ')).toContain('Virgo')
  })

  it('rewrites twice at most and then publishes the best draft with its flags', async () => {
    const { writer, asked } = writerOf([`${WRONG} Your light.`, WRONG, `${WRONG} Your light.`])
    const outcome = await writeDocument(writer, REQUEST)
    expect(asked).toHaveLength(3)
    expect(outcome.kind).toBe('written')
    expect(new Set(outcome.quality.findings.map(({ check }) => check))).toEqual(new Set(['claim']))
  })

  it('fails a text that is cut off each time', async () => {
    const { writer, asked } = writerOf([GOOD], 'length')
    expect(await writeDocument(writer, REQUEST)).toMatchObject({
      kind: 'failed',
      quality: { drafts: 3, findings: [{ check: 'stop', severity: 'fatal' }] },
    })
    expect(asked).toHaveLength(3)
  })

  it('lets a provider’s failure through', async () => {
    const writer: Writer = {
      ...writerOf([]).writer,
      // oxlint-disable-next-line require-yield -- a provider that fails before its first word
      async *write(): AsyncGenerator<WritingEvent> {
        throw new DependencyError('writer', 'busy', { retryable: true })
      },
    }
    await expect(writeDocument(writer, REQUEST)).rejects.toThrow(DependencyError)
  })

  it('reports characters as they arrive, never more than expected', async () => {
    const seen: { characters: number; expected: number }[] = []
    await writeDocument(writerOf([GOOD]).writer, REQUEST, { onProgress: (each) => seen.push(each) })
    expect(seen.length).toBeGreaterThan(5)
    expect(seen.map(({ characters }) => characters)).toEqual(
      seen.map(({ characters }) => characters).toSorted((a, b) => a - b),
    )
    expect(seen.filter(({ characters, expected }) => characters > expected)).toEqual([])
  })
})
