import type { KeptAnswer } from './kept-answers.ts'

const CACHE = 'answers'

const keyOf = (path: string) => `/kept${path}`

/**
 * Answers that are shown again while there is no network. A page keeps them in its cache; one that may keep nothing,
 * or has no room, works all the same.
 */
export const keptAnswers = {
  async find(path: string): Promise<KeptAnswer | null> {
    const kept = await attempt(async () => await (await opened())?.match(keyOf(path)))
    return kept ? { tag: kept.headers.get('etag') ?? '', text: await kept.text() } : null
  },
  async keep(path: string, { tag, text }: KeptAnswer): Promise<void> {
    const answer = new Response(text, { headers: { etag: tag } })
    await attempt(async () => await (await opened())?.put(keyOf(path), answer))
  },
  /** All of it goes when somebody signs out. */
  async forget(): Promise<void> {
    await attempt(async () => 'caches' in globalThis && (await caches.delete(CACHE)))
  },
}

/** None where the page is not served securely. */
async function opened(): Promise<Cache | null> {
  return 'caches' in globalThis ? await caches.open(CACHE) : null
}

async function attempt<Value>(work: () => Promise<Value>): Promise<Value | null> {
  return await work().catch(() => null)
}
