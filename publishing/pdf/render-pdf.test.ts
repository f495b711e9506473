import { IMPRINT } from '#core/imprint.ts'
import { describe, expect, it } from 'vitest'
import { FONT_FOLDER } from '../../scripts/build-fonts.ts'
import type { Printing } from '../document.ts'
import { fontsInNode } from './fonts/fonts-in-node.ts'
import { PAGE_DESIGNS } from './page-design.ts'
import { FACTS, printingOf, textOf, type PlainSection } from './printing.fixture.ts'
import { readPdf } from './read-pdf.fixture.ts'
import { renderPdf, type PdfOptions } from './render-pdf.ts'

const fonts = fontsInNode(FONT_FOLDER)
const { a5 } = PAGE_DESIGNS

const SENTENCE =
  'The Moon ☽ in Leo ♌ likes to be seen, and the fourth house asks that it be seen at home. '
const SECTIONS: readonly PlainSection[] = [
  { heading: null, paragraphs: [SENTENCE.repeat(8)] },
  { heading: 'The Moon', paragraphs: [SENTENCE.repeat(8), SENTENCE.repeat(12)] },
  { heading: 'A last word', paragraphs: [SENTENCE.repeat(3)] },
]
const PEOPLE = ['Michael', 'Charmaine']
const BRAND_COLOURS = { ink: '#102030', accent: '#a0b0c0' }

async function render(printing: Printing, options: PdfOptions = {}) {
  const rendered = await renderPdf(printing, fonts, options)
  return { ...rendered, read: await readPdf(rendered.bytes) }
}
const reading = (more: Partial<Printing> = {}) => printingOf(PEOPLE, SECTIONS, more)
const oneSection = (...paragraphs: string[]) => [{ heading: null, paragraphs }]

/** The file as characters: what is not a stream can be searched in it. */
const sourceOf = (bytes: Uint8Array) => Buffer.from(bytes).toString('latin1')

describe('renderPdf', () => {
  it.each([
    ['Latin with diacritics', 'Nguyễn Thị Ánh', 'Łukasz Żółć'],
    ['Cyrillic', 'Анна', 'Ђорђе Җәлил'],
    ['Greek', 'Αλέξανδρος', 'Ἀλέξανδρος'],
    ['simplified and traditional Chinese', '陈小明', '陳小明'],
    ['Japanese', '田中さくら', '𠮷田タロウ'],
    ['Korean', '김민준', '박서연'],
    ['a character next to one of another script', '田中', 'Анна'],
  ])('writes names in %s that a reader program finds', async (_, one, two) => {
    const paragraph = `${one}'s Moon ☽ stands in ♌, and ${two}'s Sun ☉ in ♏.`
    const sections = [{ heading: `What ${one} brings`, paragraphs: [paragraph] }]
    const { read, missing } = await render(printingOf([one, two], sections))
    expect(missing).toEqual([])
    expect(read.pages[0]).toContain(`${one} & ${two}`)
    const text = read.pages.join(' ')
    expect(text).toContain(`What ${one} brings`)
    expect(text).toContain(paragraph)
  })

  it('opens with a cover, then the contents, the text, its facts and how it was made', async () => {
    const { read } = await render(reading({ facts: FACTS }))
    expect(read.pages[0]).toMatch(/^One in a Billion Western Astrology Michael & Charmaine/)
    expect(read.pages[1]).toMatch(/^Contents The Moon\s+3 A last word\s+4 What this rests on\s+5/)
    expect(read.pages[2]).toContain(SENTENCE.trim())
    expect(read.pages[4]).toContain('What this rests on')
    expect(read.pages.at(-1)).toContain(`How this was made ${IMPRINT}`)
    expect(read.outline).toEqual([
      'Western Astrology',
      'Contents',
      'What this rests on',
      'How this was made',
    ])
  })

  it('is in the name of an organisation that ordered it, whatever its letters', async () => {
    const brand = { name: 'Żółta Gwiazda', colours: BRAND_COLOURS, imprint: '' }
    const { read, missing } = await render(reading({ brand }))
    expect(missing).toEqual([])
    expect(read.pages[0]).toMatch(/^Żółta Gwiazda Western Astrology Michael & Charmaine/)
  })

  it('numbers its pages and names the people over every page of text', async () => {
    const { read, pages } = await render(reading())
    expect(read.pages).toHaveLength(pages)
    expect(read.pages[3]).toMatch(/^Michael & Charmaine\s*Western Astrology /)
    expect(read.pages.slice(1).map((text) => Number(/ (\d+)$/.exec(text)?.[1]))).toEqual(
      Array.from({ length: pages - 1 }, (_, i) => i + 2),
    )
  })

  it('tells each fact once, and keys it from the text by a mark that is seen and not read', async () => {
    const [sun = '', moon = ''] = FACTS[0]?.facts.map(({ id }) => id) ?? []
    const sentences = [
      { text: 'He orders shelves.', facts: [sun] },
      { text: 'He asks to be looked at.', facts: [moon, sun, 'meaning.western.moon.leo'] },
    ]
    const withKeys = printingOf(['Michael'], [{ heading: null, paragraphs: [sentences] }])
    const keyed = await render({ ...withKeys, facts: FACTS })
    const bare = await render(withKeys)
    const seen = keyed.read.pages.join(' ').replaceAll(/\u2060 ?/g, '')
    expect(seen).toContain('He orders shelves. He asks to be looked at. ')
    expect(seen.replaceAll('\u00A0', ' ')).toContain(
      '2 Michael’s Moon stands in Leo. · one person in 12',
    )
    const text = (read: typeof bare.read) =>
      read.items[1]?.find(({ text: t }) => t.includes('asks'))
    // The mark of the first sentence takes room before the second.
    expect(text(keyed.read)?.width).not.toBe(text(bare.read)?.width)
  })

  it('embeds a subset of every font it uses, with the characters of its glyphs', async () => {
    const source = sourceOf((await render(printingOf(['田中', 'שרה'], SECTIONS))).bytes)
    const count = (pattern: RegExp) => source.match(pattern)?.length ?? 0
    const fontCount = count(/\/Type \/FontDescriptor/g)
    expect(fontCount).toBeGreaterThan(3)
    expect(count(/\/FontFile2 /g)).toBe(fontCount)
    expect(count(/\/FontName \/[A-Z]{6}\+/g)).toBe(fontCount)
    expect(count(/\/ToUnicode /g)).toBe(fontCount)
    expect(source).not.toContain('/Type1')
  })

  it('gives the same bytes for the same document, and keeps a date it is given', async () => {
    const createdAt = new Date('2026-11-22T02:00:00Z')
    const [first, second] = [
      await render(reading(), { createdAt }),
      await render(reading(), { createdAt }),
    ]
    expect(Buffer.from(first.bytes).equals(second.bytes)).toBe(true)
    expect(first.read.info).toMatchObject({ CreationDate: 'D:20261122020000Z' })
    expect(first.bytes).not.toEqual((await render(reading())).bytes)
  })

  it('does not depend on what was rendered before', async () => {
    const alone = await renderPdf(reading(), fontsInNode(FONT_FOLDER))
    await render(printingOf(['田中', 'Анна'], oneSection('Michael\u00A0und ﬁ')))
    expect(Buffer.from((await render(reading())).bytes).equals(alone.bytes)).toBe(true)
  })

  it('is tagged, outlined and described, and says that a machine wrote it', async () => {
    const people = [{ name: 'Michael', born: 'born 23 August 1968' }]
    const { read, bytes } = await render(reading({ people, title: 'Michael · Western Astrology' }))
    expect(read.pages[0]).toContain('Born 23 August 1968')
    expect(read.tags[0]).toEqual(['P', 'H1', 'P', 'P'])
    expect(read.tags.flat()).toEqual(
      expect.arrayContaining(['H2', 'TOC', 'TOCI', 'Link']) as unknown as string[],
    )
    expect(read.info).toMatchObject({
      Title: 'Michael · Western Astrology',
      Author: 'One in a Billion',
      Subject: `For Michael. ${IMPRINT}`,
      Keywords: 'machine-written',
      Language: 'en',
    })
    expect(sourceOf(bytes)).toContain('digitalsourcetype/algorithmicMedia')
  })

  it('describes itself in XML that is well formed, whatever the title', async () => {
    const { read } = await render(reading({ title: 'Sun & <Moon>' }))
    expect(read.metadata).toBe('Sun & <Moon>')
    expect(read.info).toMatchObject({ Title: 'Sun & <Moon>' })
  })

  it('draws charts with a caption and a description: the first on the cover, the others behind', async () => {
    const path = 'M10 50A40 40 0 0 1 90 50A40 40 0 0 1 10 50Z'
    const charts = ['Michael', 'Charmaine'].map((name) => ({
      width: 100,
      height: 100,
      title: `Birth chart of ${name}`,
      description: 'Sun in Virgo.',
      shapes: [
        { path, stroke: 'ink' as const },
        { path, fill: 'wash' as const, opacity: 0.5, dash: [2, 1] as const },
      ],
    }))
    const [part] = reading().parts
    const { read, bytes } = await render(reading({ parts: part ? [{ ...part, charts }] : [] }))
    expect(read.tags.map((tags) => tags.includes('Figure')).slice(0, 3)).toEqual([
      true,
      false,
      true,
    ])
    expect(read.pages[0]).toContain('Birth chart of Michael')
    expect(read.pages[2]).toContain('Birth chart of Charmaine')
    expect(sourceOf(bytes)).toContain('/Alt (Birth chart of Michael. Sun in Virgo.)')
  })

  it('sets positions as a table with heads', async () => {
    const [part] = reading().parts
    const tables = [
      { title: 'Positions', heads: ['Point', 'Place'], rows: [['Sun', '0°26′ Virgo']] },
    ]
    const { read } = await render(reading({ parts: part ? [{ ...part, tables }] : [] }))
    expect(read.pages[2]).toMatch(/^Positions Point\s*Place\s*Sun\s*0°26′ Virgo/)
    expect(read.tags[2]).toEqual(['H2', 'Table', 'TR', 'TH', 'TH', 'TR', 'TD', 'TD'])
  })

  it('binds several documents into one book, with joint contents and facts, and a plain word before', async () => {
    const [part] = reading({ facts: FACTS }).parts
    const other = { ...part!, id: 'p1.vedic' as const, label: 'Michael · Vedic', theme: 'Vedic' }
    const text = textOf('Vedic', [{ heading: 'The first house', paragraphs: [SENTENCE.repeat(9)] }])
    const { read } = await render(
      reading({
        cover: { title: 'Michael & Charmaine', subtitle: 'A book' },
        parts: [part!, { ...other, text }],
        facts: FACTS,
        disclaimer: ['A machine wrote this book.'],
      }),
    )
    const [cover = '', before = '', contents = ''] = read.pages
    expect(cover).toMatch(/^One in a Billion Michael & Charmaine A book$/)
    expect(before).toContain('Before the first page A machine wrote this book.')
    const page = (title: string) => Number(new RegExp(`${title}\\s+(\\d+)`).exec(contents)?.[1])
    expect(read.pages[page('Michael · Vedic') - 1]).toMatch(/^Vedic Michael/)
    expect(read.pages[page('The first house') - 1]).toContain('The first house')
    expect(read.pages[page('How this was made') - 1]).toContain(IMPRINT)
    expect(read.outline).toContain('Vedic')
  })

  it('sets on A4 what it sets on A5', async () => {
    const [small, large] = [await render(reading()), await render(reading(), { size: 'a4' })]
    const [few, many] = [large, small].map(({ read }) => read.pages.join(' ').match(/\bseen\b/g))
    expect(few).toEqual(many)
    expect(sourceOf(large.bytes)).toContain('/MediaBox [0 0 595.28 841.89]')
  })

  it('sets a paragraph of 8,000 words over many pages and loses none', async () => {
    const words = Array.from({ length: 8_000 }, (_, i) => `w${i}`)
    const { read, pages } = await render(printingOf(PEOPLE, oneSection(words.join(' '))))
    expect(pages).toBeGreaterThan(20)
    const found = read.pages.join(' ').match(/\bw\d+/g)
    expect(found).toEqual(words)
  })

  it('leaves out what is empty, and is a page even when all of it is', async () => {
    const sections = [
      { heading: '', paragraphs: ['', '  \n '] },
      { heading: null, paragraphs: [] },
    ]
    const { read, pages } = await render(printingOf([], sections, { imprint: [] }))
    expect(pages).toBe(1)
    expect(read.pages).toEqual(['One in a Billion Western Astrology'])
  })

  it('keeps a name of 80 characters, and a word wider than the page, within the margins', async () => {
    const name = 'Wolfeschlegelsteinhausenbergerdorff'.repeat(3).slice(0, 80)
    const paragraphs = [`${name} ${'x'.repeat(300)}`, SENTENCE.repeat(30)]
    const { read } = await render(printingOf([name, '田'.repeat(80)], oneSection(...paragraphs)))
    for (const { x, width } of read.items.flat()) {
      expect(x).toBeGreaterThan(a5.margin.side - 1)
      expect(x + width).toBeLessThan(a5.width - a5.margin.side + 1)
    }
    expect(read.pages[0]?.replaceAll(' ', '')).toContain(name)
    expect(read.pages[2]).toMatch(/^Wolfe\S+… & 田+… /)
  })

  it('never parts a name that fits a line on its cover', async () => {
    const people = ['Anna Maria Luisa', 'Jean Baptiste Emmanuel', '田中 さくら']
    const { read } = await render(printingOf(people, []))
    const lines = new Map<number, string>()
    for (const { text, y } of read.items[0] ?? []) lines.set(y, (lines.get(y) ?? '') + text)
    for (const name of people) {
      expect([...lines.values()].some((line) => line.includes(name))).toBe(true)
    }
  })

  it('fills every line of a paragraph but its last', async () => {
    const name = 'Wolfeschlegelsteinhausenbergerdorff'
    const { read } = await render(
      printingOf([name], oneSection(`${SENTENCE}${name} `.repeat(9)), { imprint: [] }),
    )
    const ends = new Map<number, number>()
    for (const { text, x, y, width } of read.items[1] ?? []) {
      if (text.trim() !== '') ends.set(y, Math.max(ends.get(y) ?? 0, x + width))
    }
    const lines = [...ends].toSorted(([a], [b]) => b - a).map(([, end]) => end)
    // The last two are the paragraph's last line and the page's number.
    for (const end of lines.slice(0, -2))
      expect(end).toBeGreaterThan(a5.width - a5.margin.side - 1.5)
  })

  it('shows an emoji in outline, and a box for what no font holds, and says which', async () => {
    const { read, missing } = await render(printingOf(['Zoë 🌙', '𐌰𐌽𐌽𐌰'], []))
    expect(missing).toEqual(['𐌰', '𐌽'])
    expect(read.pages[0]).toContain('Zoë 🌙 & □□□')
  })

  it('survives what is no text at all', async () => {
    const people = ['\uD83D', 'a\u0000b\u202Ec\uFEFF']
    const { read } = await render(printingOf(people, oneSection('one\n\ttwo\u2028three')))
    expect(read.pages.join(' ')).toContain('one two three')
    expect(read.pages[0]).toContain('abc')
  })

  it('tells which font file is missing', async () => {
    const nowhere = fontsInNode('/nowhere')
    await expect(renderPdf(reading(), nowhere)).rejects.toThrow('/nowhere/index.json')
  })
})
