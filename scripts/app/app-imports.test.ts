import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { APP_SOURCES } from './app-folders.ts'

const IMPORT = /^(?:import|export) (type )?[^'"]*?from '([^']+)'/gm
/** What of our code runs in the app: methods and paths, no schema. */
const RUNS = new Set(['@contract/client.ts'])

const SOURCES = globSync('{app,src}/**/*.{ts,tsx}', { cwd: APP_SOURCES }).filter(
  (file) => !/\.test\.tsx?$/.test(file),
)

test('of our code the app takes types, and the client alone runs in it', () => {
  const imports = SOURCES.flatMap((file) =>
    [...readFileSync(join(APP_SOURCES, file), 'utf8').matchAll(IMPORT)].map(
      ([, type, from = '']) => ({ file, isType: type !== undefined, from }),
    ),
  )
  const ours = imports.filter(({ from }) => /^@(contract|core)\/|^#(?!app\/)/.test(from))
  expect(ours.length).toBeGreaterThan(10)
  expect(ours.filter(({ isType, from }) => !isType && !RUNS.has(from))).toEqual([])
  expect(imports.filter(({ file, from }) => leaves(file, from))).toEqual([])
})

/** Whether a path leads out of the app. */
function leaves(file: string, from: string): boolean {
  return from.startsWith('.') && !join(file, '..', from).match(/^(app|src)\//)
}
