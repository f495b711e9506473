import wasm from '../../../node_modules/harfbuzzjs/dist/harfbuzz.wasm'
import { startHarfbuzz, type Harfbuzz } from './harfbuzz.ts'

/** HarfBuzz in a Worker, where WebAssembly comes with the program and is never compiled later. */
export function shaperInWorkerd(): Harfbuzz {
  return startHarfbuzz(wasm)
}
