import { describe, expect, it } from 'vitest'
import type { PublishedDocument } from '../document.ts'
import { renderMarkdown } from './render-markdown.ts'

const reading = (overrides: Partial<PublishedDocument>): PublishedDocument => ({
  title: 'Western Astrology',
  people: ['田中', 'Анна'],
  language: 'en',
  sections: [],
  ...overrides,
})

describe('renderMarkdown', () => {
  it('writes title, names, headings and paragraphs', () => {
    const sections = [
      { heading: null, paragraphs: ['An opening.'] },
      { heading: 'The Moon ☽', paragraphs: ["田中's Moon\nstands in Leo.", 'It is bright.'] },
    ]
    expect(renderMarkdown(reading({ sections }))).toBe(
      [
        '# Western Astrology',
        '*田中 & Анна*',
        'An opening.',
        '## The Moon ☽',
        "田中's Moon stands in Leo.",
        'It is bright.\n',
      ].join('\n\n'),
    )
  })

  it('leaves out what is empty', () => {
    const sections = [{ heading: '', paragraphs: ['', ' '] }]
    expect(renderMarkdown(reading({ people: [], sections }))).toBe('# Western Astrology\n')
  })

  it.each([
    ['# one', '\\# one'],
    ['- one', '\\- one'],
    ['> one', '\\> one'],
    ['1968. A year.', '1968\\. A year.'],
    ['*starred* and _lined_', '\\*starred\\* and \\_lined\\_'],
    ['Michael & Anna &amp; &#65;', 'Michael & Anna \\&amp; \\&#65;'],
    ['a [link](x) <b>', 'a \\[link\\](x) \\<b>'],
    ['-5° is no list', '-5° is no list'],
  ])('keeps %j a paragraph', (text, written) => {
    const sections = [{ heading: null, paragraphs: [text] }]
    expect(renderMarkdown(reading({ people: [], sections }))).toBe(
      `# Western Astrology\n\n${written}\n`,
    )
  })
})
