import { readFileSync } from 'node:fs'
import { bookPrinting, type PrintSource, type WrittenText } from '#publishing/book/printings.ts'
import { fontsInNode } from '#publishing/pdf/fonts/fonts-in-node.ts'
import { renderPdf } from '#publishing/pdf/render-pdf.ts'
import { FONT_FOLDER } from '../scripts/build-fonts.ts'

/** What one book took, in a program of its own whose heap is held small. */
export interface BookFigures {
  readonly pages: number
  readonly bytes: number
  /** Processor time of the whole and of its longest piece, milliseconds. */
  readonly whole: number
  readonly longest: number
  readonly pieces: number
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
// Once for the compiler, once for the watch.
await renderPdf(printing, fonts)
console.log(JSON.stringify(await measured()))

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
    longest: Math.max(...times),
    pieces: times.length,
    buffers,
  }
}
