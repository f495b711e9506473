import { Resvg } from '@resvg/resvg-wasm'

/** A picture as its pixels, four values each. */
export interface Pixels {
  readonly width: number
  readonly height: number
  readonly values: Uint8Array
}

/** A PNG's pixels, read by the renderer that draws ours; `pngOf` has started it. */
export function pixelsOf(png: Buffer): Pixels {
  const [width, height] = [png.readUInt32BE(16), png.readUInt32BE(20)]
  const data = `data:image/png;base64,${png.toString('base64')}`
  const around = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}"><image href="${data}" width="${width}" height="${height}"/></svg>`
  return { width, height, values: new Resvg(around).render().pixels }
}
