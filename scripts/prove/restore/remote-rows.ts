import { deepEqual, equal } from 'node:assert/strict'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { DatabaseSync } from 'node:sqlite'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { startFakeCloudflare } from '#test/fakes/cloudflare/fake-cloudflare.ts'
import { deployedDatabase } from '../../backup/deployed-database.ts'
import type { Case } from '../prove.ts'

const ROWS = [
  { id: 'a', value: "it's" },
  { id: 'b', value: 'two\nlines; -- and no remark' },
  { id: 'c', value: '{"😀": null}' },
]

/** What of a backup wrangler does: it exports and imports D1 over the API, which is the fake's here. */
export const remoteRowsCase: Case = {
  name: 'wrangler exports rows of the tables that are asked for, and takes them back whole or not at all',
  show: async () => {
    await using cloudflare = await startFakeCloudflare()
    const folder = mkdtempSync(join(tmpdir(), 'billion-rows-'))
    try {
      const { account, environment } = cloudflare
      const uuid = account.newId()
      account.databases.set('one', { uuid, name: 'one', sql: databaseOf(), writes: 0 })
      const { sql } = account.databases.get('one')!
      const config = join(folder, 'wrangler.json')
      const database = { binding: 'DB', database_name: 'one', database_id: uuid }
      writeFileSync(config, JSON.stringify({ name: 'one', d1_databases: [database] }))
      const variables = { PATH: process.env['PATH'], HOME: folder, ...environment }
      const remote = deployedDatabase(config, { environment: variables })
      const bookmark = await remote.bookmark()

      const file = join(folder, 'rows.sql')
      await remote.dump(['kept'], file)
      const dump = readFileSync(file, 'utf8')
      equal(dump.includes('CREATE'), false)
      equal(dump.includes('elsewhere'), false)

      sql.exec("UPDATE kept SET value = 'lost'")
      writeFileSync(file, `DELETE FROM "kept";\n${dump}`)
      await remote.execute(file)
      deepEqual(rowsOf(sql), ROWS)
      writeFileSync(file, `DELETE FROM "kept";\n${dump}\nINSERT INTO nowhere VALUES (1);`)
      await remote.execute(file).then(
        () => equal('it was taken', 'it was refused'),
        () => {},
      )
      deepEqual(rowsOf(sql), ROWS)
      return `${ROWS.length} rows, from the bookmark ${bookmark}`
    } finally {
      rmSync(folder, { recursive: true, force: true })
    }
  },
}

function databaseOf(): DatabaseSync {
  const sql = new DatabaseSync(':memory:')
  sql.exec('CREATE TABLE kept (id TEXT UNIQUE, value TEXT); CREATE TABLE other (value TEXT)')
  sql.exec("INSERT INTO other VALUES ('elsewhere')")
  const add = sql.prepare('INSERT INTO kept VALUES (?, ?)')
  for (const { id, value } of ROWS) add.run(id, value)
  return sql
}

function rowsOf(sql: DatabaseSync): object[] {
  return sql
    .prepare('SELECT id, value FROM kept ORDER BY id')
    .all()
    .map((row) => ({ ...row }))
}
