import * as z from 'zod'
import { listObjects, type Store } from './store.ts'

/** What a row says of an object. */
export interface NamedArtifact {
  readonly key: string
  readonly bytes: number
  readonly sha256: string
}

/** An object as it lies in R2; its digest as its writer measured it, null of what carries none. */
export interface FoundObject {
  readonly key: string
  readonly bytes: number
  readonly sha256: string | null
}

export interface Inventory {
  readonly artifacts: number
  readonly objects: number
  readonly bytes: number
  /** Named by a row, and not there: a reader gets nothing. */
  readonly missing: readonly string[]
  /** There, and not what the row says. */
  readonly different: readonly string[]
  /** Folders of nobody's: no job, person or owner of this name is in D1. */
  readonly strays: readonly string[]
}

/** Who has a folder in R2, by what its keys begin with. */
export interface Holders {
  readonly jobs: ReadonlySet<string>
  readonly people: ReadonlySet<string>
  readonly exports: ReadonlySet<string>
}

/** Holds what D1 says of R2 against what lies there. */
export function takeInventory(
  named: readonly NamedArtifact[],
  objects: readonly FoundObject[],
  holders: Holders,
): Inventory {
  const found = new Map(objects.map((object) => [object.key, object]))
  const missing = named.filter(({ key }) => !found.has(key))
  const different = named.filter(({ key, bytes, sha256 }) => {
    const object = found.get(key)
    return object && (object.bytes !== bytes || object.sha256 !== sha256)
  })
  const strays = objects
    .map(({ key }) => folderOf(key))
    .filter((folder) => !isHeld(folder, holders))
  return {
    artifacts: named.length,
    objects: objects.length,
    bytes: objects.reduce((sum, { bytes }) => sum + bytes, 0),
    missing: missing.map(({ key }) => key),
    different: different.map(({ key }) => key),
    strays: [...new Set(strays)],
  }
}

function folderOf(key: string): string {
  return key.split('/').slice(0, 2).join('/')
}

function isHeld(folder: string, holders: Holders): boolean {
  const [kind = '', name = ''] = folder.split('/')
  return kind in holders && holders[kind as keyof Holders].has(name)
}

const Part = z.object({
  artifacts: z.array(z.object({ key: z.string(), bytes: z.number(), sha256: z.string() })),
})

/** Reads what D1 names of R2: documents' texts, pages and chapters, and packages. */
async function readNamed(db: D1Database): Promise<NamedArtifact[]> {
  const sql = `SELECT text AS part FROM documents UNION ALL SELECT pdf FROM documents
    UNION ALL SELECT audio FROM documents UNION ALL SELECT part FROM packages`
  const { results } = await db.prepare(sql).all<{ part: string }>()
  const artifacts = results.flatMap(({ part }) => Part.parse(JSON.parse(part)).artifacts)
  return [...new Map(artifacts.map((one) => [one.key, one])).values()]
}

async function readHolders(db: D1Database): Promise<Holders> {
  const names = async (sql: string) => {
    const { results } = await db.prepare(sql).all<{ name: string }>()
    return new Set(results.map(({ name }) => name))
  }
  return {
    jobs: await names('SELECT id AS name FROM jobs'),
    people: await names('SELECT id AS name FROM people'),
    exports: await names('SELECT DISTINCT owner AS name FROM account_tasks'),
  }
}

/** The inventory of a store. Reads every row and lists every object; changes nothing. */
export async function inventoryOf({ db, bucket }: Store): Promise<Inventory> {
  const objects: FoundObject[] = []
  for await (const { key, size, customMetadata } of listObjects(bucket))
    objects.push({ key, bytes: size, sha256: customMetadata?.['sha256'] ?? null })
  return takeInventory(await readNamed(db), objects, await readHolders(db))
}
