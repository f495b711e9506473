import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'

/** `path`: “name”, “name” */
const SHOWN = /`([\w./-]+\.test\.ts)`: ((?:“[^”]+”(?:, )?)+)/g

const rows = readFileSync('docs/security.md', 'utf8')
  .split('\n')
  .filter((line) => line.startsWith('| ') && !/^\| (-+|who does what)/.test(line))

const shown = rows.flatMap((row) =>
  [...row.matchAll(SHOWN)].flatMap(([, file = '', names = '']) =>
    [...names.matchAll(/“([^”]+)”/g)].map(([, name = '']) => ({ file, name })),
  ),
)

describe('docs/security.md', () => {
  it('names a test for every threat', () => {
    expect(rows.length).toBeGreaterThan(20)
    for (const row of rows) expect(row).toMatch(new RegExp(SHOWN.source))
  })

  it.each(shown)('$file holds “$name”', ({ file, name }) => {
    expect(readFileSync(file, 'utf8')).toContain(name)
  })
})

describe('the Workers', () => {
  it.each(['wrangler.toml', 'workers/orchestrator/wrangler.toml'])(
    '%s logs no address of a call: what somebody searched for is in it',
    (file) => {
      const logs = readFileSync(file, 'utf8').split('[observability.logs]')[1] ?? ''
      expect(logs).toContain('invocation_logs = false')
    },
  )
})
