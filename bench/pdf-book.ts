import { readFileSync } from 'node:fs'
import { bookPrinting, type PrintSource, type WrittenText } from '#publishing/book/printings.ts'
import { fontsInNode } from '#publishing/pdf/fonts/fonts-in-node.ts'
import { renderPdf } from '#publishing/pdf/render-pdf.ts'
import { FONT_FOLDER } from '../scripts/build-fonts.ts'

/** What one book took, in a program of its own. */
export interface BookFigures {
  readonly pages: number
  readonly bytes: number
  /** Processor time of the whole and of each piece, milliseconds: the least of the rounds, which is its work and no one else's. */
  readonly whole: number
  readonly pieces: readonly number[]
  /** The most that buffers outside the heap took, megabytes. */
  readonly buffers: number
}

const [file = ''] = process.argv.slice(2)
const { source, texts } = JSON.parse(readFileSync(file, 'utf8')) as {
  source: PrintSource
  texts: WrittenText[]
}
const printing = bookPrinting({ ...source, asOf: new Date(source.asOf) }, texts)
const fonts = fontsInNode(FONT_FOLDER)
const ROUNDS = 4

const rounds: BookFigures[] = []
for (let round = 0; round < ROUNDS; round += 1) rounds.push(await measured())
// The first is the compiler's.
const [first, ...others] = rounds.slice(1)
if (first === undefined) throw new Error('too few rounds')
console.log(JSON.stringify(others.reduce(least, first)))

function least(a: BookFigures, b: BookFigures): BookFigures {
  return {
    ...a,
    whole: Math.min(a.whole, b.whole),
    pieces: a.pieces.map((ms, i) => Math.min(ms, b.pieces[i] ?? ms)),
    buffers: Math.max(a.buffers, b.buffers),
  }
}

async function measured(): Promise<BookFigures> {
  const times: number[] = []
  let buffers = 0
  let before = process.cpuUsage()
  const start = before
  const note = () => {
    const { user, system } = process.cpuUsage(before)
    times.push((user + system) / 1000)
    buffers = Math.max(buffers, process.memoryUsage().arrayBuffers / 1_000_000)
  }
  const { pages, bytes } = await renderPdf(printing, fonts, {
    pause: async () => {
      note()
      await new Promise((resolve) => setImmediate(resolve))
      before = process.cpuUsage()
    },
  })
  note()
  const { user, system } = process.cpuUsage(start)
  return {
    pages,
    bytes: bytes.byteLength,
    whole: (user + system) / 1000,
    pieces: times,
    buffers,
  }
}
