import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { startHarfbuzz, type Harfbuzz } from './harfbuzz.ts'

/** HarfBuzz in Node. */
export async function shaperInNode(): Promise<Harfbuzz> {
  const file = createRequire(import.meta.url).resolve('harfbuzzjs/dist/harfbuzz.wasm')
  return startHarfbuzz(await WebAssembly.compile(new Uint8Array(await readFile(file))))
}
