import { bytesOf } from '#app/api/call.ts'
import type { KeptFiles } from './files.ts'

const CACHE = 'kept-files'

const keyOf = (path: string) => `/kept-file${path}`

/** Files that are kept in the page’s own cache. A page that may not have one finds nothing there. */
export const files: KeptFiles = {
  async canKeep() {
    return (await opened()) !== null
  },
  async keep(path) {
    const bytes = await bytesOf(path)
    const cache = await opened()
    if (cache === null) throw new Error('this browser keeps nothing')
    await cache.put(keyOf(path), new Response(bytes))
    return bytes.size
  },
  async find(path) {
    const kept = await (await opened())?.match(keyOf(path))
    return kept ? URL.createObjectURL(await kept.blob()) : null
  },
  async drop(path) {
    await (await opened())?.delete(keyOf(path))
  },
  async forget() {
    if ((await opened()) !== null) await caches.delete(CACHE)
  },
}

/** Null where the page is not served securely, or the browser keeps nothing of this window. */
async function opened(): Promise<Cache | null> {
  return 'caches' in globalThis ? await caches.open(CACHE).catch(() => null) : null
}
