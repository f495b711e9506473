import { readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { Resvg } from '@resvg/resvg-wasm'
import { expect, it } from 'vitest'
import { loadEphemeris } from '#astrology/ephemeris/load-in-node.ts'
import { pngOf } from '#cli/draw/png-of.ts'
import { galleryPictures } from './pictures.ts'

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

const pictures = galleryPictures(await loadEphemeris(), (file) => GUARDED.includes(file))

it.each(GUARDED)('draws %s as the gallery shows it (else: npm run gallery)', async (file) => {
  const { svg } = pictures.find((picture) => picture.file === file)!
  const kept = readFileSync(join(GALLERY, file))
  const [width, height] = [kept.readUInt32BE(16), kept.readUInt32BE(20)]
  const drawn = Buffer.from(await pngOf(svg, width))
  expect([drawn.readUInt32BE(16), drawn.readUInt32BE(20)]).toEqual([width, height])
  const [before, after] = [pixelsOf(kept), pixelsOf(drawn)]
  const others = before.filter((value, place) => Math.abs(value - after[place]!) > OTHER)
  expect(others.length / before.length).toBeLessThan(FEW)
})

/** A PNG's pixels, read by the renderer that wrote it. */
function pixelsOf(png: Buffer): Uint8Array {
  const [width, height] = [png.readUInt32BE(16), png.readUInt32BE(20)]
  const data = `data:image/png;base64,${png.toString('base64')}`
  const around = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}"><image href="${data}" width="${width}" height="${height}"/></svg>`
  return new Resvg(around).render().pixels
}
