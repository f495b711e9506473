import { bytesOf } from '#app/api/call.ts'
import type { KeptFiles } from './files.ts'

const CACHE = 'kept-files'

const keyOf = (path: string) => `/kept-file${path}`

/** Files that are kept in the page’s own cache. */
export const files: KeptFiles = {
  async keep(path) {
    const bytes = await bytesOf(path)
    await (await caches.open(CACHE)).put(keyOf(path), new Response(bytes))
    return bytes.size
  },
  async find(path) {
    if (!('caches' in globalThis)) return null
    const kept = await (await caches.open(CACHE)).match(keyOf(path))
    return kept ? URL.createObjectURL(await kept.blob()) : null
  },
  async drop(path) {
    await (await caches.open(CACHE)).delete(keyOf(path))
  },
  async forget() {
    if ('caches' in globalThis) await caches.delete(CACHE)
  },
}
