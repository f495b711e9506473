import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { initWasm, Resvg } from '@resvg/resvg-wasm'

let started: Promise<void> | null = null

/** An SVG document as a PNG so many pixels wide, on white or on what is named: the same bytes on every machine. */
export async function pngOf(svg: string, width: number, background = 'white'): Promise<Uint8Array> {
  started ??= start()
  await started
  const picture = new Resvg(svg, { fitTo: { mode: 'width', value: width }, background })
  const image = picture.render()
  const png = image.asPng()
  image.free()
  picture.free()
  return png
}

async function start(): Promise<void> {
  const file = createRequire(import.meta.url).resolve('@resvg/resvg-wasm/index_bg.wasm')
  await initWasm(await readFile(file))
}
