import { readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, it } from 'vitest'
import { loadEphemeris } from '#astrology/ephemeris/load-in-node.ts'
import { pngOf } from '#cli/draw/png-of.ts'
import { lacks } from '#test/needs-program.ts'
import { galleryPages } from './pages.ts'
import { galleryPictures } from './pictures.ts'
import { pixelsOf, type Pixels } from './pixels.fixture.ts'

const GALLERY = join(dirname(fileURLToPath(import.meta.url)), '../../docs/gallery')

const GUARDED = [
  'western-wheel.light.png',
  'vedic-north.print.png',
  'bodygraph.dark.png',
  'tree.untimed.png',
  'pair-tree.light.png',
  'score-radar.print.png',
]
/** Of 255, beyond which a channel of a pixel counts as another. */
const OTHER = 24
/** The share of pixels that may: what another machine's sine may move. */
const FEW = 0.001

const ephemeris = await loadEphemeris()
const pictures = galleryPictures(ephemeris, (file) => GUARDED.includes(file))

it.each(GUARDED)('draws %s as the gallery shows it (else: npm run gallery)', async (file) => {
  const { svg } = pictures.find((picture) => picture.file === file)!
  const kept = readFileSync(join(GALLERY, file))
  const [width, height] = [kept.readUInt32BE(16), kept.readUInt32BE(20)]
  const drawn = Buffer.from(await pngOf(svg, width))
  expect([drawn.readUInt32BE(16), drawn.readUInt32BE(20)]).toEqual([width, height])
  const [before, after] = [pixelsOf(kept).values, pixelsOf(drawn).values]
  const others = before.filter((value, place) => Math.abs(value - after[place]!) > OTHER)
  expect(others.length / before.length).toBeLessThan(FEW)
})

const GUARDED_PAGES = ['document.p1.humanDesign.png', 'document.p1.moon.png']
/** Pixels to a side of the squares whose means are compared: another version of a program shades letters otherwise. */
const SQUARE = 10
/** Of 255, beyond which a square looks otherwise. A line of text that is elsewhere changes some by 40. */
const FARTHEST = 16

it.skipIf([lacks('pdftoppm'), lacks('pdftotext')].includes(true)).each(GUARDED_PAGES)(
  'sets %s as the gallery shows it (else: npm run gallery)',
  async (file) => {
    const kept = readFileSync(join(GALLERY, file))
    const [page] = await galleryPages(ephemeris, kept.readUInt32BE(16), (one) => one === file)
    const [before, after] = [squaresOf(pixelsOf(kept)), squaresOf(pixelsOf(page!.png))]
    expect(after.length).toBe(before.length)
    expect(Math.max(...before.map((mean, place) => Math.abs(mean - after[place]!)))).toBeLessThan(
      FARTHEST,
    )
    // A page moved down by a line is found out.
    const row = Math.floor(kept.readUInt32BE(16) / SQUARE)
    const moved = [...before.slice(0, row), ...before.slice(0, -row)]
    expect(Math.max(...moved.map((mean, place) => Math.abs(mean - after[place]!)))).toBeGreaterThan(
      FARTHEST,
    )
  },
)

/** The mean of each square of a picture, row by row. */
function squaresOf({ width, height, values }: Pixels): number[] {
  const [columns, rows] = [Math.floor(width / SQUARE), Math.floor(height / SQUARE)]
  return Array.from({ length: columns * rows }, (_, square) => {
    const [left, top] = [(square % columns) * SQUARE, Math.floor(square / columns) * SQUARE]
    let sum = 0
    for (let pixel = 0; pixel < SQUARE * SQUARE; pixel += 1) {
      const x = left + (pixel % SQUARE)
      const y = top + Math.floor(pixel / SQUARE)
      sum += values[(y * width + x) * 4 + 1]!
    }
    return sum / (SQUARE * SQUARE)
  })
}
