import { logError } from '#core/log.ts'
import { findSettings, type StoredSetting } from '#d1/settings.ts'

/** Long enough to spare D1, short enough that a change acts within five seconds. */
const FRESH_MS = 3_000
/** A D1 that failed is asked again so soon. */
const RETRY_MS = 1_000
/** D1 answers in milliseconds; after this it counts as unreadable, if there is something to go on with. */
const PATIENCE_MS = 1_500
/** Where nothing is known, a slow answer is better than a refusal. */
const COLD_PATIENCE_MS = 5_000
/** A read that another request began dies with that request; whoever waits for it waits no longer. */
const JOIN_MS = 500

export interface KnownRows {
  readonly rows: ReadonlyMap<string, StoredSetting>
  /** False while D1 cannot be read: these are the rows of the last time. */
  readonly isCurrent: boolean
}

interface Memory {
  known: KnownRows | null
  /** When the read that brought `known` began, so that a slow one never undoes a later one. */
  readAt: number
  askAgainAt: number
  reading: Promise<void> | null
}

/** One database, one memory, for as long as the isolate lives. */
let memories = new WeakMap<D1Database, Memory>()

/**
 * As an isolate that has read nothing yet.
 * @internal
 */
export function forgetRows(): void {
  memories = new WeakMap()
}

/**
 * What D1 holds, at most three seconds old; while D1 cannot be read, what it held when last it
 * could; null if it never could. Requests that ask at once share one read.
 */
export async function knownRows(db: D1Database): Promise<KnownRows | null> {
  const memory = memories.get(db) ?? { known: null, readAt: -1, askAgainAt: 0, reading: null }
  memories.set(db, memory)
  if (Date.now() >= memory.askAgainAt) await refresh(db, memory)
  return memory.known
}

async function refresh(db: D1Database, memory: Memory): Promise<void> {
  while (memory.reading !== null) {
    const joined = memory.reading
    if ((await isOver(joined, JOIN_MS)) || Date.now() < memory.askAgainAt) return
    if (memory.reading === joined) memory.reading = null
  }
  const reading = read(db, memory)
  memory.reading = reading
  const patience = memory.known ? PATIENCE_MS : COLD_PATIENCE_MS
  if (!(await isOver(reading, patience))) giveUp(memory, new Error('D1 does not answer'))
  if (memory.reading === reading) memory.reading = null
}

async function read(db: D1Database, memory: Memory): Promise<void> {
  const readAt = Date.now()
  try {
    const rows = await findSettings(db)
    if (readAt < memory.readAt) return
    memory.known = { rows, isCurrent: true }
    memory.readAt = readAt
    memory.askAgainAt = readAt + FRESH_MS
  } catch (error) {
    giveUp(memory, error)
  }
}

function giveUp(memory: Memory, error: unknown): void {
  logError('settings.d1-unreadable', error)
  memory.known = memory.known && { ...memory.known, isCurrent: false }
  memory.askAgainAt = Date.now() + RETRY_MS
}

/** Whether the work ends within so many milliseconds. */
async function isOver(work: Promise<void>, milliseconds: number): Promise<boolean> {
  let timer: ReturnType<typeof setTimeout> | undefined
  const timeout = new Promise<boolean>((resolve) => {
    timer = setTimeout(() => resolve(false), milliseconds)
  })
  try {
    return await Promise.race([work.then(() => true), timeout])
  } finally {
    clearTimeout(timer)
  }
}
