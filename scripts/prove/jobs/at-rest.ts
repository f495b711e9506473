import assert from 'node:assert/strict'
import { basename } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { setTimeout as pause } from 'node:timers/promises'
import type { LocalFleet } from '../fleet/local-fleet.ts'
import { localTables } from '../fleet/stored-keys.ts'

const MOST_EVENTS = 120
const MOST_BYTES = 20_000
/** A job is over for a minute before its history leaves. */
const AT_REST_WITHIN_MS = 150_000
const LOOK_MS = 5_000

/** How many events a job has written so far, which must be fewer than a package may. */
export async function eventsOf(fleet: LocalFleet, jobId: string): Promise<number> {
  const path = `GET /v1/jobs/${jobId}/events?limit=1000`
  const { events } = await fleet.json<{ events: readonly object[] }>(path)
  assert.ok(events.length < MOST_EVENTS, `${events.length} events`)
  return events.length
}

/** Waits until the objects of all jobs are at rest, and returns how much the largest still holds, bytes of values. */
export async function bytesAtRest(fleet: LocalFleet): Promise<number> {
  const deadline = performance.now() + AT_REST_WITHIN_MS
  for (;;) {
    const files = localTables(fleet.state, 'do').filter(
      (file) => /-Job[\\/]/.test(file) && basename(file) !== 'metadata.sqlite',
    )
    assert.ok(files.length > 0, 'no object of a job lies where it was looked for')
    const largest = Math.max(...files.map(bytesOfRows))
    if (largest < MOST_BYTES) return largest
    assert.ok(performance.now() < deadline, `an object holds ${largest} bytes`)
    await pause(LOOK_MS)
  }
}

function bytesOfRows(file: string): number {
  const db = new DatabaseSync(file, { readOnly: true })
  const tables = db
    .prepare(`SELECT name FROM sqlite_schema WHERE type = 'table'`)
    .all()
    .map(({ name }) => String(name))
    .filter((name) => !name.startsWith('_cf') && !name.startsWith('sqlite'))
  const rows = tables.flatMap((name) => db.prepare(`SELECT * FROM "${name}"`).all())
  db.close()
  return rows.flatMap(Object.values).reduce<number>((sum, value) => sum + bytesOf(value), 0)
}

function bytesOf(value: unknown): number {
  if (value instanceof Uint8Array) return value.byteLength
  return value === null ? 0 : Buffer.byteLength(String(value))
}
