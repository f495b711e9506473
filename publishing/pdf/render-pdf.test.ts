import { inflateSync } from 'node:zlib'
import { IMPRINT } from '#core/imprint.ts'
import { describe, expect, it } from 'vitest'
import { FONT_FOLDER } from '../../scripts/build-fonts.ts'
import type { Section } from '#writing/text.ts'
import type { PublishedDocument } from '../document.ts'
import { fontsInNode } from './fonts/fonts-in-node.fixture.ts'
import { MARGIN, PAGE } from './page-design.ts'
import { readPdf } from './read-pdf.fixture.ts'
import { renderPdf, type PdfOptions } from './render-pdf.ts'

const fonts = fontsInNode(FONT_FOLDER)

const SENTENCE =
  'The Moon ☽ in Leo ♌ likes to be seen, and the fourth house asks that it be seen at home. '

const reading = (overrides: Partial<PublishedDocument> = {}): PublishedDocument => ({
  title: 'Western Astrology',
  people: ['Michael', 'Charmaine'],
  language: 'en',
  sections: [
    { heading: null, paragraphs: [SENTENCE.repeat(8)] },
    { heading: 'The Moon', paragraphs: [SENTENCE.repeat(8), SENTENCE.repeat(12)] },
    { heading: 'A last word', paragraphs: [SENTENCE.repeat(3)] },
  ],
  ...overrides,
})

async function render(overrides: Partial<PublishedDocument> = {}, options: PdfOptions = {}) {
  const rendered = await renderPdf(reading(overrides), fonts, options)
  return { ...rendered, read: await readPdf(rendered.bytes) }
}

/** The file as characters: what is not a stream can be searched in it. */
const sourceOf = (bytes: Uint8Array) => Buffer.from(bytes).toString('latin1')

/** The pages' instructions, which the file holds compressed. */
function contentOf(bytes: Uint8Array): string {
  const source = sourceOf(bytes)
  const streams = source.matchAll(/\/FlateDecode\s*>>\s*stream\n([\s\S]*?)\nendstream/g)
  const contents = Array.from(streams, ([, data = '']) => inflateSync(Buffer.from(data, 'latin1')))
  return contents.map((content) => content.toString('latin1')).join('\n')
}

/** A text as a PDF writes it between brackets. */
const written = (text: string) =>
  `þÿ${Buffer.from(text, 'utf16le').swap16().toString('latin1')}`
    .replaceAll(/[\\()]/g, (mark) => `\\${mark}`)
    .replaceAll('\t', '\\t')

const oneSection = (...paragraphs: string[]): Section[] => [{ heading: null, paragraphs }]

describe('renderPdf', () => {
  it.each([
    ['Latin with diacritics', 'Nguyễn Thị Ánh', 'Łukasz Żółć'],
    ['Cyrillic', 'Анна', 'Ђорђе Җәлил'],
    ['Greek', 'Αλέξανδρος', 'Ἀλέξανδρος'],
    ['Hebrew', 'שרה כהן', 'דוד בן-גוריון'],
    ['simplified and traditional Chinese', '陈小明', '陳小明'],
    ['Japanese', '田中さくら', '𠮷田タロウ'],
    ['Korean', '김민준', '박서연'],
    ['a character next to one of another script', '田中', 'Анна'],
  ])('writes names in %s that a reader program finds', async (_, one, two) => {
    const paragraph = `${one}'s Moon ☽ stands in ♌, and ${two}'s Sun ☉ in ♏.`
    const { read, missing } = await render({
      title: `${one} and ${two}`,
      people: [one, two],
      sections: [{ heading: `What ${one} brings`, paragraphs: [paragraph] }],
    })
    expect(missing).toEqual([])
    const [page = ''] = read.pages
    expect(page).toContain(`${one} and ${two}`)
    expect(page).toContain(`What ${one} brings`)
    expect(page).toContain(paragraph)
  })

  it('writes the text of Devanagari beside its glyphs, which do not stand in its order', async () => {
    const { bytes, read } = await render({ people: ['हिन्दी', 'श्रीकृष्ण'] })
    for (const name of ['हिन्दी', 'श्रीकृष्ण']) {
      expect(contentOf(bytes)).toContain(`/ActualText (${written(name)})`)
    }
    expect(read.info).toMatchObject({ Author: 'हिन्दी & श्रीकृष्ण' })
  })

  it('numbers its pages and names the people over every page but the first', async () => {
    const { read, pages } = await render({ title: 'Western Astrology of the Two of Them' })
    expect(pages).toBeGreaterThan(1)
    expect(read.pages).toHaveLength(pages)
    const [first, ...others] = read.pages
    expect(first).toMatch(new RegExp(` 1 / ${pages}$`))
    for (const [i, text] of others.entries()) {
      expect(text).toMatch(/^Michael & Charmaine\s*Western Astrology of the Two of Them /)
      expect(text).toMatch(new RegExp(` ${i + 2} / ${pages}$`))
    }
  })

  it('embeds a subset of every font it uses, with the characters of its glyphs', async () => {
    const source = sourceOf((await render({ people: ['田中', 'שרה'] })).bytes)
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
    const [first, second] = [await render({}, { createdAt }), await render({}, { createdAt })]
    expect(Buffer.from(first.bytes).equals(second.bytes)).toBe(true)
    expect(first.read.info).toMatchObject({ CreationDate: 'D:20261122020000Z' })
    expect(first.bytes).not.toEqual((await render()).bytes)
  })

  it('does not depend on what was rendered before', async () => {
    const alone = await renderPdf(reading(), fontsInNode(FONT_FOLDER))
    await render({ people: ['田中', 'Анна'], sections: oneSection('Michael\u00A0und ﬁ') })
    expect(Buffer.from((await render()).bytes).equals(alone.bytes)).toBe(true)
  })

  it('is tagged, outlined and described', async () => {
    const { read } = await render({}, { subtitle: 'Born in Villach' })
    expect(read.tags.flat()).toEqual(
      expect.arrayContaining(['H1', 'P', 'H2']) as unknown as string[],
    )
    expect(read.tags[0]?.slice(0, 3)).toEqual(['H1', 'P', 'P'])
    expect(read.outline).toEqual(['The Moon', 'A last word'])
    expect(read.info).toMatchObject({
      Title: 'Western Astrology',
      Author: 'Michael & Charmaine',
      Language: 'en',
    })
    expect(read.pages[0]).toContain('Born in Villach')
  })

  it('says on its last page and in its metadata that a machine wrote it', async () => {
    const { read, bytes } = await render()
    expect(read.pages.at(-1)).toContain(IMPRINT)
    expect(read.info).toMatchObject({ Subject: IMPRINT, Keywords: 'machine-written' })
    expect(sourceOf(bytes)).toContain(IMPRINT)
  })

  it('describes itself in XML that is well formed, whatever the title', async () => {
    const { read } = await render({ title: 'Sun & <Moon>' })
    expect(read.metadata).toBe('Sun & <Moon>')
    expect(read.info).toMatchObject({ Title: 'Sun & <Moon>' })
  })

  it('gives charts the first page, with a caption and a description, and the text the next', async () => {
    const circle = { path: 'M10 50A40 40 0 0 1 90 50A40 40 0 0 1 10 50Z', stroke: 'ink' as const }
    const figures = ['Michael', 'Charmaine'].map((name) => ({
      width: 100,
      height: 100,
      title: `Birth chart of ${name}`,
      description: 'Sun in Virgo.',
      shapes: [circle, { ...circle, fill: 'paper' as const, opacity: 0.5, dash: [2, 1] as const }],
    }))
    const { read, bytes } = await render({}, { figures })
    expect(read.tags.slice(0, 2).map((tags) => tags.includes('Figure'))).toEqual([true, true])
    expect(read.pages[0]).toContain('Birth chart of Michael 1 /')
    expect(read.pages[1]).toContain('Birth chart of Charmaine 2 /')
    expect(read.pages[2]).toContain(SENTENCE.trim())
    expect(sourceOf(bytes)).toContain('/Alt (Birth chart of Michael. Sun in Virgo.)')
  })

  it('sets a paragraph of 8,000 words over many pages and loses none', async () => {
    const words = Array.from({ length: 8_000 }, (_, i) => `w${i}`)
    const { read, pages } = await render({ sections: oneSection(words.join(' ')) })
    expect(pages).toBeGreaterThan(20)
    const found = read.pages.join(' ').match(/\bw\d+/g)
    expect(found).toEqual(words)
  })

  it('leaves out what is empty, and is a page even when all of it is', async () => {
    const sections = [
      { heading: '', paragraphs: ['', '  \n '] },
      { heading: null, paragraphs: [] },
    ]
    const { read, pages } = await render({ people: [], sections })
    expect(pages).toBe(1)
    expect(read.pages).toEqual(['Western Astrology 1 / 1'])
    expect(read.outline).toEqual([])
  })

  it('keeps a name of 80 characters, and a word wider than the page, within the margins', async () => {
    const name = 'Wolfeschlegelsteinhausenbergerdorff'.repeat(3).slice(0, 80)
    const { read } = await render({
      title: name,
      people: [name, '田'.repeat(80)],
      sections: oneSection(`${name} ${'x'.repeat(300)}`, ...reading().sections[1]!.paragraphs),
    })
    for (const { x, width } of read.items.flat()) {
      expect(x).toBeGreaterThan(MARGIN.side - 1)
      expect(x + width).toBeLessThan(PAGE.width - MARGIN.side + 1)
    }
    expect(read.pages[0]?.replaceAll(' ', '')).toContain(name)
    expect(read.pages[1]).toMatch(/^Wolfe\S+… & 田+… /)
  })

  it('shows an emoji in outline, and a box for what no font holds, and says which', async () => {
    const { read, missing } = await render({ people: ['Zoë 🌙', 'ᏣᎳᎩ'], sections: [] })
    expect(missing).toEqual(['Ꮳ', 'Ꮃ', 'Ꭹ'])
    expect(read.pages[0]).toContain('Zoë 🌙 & □□□')
  })

  it('survives what is no text at all', async () => {
    const { read } = await render({
      people: ['\uD83D', 'a\u0000b\u202Ec\uFEFF'],
      sections: oneSection('one\n\ttwo\u2028three'),
    })
    expect(read.pages[0]).toContain('one two three')
    expect(read.pages[0]).toContain('abc')
  })

  it('tells which font file is missing', async () => {
    const nowhere = fontsInNode('/nowhere')
    await expect(renderPdf(reading(), nowhere)).rejects.toThrow('/nowhere/index.json')
  })
})
