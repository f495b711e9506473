import { DatabaseSync } from 'node:sqlite'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { dumpOf } from '#test/fakes/cloudflare/dump-of.ts'
import { inPrivateFolder } from '../private-folder.ts'
import { dumpedRows } from './dumped-rows.ts'

const anyText = fc
  .array(fc.constantFrom("'", '"', '\n', '\r', ';', ' ', 'é', '\u2028', '--', '\nINSERT INTO "a" '))
  .map((parts) => parts.join(''))

it('counts the rows of each table, whatever stands in them', async () => {
  await inPrivateFolder(async (folder) => {
    const file = join(folder, 'dump.sql')
    await fc.assert(
      fc.asyncProperty(fc.array(anyText), fc.array(anyText), async (a, b) => {
        writeFileSync(file, dumpOf(databaseOf({ a, b }), { no_schema: true }))
        const counts = await dumpedRows(file, ['a', 'b', 'empty'])
        expect(counts).toEqual({ a: a.length, b: b.length, empty: 0 })
      }),
    )
  })
})

function databaseOf(tables: Readonly<Record<string, readonly string[]>>): DatabaseSync {
  const sql = new DatabaseSync(':memory:')
  for (const [table, texts] of Object.entries(tables)) {
    sql.exec(`CREATE TABLE "${table}" (id INTEGER, text TEXT)`)
    const add = sql.prepare(`INSERT INTO "${table}" VALUES (?, ?)`)
    for (const [id, text] of texts.entries()) add.run(id, text)
  }
  return sql
}
