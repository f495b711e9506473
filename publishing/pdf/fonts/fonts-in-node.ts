import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { shaperInNode } from '../shaping/shaper-in-node.ts'
import type { FontSource } from './font-source.ts'

/** The fonts in a folder that `scripts/build-fonts.ts` has filled. */
export function fontsInNode(folder: string): FontSource {
  const shaper = shaperInNode()
  return {
    shaper: () => shaper,
    async load(file) {
      const { buffer, byteOffset, byteLength } = await readFile(join(folder, file))
      return buffer.slice(byteOffset, byteOffset + byteLength) as ArrayBuffer
    },
  }
}
