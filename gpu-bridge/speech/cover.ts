import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { initWasm, Resvg } from '@resvg/resvg-wasm'

/** Pixels to a side. Players show covers on a lock screen; a shop's own is uploaded apart from the sound. */
const SIDE = 720
const STARS = 90
const CENTRE = SIDE / 2

/** The library is one for the whole thread, and refuses to be made ready twice. */
let ready: Promise<void> | null = null

/**
 * The picture in the tags of an audiobook, a square PNG: an empty wheel of twelve parts before a sky
 * that is nobody's. Its stars and its hue follow from the album, so that all chapters of a package carry
 * the same picture and another package another one. It holds no words, in no script.
 */
export async function coverOf(album: string): Promise<Uint8Array> {
  if (last?.album !== album) last = { album, picture: draw(album) }
  return await last.picture
}

/** What was drawn last: chapters of one album come one after the other. */
let last: { readonly album: string; readonly picture: Promise<Uint8Array> } | null = null

async function draw(album: string): Promise<Uint8Array> {
  ready ??= readFile(fileURLToPath(import.meta.resolve('@resvg/resvg-wasm/index_bg.wasm'))).then(
    initWasm,
  )
  await ready
  const drawing = new Resvg(coverSvg(album))
  const picture = drawing.render()
  try {
    return picture.asPng()
  } finally {
    picture.free()
    drawing.free()
  }
}

function coverSvg(album: string): string {
  const chance = chanceOf(album)
  const hue = Math.round(chance() * 360)
  const gold = 'hsl(42,60%,72%)'
  const stars = Array.from({ length: STARS }, () => {
    const [x, y, size] = [chance() * SIDE, chance() * SIDE, 0.6 + 1.6 * chance() ** 3]
    return `<circle cx="${x.toFixed(1)}" cy="${y.toFixed(1)}" r="${size.toFixed(2)}" fill="#fff" opacity="${(0.3 + 0.6 * chance()).toFixed(2)}"/>`
  })
  const ring = (radius: number) =>
    `<circle cx="${CENTRE}" cy="${CENTRE}" r="${radius}" fill="none" stroke="${gold}" stroke-width="3"/>`
  const spokes = Array.from({ length: 12 }, (_, sign) => {
    const [from, to] = [place(sign * 30, 210), place(sign * 30, 270)]
    return `<path d="M${from}L${to}" stroke="${gold}" stroke-width="3"/>`
  })
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${SIDE}" height="${SIDE}">`,
    `<rect width="${SIDE}" height="${SIDE}" fill="hsl(${hue},45%,13%)"/>`,
    ...stars,
    ...[210, 270].map(ring),
    ...spokes,
    '</svg>',
  ].join('')
}

/** Counted from the left against the clock, as charts are. */
function place(degrees: number, radius: number): string {
  const angle = (degrees * Math.PI) / 180
  const [x, y] = [CENTRE - radius * Math.cos(angle), CENTRE + radius * Math.sin(angle)]
  return `${x.toFixed(1)} ${y.toFixed(1)}`
}

/** Numbers from 0 to below 1, as many as are asked for, the same for the same words. */
function chanceOf(words: string): () => number {
  let [count, left] = [0, Buffer.alloc(0)]
  return () => {
    if (left.length < 4) {
      left = createHash('sha256').update(`${words}\0${count}`).digest()
      count += 1
    }
    const number = left.readUInt32BE(0) / 2 ** 32
    left = left.subarray(4)
    return number
  }
}
