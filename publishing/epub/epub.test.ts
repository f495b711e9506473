import { EpubCheck } from '@likecoin/epubcheck-ts'
import { describe, expect, it } from 'vitest'
import { castPerson } from '#astrology/cast.ts'
import { resolveBirth } from '#astrology/birth/resolve-birth.ts'
import { loadEphemeris } from '#astrology/ephemeris/load-in-node.ts'
import { timingToSmil } from '#gpu-bridge/protocol/timing-to-smil.ts'
import { drawChartsOf } from '../charts/of-document.ts'
import type { Part, Printing } from '../document.ts'
import { FACTS, printingOf } from '../pdf/printing.fixture.ts'
import { audioPath, epubFiles, type Overlay } from './epub-files.ts'
import { zipEpub } from './zip-epub.ts'

const SILENCE = new Uint8Array([0xff, 0xfb, 0x90, 0x00])
const MADE = { identifier: 'urn:test:book', modified: new Date('2026-11-26T10:00:00Z') }

async function packed(
  printing: Printing,
  overlays: ReadonlyMap<Part['id'], Overlay> = new Map(),
): Promise<Uint8Array> {
  const sounds = [...overlays.keys()].map((id) => {
    const open = async () => new Response(SILENCE).body!
    return { path: audioPath(id), bytes: SILENCE.length, open }
  })
  const files = [...epubFiles(printing, { ...MADE, overlays })]
  return await new Response(zipEpub(files, MADE.modified, sounds).open()).bytes()
}

/** What a reading system would complain of, usage hints aside. */
async function complaints(bytes: Uint8Array) {
  const { messages } = await EpubCheck.validate(bytes)
  return messages.filter(({ severity }) => /fatal|error|warning/.test(severity))
}

const SECTIONS = [
  { heading: null, paragraphs: ['It begins without a heading.'] },
  {
    heading: 'Sun & Moon <together>',
    paragraphs: [
      [
        { text: 'Michael’s Sun stands in Virgo.', facts: ['p1.western.sun.sign'] },
        { text: 'Nobody "knows" why.', facts: [] },
      ],
    ],
  },
] as const

async function drawn(): Promise<Part['charts']> {
  const birth = resolveBirth({ jd: 2_440_092.1, latitude: 46.61, longitude: 13.86 })
  if (birth.kind !== 'exact') throw new Error('a Julian day is one moment')
  const cast = castPerson(await loadEphemeris(), birth.moment)
  return drawChartsOf('p1.western', { first: { cast, name: 'Michael' }, asOf: 2_461_370.5 })
}

async function book(names: readonly string[] = ['Michael', 'Charmaine']): Promise<Printing> {
  const printing = printingOf(
    names,
    SECTIONS.map((each) => ({
      ...each,
      paragraphs: each.paragraphs.map((one) =>
        typeof one === 'string' ? one : one.map(({ text, facts }) => ({ text, facts: [...facts] })),
      ),
    })),
    {
      facts: FACTS,
      disclaimer: ['A machine wrote this book.'],
    },
  )
  const [part] = printing.parts
  const tables = [{ title: 'Positions', heads: ['Body', 'Sign'], rows: [['Sun', 'Virgo']] }]
  return { ...printing, parts: [{ ...part!, charts: await drawn(), tables }] }
}

describe('epubFiles', () => {
  it('makes a book no reading system complains of', async () => {
    expect(await complaints(await packed(await book()))).toEqual([])
  })

  it('is read along where a chapter is heard', async () => {
    const printing = await book()
    const [part] = printing.parts
    const sentences = part!.text.sections.flatMap(({ paragraphs }) => paragraphs.flat())
    const timing = {
      sentences: sentences.map(({ id }, place) => ({ id, start: place, end: place + 0.9 })),
    }
    const smil = timingToSmil(timing as never, {
      text: `${part!.id}.xhtml`,
      audio: `${part!.id}.mp3`,
    })
    const overlays = new Map([[part!.id, { smil, seconds: sentences.length }]])
    expect(await complaints(await packed(printing, overlays))).toEqual([])
  })

  it('is measured by a checker that finds what is missing', async () => {
    const files = [...epubFiles(await book(), MADE)].filter(({ path }) => !path.endsWith('.svg'))
    const zip = await new Response(zipEpub(files, MADE.modified).open()).arrayBuffer()
    expect((await complaints(new Uint8Array(zip))).length).toBeGreaterThan(0)
  })

  it.each([
    ['Адам', 'דָּוִד'],
    ['<b>&amp;', '"]]>'],
    ['ܡܪܝܡ', 'น้ำทิพย์'],
    ['\u0001\uFFFE', '田中'],
  ])('is well-formed whatever the names are: %j and %j', async (...names) => {
    const bytes = await packed(await book(names))
    expect((await complaints(bytes)).map(({ message }) => message)).toEqual([])
  })

  it('tells every chart in words, and every cited fact as a note', async () => {
    const printing = await book()
    const files = new Map([...epubFiles(printing, MADE)].map(({ path, text }) => [path, text]))
    const page = files.get('EPUB/couple.western.xhtml')!
    for (const { description } of printing.parts[0]!.charts) {
      expect(page).toContain(description.slice(0, 40).replaceAll('"', '&quot;'))
    }
    const notes = [...page.matchAll(/href="facts\.xhtml#(fact\d+)"/g)].map(([, note]) => note!)
    expect(notes.length).toBeGreaterThan(0)
    for (const note of notes) expect(files.get('EPUB/facts.xhtml')).toContain(`id="${note}"`)
  })

  it('is the same to the byte', async () => {
    const printing = await book()
    expect(await packed(printing)).toEqual(await packed(printing))
  })
})
