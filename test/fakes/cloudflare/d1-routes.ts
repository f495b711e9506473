import { DatabaseSync } from 'node:sqlite'
import * as z from 'zod'
import type { FakeAccount, FakeDatabase } from './account.ts'
import { dumpOf } from './dump-of.ts'
import { jsonOf, onePage, refused, type Answer, type Call, type Route } from './route.ts'

const Query = z.object({ sql: z.string(), params: z.array(z.string()).optional() })
const Import = z.discriminatedUnion('action', [
  z.object({ action: z.literal('init'), etag: z.string() }),
  z.object({ action: z.literal('ingest'), etag: z.string(), filename: z.string() }),
  z.object({ action: z.literal('poll'), current_bookmark: z.string() }),
])
const Export = z.object({
  current_bookmark: z.string().nullish(),
  dump_options: z.object({ no_schema: z.boolean(), tables: z.array(z.string()) }).partial(),
})

/** D1: each database is one of SQLite's in memory. Exports and imports go over signed addresses. */
export function d1Routes({ databases, newId }: FakeAccount): Route[] {
  const files = new Map<string, Uint8Array>()
  const found = (call: Call) => {
    const asked = call.params['id']
    return [...databases.values()].find(({ uuid, name }) => uuid === asked || name === asked)
  }
  const withDatabase =
    (answer: (database: FakeDatabase, call: Call) => Answer | Promise<Answer>) => (call: Call) => {
      const database = found(call)
      return database ? answer(database, call) : refused(404, 7404, 'The database was not found')
    }
  return [
    {
      method: 'GET',
      path: '/d1/database',
      answer: ({ query }) =>
        onePage([...databases.values()].filter(isNamed(query.get('name'))).map(shown)),
    },
    {
      method: 'POST',
      path: '/d1/database',
      answer: (call) => {
        const { name } = jsonOf(call, z.object({ name: z.string() }))
        if (databases.has(name)) return refused(400, 7502, 'Database with name already exists')
        const database = { uuid: newId(), name, sql: new DatabaseSync(':memory:'), writes: 0 }
        databases.set(name, database)
        return { result: shown(database) }
      },
    },
    {
      method: 'GET',
      path: '/d1/database/:id',
      answer: withDatabase((one) => ({ result: shown(one) })),
    },
    {
      method: 'POST',
      path: '/d1/database/:id/query',
      answer: withDatabase((database, call) => runQuery(database, jsonOf(call, Query))),
    },
    {
      method: 'GET',
      path: '/d1/database/:id/time_travel/bookmark',
      answer: withDatabase((database) => ({ result: { bookmark: bookmarkOf(database) } })),
    },
    {
      method: 'POST',
      path: '/d1/database/:id/export',
      answer: withDatabase((database, call) => {
        const at_bookmark = bookmarkOf(database)
        const { current_bookmark, dump_options } = jsonOf(call, Export)
        const working = {
          success: true,
          type: 'export',
          at_bookmark,
          messages: ['Uploaded part 1'],
        }
        if (!current_bookmark) return { result: { ...working, status: 'active' } }
        files.set('export', Buffer.from(dumpOf(database.sql, dump_options)))
        const signed_url = `${call.origin}/signed/export`
        const result = { filename: 'export', signed_url }
        return { result: { ...working, status: 'complete', result } }
      }),
    },
    {
      method: 'POST',
      path: '/d1/database/:id/import',
      answer: withDatabase((database, call) => {
        const asked = jsonOf(call, Import)
        if (asked.action === 'init')
          return {
            result: { filename: asked.etag, upload_url: `${call.origin}/signed/${asked.etag}` },
          }
        if (asked.action === 'poll')
          return { result: { success: false, error: 'Not currently importing' } }
        const sql = new TextDecoder().decode(files.get(asked.filename))
        return ingest(database, sql)
      }),
    },
    {
      method: 'PUT',
      path: '/signed/:file',
      answer: ({ params, body }) => {
        files.set(params['file']!, body)
        return { raw: '', headers: { etag: `"${params['file']}"` } }
      },
    },
    {
      method: 'GET',
      path: '/signed/:file',
      answer: ({ params }) => ({ raw: files.get(params['file']!) ?? '' }),
    },
  ]
}

/** Where a database is in its own time: one that wrote nothing since is where it was. */
function bookmarkOf({ writes }: FakeDatabase): string {
  return `${String(writes).padStart(8, '0')}-00000000-00000000-${'0'.repeat(32)}`
}

/** All statements or none, as D1 does it; rows are those of the last one. */
async function runQuery(
  database: FakeDatabase,
  { sql, params = [] }: z.infer<typeof Query>,
): Promise<Answer> {
  const { unstable_splitSqlQuery: split } = await import('wrangler')
  const before = database.sql.prepare('SELECT total_changes() AS n').get()?.['n']
  try {
    database.sql.exec('BEGIN')
    const results = split(sql).map((statement) => {
      const rows = database.sql.prepare(statement).all(...params)
      return {
        results: rows,
        success: true,
        meta: { duration: 0.1, rows_read: 0, rows_written: 0 },
      }
    })
    database.sql.exec('COMMIT')
    const after = database.sql.prepare('SELECT total_changes() AS n').get()?.['n']
    if (after !== before) database.writes += 1
    return { result: results }
  } catch (error) {
    database.sql.exec('ROLLBACK')
    return refused(400, 7500, error instanceof Error ? error.message : String(error))
  }
}

function ingest(database: FakeDatabase, sql: string): Answer {
  const at_bookmark = bookmarkOf(database)
  try {
    database.sql.exec(`BEGIN;${sql}\nCOMMIT`)
  } catch (error) {
    database.sql.exec('ROLLBACK')
    const told = { success: false, type: 'import', status: 'error', messages: [] }
    return { result: { ...told, error: String(error) } }
  }
  database.writes += 1
  const meta = { duration: 1, rows_read: 0, rows_written: 0, size_after: 0, changes: 0 }
  const result = { num_queries: 1, final_bookmark: bookmarkOf(database), meta }
  return {
    result: {
      success: true,
      type: 'import',
      status: 'complete',
      at_bookmark,
      messages: [],
      result,
    },
  }
}

function isNamed(name: string | null) {
  return (database: FakeDatabase) => name === null || database.name === name
}

function shown({ uuid, name }: FakeDatabase): object {
  return { uuid, name, version: 'production', created_at: '1970-01-01T00:00:00Z', num_tables: 0 }
}
