import { sha256Hex } from '#core/sha256.ts'
import {
  CONTENT_TYPES,
  draftsFolder,
  orAway,
  putOnce,
  readJson,
  type RevisionPlace,
} from '#r2/artifacts.ts'
import { Draft, type DraftBook, type KeptDraft } from '#writing/draft-book.ts'

/**
 * The drafts of a revision, each an object of its own that is created once: `1.json`, and
 * `broken-1.json` for what a broken one cost. Throws `DependencyError` when storage is away.
 */
export function draftBook(artifacts: R2Bucket, place: RevisionPlace): DraftBook {
  const folder = draftsFolder(place)
  let known: readonly KeptDraft[] = []
  return {
    async load() {
      const { objects } = await orAway(artifacts.list({ prefix: folder }))
      const drafts = await Promise.all(objects.map(({ key }) => readDraft(artifacts, key)))
      known = drafts.toSorted((a, b) => a.number - b.number)
      return known
    },
    async keep(draft) {
      // Two drafts may cost and say the same: an id of its own tells this one from another's.
      const body = new TextEncoder().encode(JSON.stringify({ ...draft, id: crypto.randomUUID() }))
      const name = (number: number) => (draft.broken ? `broken-${number}` : `${number}`)
      let number = known.filter(({ broken }) => broken === draft.broken).length + 1
      while (!(await persistently(() => isKept(artifacts, `${folder}${name(number)}.json`, body))))
        number++
      return number
    },
  }
}

/** Whether the key holds this draft now: it was free, or an earlier try reached it and was not answered. */
async function isKept(artifacts: R2Bucket, key: string, body: Uint8Array): Promise<boolean> {
  const contentType = CONTENT_TYPES.text
  const { created, sha256 } = await putOnce(artifacts, { key, contentType, body, measures: {} })
  return created || sha256 === (await sha256Hex(body))
}

async function readDraft(artifacts: R2Bucket, key: string): Promise<KeptDraft> {
  return {
    ...Draft.parse(await readJson(artifacts, key)),
    number: Number(/(\d+)\.json$/.exec(key)?.[1]),
  }
}

const WAITS_MS = [200, 1_000, 3_000]

/** What was paid for is not given up because storage is away for a moment. */
async function persistently<T>(work: () => Promise<T>, waits = WAITS_MS): Promise<T> {
  const [wait, ...later] = waits
  try {
    return await work()
  } catch (error) {
    if (wait === undefined) throw error
    await scheduler.wait(wait)
    return await persistently(work, later)
  }
}
