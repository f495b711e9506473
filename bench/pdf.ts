import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { scheduler } from 'node:timers/promises'
import pdfmake from 'pdfmake'
import { documentPrinting, type PrintSource, type WrittenText } from '#publishing/book/printings.ts'
import type { Printing } from '#publishing/document.ts'
import { fontsInNode } from '#publishing/pdf/fonts/fonts-in-node.ts'
import { renderPdf } from '#publishing/pdf/render-pdf.ts'
import { buildFonts, FONT_FOLDER } from '../scripts/build-fonts.ts'
import { packageInPrint } from '../scripts/prove/pages/package-in-print.ts'
import type { Figure, Length } from './figures.ts'
import { startLocalWorker, type LocalWorker } from './local-worker.ts'
import type { BookFigures } from './pdf-book.ts'
import { processorMs } from './processor-time.ts'
import { median, quantile } from './statistics.ts'

const ROUNDS = { whole: 3, short: 1 } as const
/** The promises: processor time of a document at the median and of the book, of a piece of work, and memory. */
const MOST_OF_DOCUMENT_MS = 400
const MOST_OF_BOOK_MS = 8000
const MOST_OF_PIECE_MS = 50
/** How long others may wait while sixteen documents are set beside them, of a hundred all but one. */
const LONGEST_WAIT_MS = 200
const MOST_MEMORY_MB = 128
/** What the heap of the program that binds a book is held to; its buffers stand beside it. */
const HEAP_MB = 100

/**
 * The sixteen documents of a couple, with charts and appendix, and their book: processor time in
 * workerd, the longest piece of work and the memory in Node, and the same texts by pdfmake.
 */
export async function benchPdf(length: Length): Promise<readonly Figure[]> {
  await buildFonts()
  const told = packageInPrint('known')
  return [
    ...(await inWorkerd(told, ROUNDS[length])),
    ...bookInNode(told),
    ...(await againstPdfmake(told, ROUNDS[length])),
  ]
}

interface Told {
  readonly source: PrintSource
  readonly texts: readonly WrittenText[]
}

async function inWorkerd(told: Told, rounds: number): Promise<Figure[]> {
  const state = join(import.meta.dirname, '..', '.state', 'bench', 'workers')
  const worker = await startLocalWorker('bench/pdf-worker/wrangler.toml', state)
  try {
    await fetch(worker.url, { method: 'POST', body: JSON.stringify(told) })
    const times: number[] = []
    // The first round compiles and fetches, and is not counted.
    for (let round = 0; round <= rounds; round += 1) {
      for (const n of told.texts.keys()) {
        const ms = await spent(worker, `/document?n=${n}`)
        if (round > 0) times.push(ms)
      }
    }
    const book = await spent(worker, '/book')
    const waits = await waitsBeside(worker, told.texts.length)
    return [
      promised('a document with charts and appendix', MS, {
        side: { name: 'in workerd', samples: times },
        most: MOST_OF_DOCUMENT_MS,
        reached: median(times),
      }),
      promised('the book of sixteen', MS, {
        side: { name: 'in workerd', samples: [book] },
        most: MOST_OF_BOOK_MS,
        reached: book,
      }),
      promised('a wait of others while sixteen are set, 99 of 100', 'ms', {
        side: { name: 'in workerd', samples: waits },
        most: LONGEST_WAIT_MS,
        reached: quantile(waits, 0.99),
      }),
    ]
  } finally {
    await worker.stop()
  }
}

const MS = 'ms of processor'

interface Reached {
  readonly side: Figure['sides'][0]
  readonly most: number
  readonly reached: number
}

function promised(what: string, unit: string, { side, most, reached }: Reached): Figure {
  const words = `${most} at most; ${reached.toFixed(0)}`
  return {
    what,
    unit,
    better: 'less',
    sides: [side],
    promise: { words, isKept: reached <= most },
  }
}

/** How long a request waits that asks for nothing, while every document is set at once. */
async function waitsBeside({ url }: LocalWorker, documents: number): Promise<number[]> {
  const waits: number[] = []
  let left = documents
  const set = Array.from({ length: documents }, async (_, n) => {
    await (await fetch(`${url}/document?n=${n}`)).json()
    left -= 1
  })
  // Each of the documents that are set counts down.
  // oxlint-disable-next-line no-unmodified-loop-condition
  while (left > 0) {
    const began = performance.now()
    await (await fetch(`${url}/ping`)).text()
    waits.push(performance.now() - began)
    await scheduler.wait(PING_MS)
  }
  await Promise.all(set)
  return waits
}

const PING_MS = 5

async function spent({ url, group }: LocalWorker, path: string): Promise<number> {
  const before = processorMs(group, 'workerd')
  const answer = await fetch(url + path)
  if (!answer.ok) throw new Error(await answer.text())
  await answer.json()
  return processorMs(group, 'workerd') - before
}

/** Once as it likes, for the time of its pieces, and once in a small heap, to see that it fits. */
function bookInNode(told: Told): Figure[] {
  const folder = mkdtempSync(join(tmpdir(), 'bench-pdf-'))
  try {
    const file = join(folder, 'package.json')
    writeFileSync(file, JSON.stringify(told))
    const free = bookBy([], file)
    const { buffers } = bookBy([`--max-old-space-size=${HEAP_MB}`], file)
    const { pages, whole, pieces } = free
    return [
      {
        what: `the book of ${pages} pages`,
        unit: MS,
        better: 'less',
        sides: [{ name: 'in Node', samples: [whole] }],
      },
      promised('a piece of its work, the longest', MS, {
        side: { name: 'in Node', samples: pieces },
        most: MOST_OF_PIECE_MS,
        reached: Math.max(...pieces),
      }),
      promised('memory it fits in: heap and buffers', 'MB', {
        side: { name: 'in Node', samples: [HEAP_MB + buffers] },
        most: MOST_MEMORY_MB,
        reached: HEAP_MB + buffers,
      }),
    ]
  } finally {
    rmSync(folder, { recursive: true })
  }
}

function bookBy(flags: readonly string[], file: string): BookFigures {
  const program = join(import.meta.dirname, 'pdf-book.ts')
  const args = [...flags, program, file]
  const { stdout, stderr, status } = spawnSync(process.execPath, args, { encoding: 'utf8' })
  if (status !== 0) throw new Error(`the book does not fit: ${stderr}`)
  return JSON.parse(stdout) as BookFigures
}

/** Turn by turn, so that a busy machine slows both. */
async function againstPdfmake({ source, texts }: Told, rounds: number): Promise<Figure[]> {
  pdfmake.addFonts({ Garamond: { normal: join(FONT_FOLDER, 'eb-garamond.ttf') } })
  pdfmake.setLocalAccessPolicy(() => true)
  pdfmake.setUrlAccessPolicy(() => false)
  const fonts = fontsInNode(FONT_FOLDER)
  const whole: number[] = []
  const bare: number[] = []
  const theirs: number[] = []
  for (let round = 0; round <= rounds; round += 1) {
    for (const written of texts) {
      const printing = documentPrinting(source, written)
      const times = [
        await timed(() => renderPdf(printing, fonts)),
        await timed(() => renderPdf(textOnly(printing), fonts)),
        await timed(() => pdfmake.createPdf(definitionOf(printing)).getBuffer()),
      ]
      if (round === 0) continue
      for (const [i, list] of [whole, bare, theirs].entries()) list.push(times[i] ?? 0)
    }
  }
  return [
    {
      what: 'a document, its text alone',
      unit: MS,
      better: 'less',
      sides: [
        { name: 'in Node', samples: bare },
        { name: 'pdfmake', samples: theirs },
      ],
    },
    {
      what: 'a document with charts and appendix',
      unit: MS,
      better: 'less',
      sides: [{ name: 'in Node', samples: whole }],
    },
  ]
}

function textOnly(printing: Printing): Printing {
  const parts = printing.parts.map((part) => ({ ...part, charts: [], tables: [] }))
  return { ...printing, parts, facts: [] }
}

/** The same words in the same face and size on the same paper. */
function definitionOf({ parts, cover }: Printing) {
  const sections = parts.flatMap(({ text }) => text.sections)
  return {
    pageSize: 'A5' as const,
    pageMargins: [56, 70, 56, 62] as [number, number, number, number],
    defaultStyle: { font: 'Garamond', fontSize: 11.4, alignment: 'justify' as const },
    content: [
      { text: cover.title, fontSize: 28 },
      ...sections.flatMap(({ heading, paragraphs }) => [
        { text: heading?.text ?? '', fontSize: 15 },
        ...paragraphs.map((sentences) => ({ text: sentences.map(({ text }) => text).join(' ') })),
      ]),
    ],
  }
}

async function timed(work: () => Promise<unknown>): Promise<number> {
  const before = process.cpuUsage()
  await work()
  const { user, system } = process.cpuUsage(before)
  return (user + system) / 1000
}
