import { DependencyError } from '#core/errors.ts'
import type { Harfbuzz } from '../shaping/harfbuzz.ts'
import { shaperInWorkerd } from '../shaping/shaper-in-workerd.ts'
import type { FontSource } from './font-source.ts'

/** Files at most this large, in bytes, are kept: the text faces and the symbols, not a whole Han face. */
const MOST_KEPT_BYTES = 6_000_000

/**
 * The fonts among a Worker's static assets, where they cost its bundle nothing. What has been
 * loaded is kept, up to a limit, for the next document.
 */
export function fontsInWorkerd(assets: Fetcher): FontSource {
  const kept = new Map<string, ArrayBuffer>()
  let keptBytes = 0
  let shaper: Harfbuzz | undefined

  return {
    async shaper() {
      shaper ??= shaperInWorkerd()
      return shaper
    },
    async load(file) {
      const known = kept.get(file)
      if (known !== undefined) return known
      const bytes = await fetchFile(assets, file)
      if (keptBytes + bytes.byteLength <= MOST_KEPT_BYTES) {
        kept.set(file, bytes)
        keptBytes += bytes.byteLength
      }
      return bytes
    },
  }
}

async function fetchFile(assets: Fetcher, file: string): Promise<ArrayBuffer> {
  // The host is a name only: the binding answers for every one.
  const response = await assets.fetch(`https://fonts.local/${file}`)
  if (response.ok) return response.arrayBuffer()
  throw new DependencyError('assets', `${file} answered ${response.status}`, {
    retryable: response.status >= 500,
  })
}
