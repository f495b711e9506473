import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { CALLS } from '#workers/api/contract/calls.ts'

const WRANGLER = readFileSync(join(import.meta.dirname, '..', '..', 'wrangler.toml'), 'utf8')
const PATTERNS = [
  ...(/run_worker_first = \[([^\]]*)\]/.exec(WRANGLER)?.[1] ?? '').matchAll(/"([^"]+)"/g),
].map(([, pattern = '']) => pattern)

const isFirst = (path: string) =>
  PATTERNS.some((pattern) =>
    pattern.endsWith('*') ? path.startsWith(pattern.slice(0, -1)) : path === pattern,
  )

test('every path of the API comes to the Worker before the pages', () => {
  const paths = Object.values(CALLS).map((call) => call.split(' ')[1] ?? '')
  expect(paths.length).toBeGreaterThan(50)
  expect(paths.filter((path) => !isFirst(path))).toEqual([])
})
