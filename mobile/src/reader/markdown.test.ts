import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { renderMarkdown } from '../../../publishing/text/render-markdown.ts'
import { numberSentences } from '../../../writing/number-sentences.ts'
import type { Block } from './blocks.ts'
import { blocksOf, type EvidenceLine } from './markdown.ts'

const word = fc.oneof(
  fc.string({ minLength: 1, maxLength: 12, unit: 'grapheme' }),
  fc.constantFrom('#', '1.', '-', '>', '*', '_Leo_', '\\', '&amp;', '[x]', '<b>', '田中', '\n'),
)
/** Words as writers send them: some letter in each sentence, trimmed as `sentencesOf` trims. */
const sentence = fc
  .array(word, { minLength: 1, maxLength: 8 })
  .map((words) => `${words.join(' ').replaceAll(/\s+/gu, ' ').trim()} end.`.trim())
const text = fc.record({
  title: sentence,
  sections: fc.array(
    fc.record({
      heading: fc.option(sentence),
      paragraphs: fc.array(
        fc.array(
          fc.record({ text: sentence, facts: fc.array(fc.constant('p1.western.sun.sign')) }),
          {
            minLength: 1,
            maxLength: 4,
          },
        ),
        { minLength: 1, maxLength: 3 },
      ),
    }),
    { maxLength: 4 },
  ),
})

describe('blocksOf', () => {
  it('gives every sentence of a published document back, with its id and facts', () => {
    fc.assert(
      fc.property(text, (unnumbered) => {
        const { markdown, evidence, expected } = published(unnumbered)
        expect(blocksOf(markdown, evidence)).toEqual(expected)
      }),
      { seed: 19, numRuns: 300 },
    )
  })

  it('loses no word of a text whose evidence is another’s', () => {
    fc.assert(
      fc.property(text, text, (one, other) => {
        const { markdown, evidence } = published(one)
        const strange = published(other).evidence
        expect(wordsOf(blocksOf(markdown, strange))).toBe(wordsOf(blocksOf(markdown, evidence)))
        expect(wordsOf(blocksOf(markdown))).toBe(wordsOf(blocksOf(markdown, evidence)))
      }),
      { seed: 20, numRuns: 200 },
    )
  })

  it('reads a text in work, whose names are not there yet and whose emphasis nobody took out', () => {
    expect(blocksOf('# Ada · Moon\n\nShe *waits*.\n\n## At night\n\nThen')).toEqual([
      { kind: 'title', id: 's1', text: 'Ada · Moon' },
      { kind: 'plain', text: 'She waits.' },
      { kind: 'heading', id: 's2', text: 'At night' },
      { kind: 'plain', text: 'Then' },
    ])
  })
})

function published(unnumbered: Parameters<typeof numberSentences>[0]) {
  const { title, sections } = numberSentences(unnumbered)
  const evidence: EvidenceLine[] = sections.flatMap(({ paragraphs }) =>
    paragraphs.flat().map(({ id, text: words, facts }) => ({ id, sentence: words, facts })),
  )
  const markdown = renderMarkdown({
    title: title.text,
    people: ['Ada', '田*中'],
    language: 'en',
    sections: sections.map(({ heading, paragraphs }) => ({
      heading: heading?.text ?? null,
      paragraphs: paragraphs.map((sentences) => sentences.map((each) => each.text).join(' ')),
    })),
  })
  const expected: Block[] = [
    { kind: 'title', ...title },
    { kind: 'names', text: 'Ada & 田*中' },
    ...sections.flatMap(({ heading, paragraphs }): Block[] => [
      ...(heading === null ? [] : [{ kind: 'heading' as const, ...heading }]),
      ...paragraphs.map((sentences): Block => ({ kind: 'sentences', sentences })),
    ]),
  ]
  return { markdown, evidence, expected }
}

function wordsOf(blocks: readonly Block[]): string {
  return blocks
    .map((block) =>
      block.kind === 'sentences' ? block.sentences.map((each) => each.text).join(' ') : block.text,
    )
    .join('\n')
}
