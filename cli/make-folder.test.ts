import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, readdirSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { makeFolder, tryFile, tryFolder } from './make-folder.ts'

const root = mkdtempSync(join(tmpdir(), 'billion-folders-'))

it('makes a folder with those above it, tells the topmost, and leaves alone what is there', () => {
  expect(makeFolder(join(root, 'a', 'b', 'c'))).toBe(join(root, 'a'))
  expect(makeFolder(join(root, 'a', 'b'))).toBeUndefined()
  expect(existsSync(join(root, 'a', 'b', 'c'))).toBe(true)
})

it('refuses what is a file, below a file, or nothing', () => {
  const file = join(root, 'file')
  writeFileSync(file, '')
  for (const folder of [file, join(file, 'below'), '']) {
    expect(() => makeFolder(folder)).toThrow(/EEXIST|ENOTDIR|ENOENT/)
    expect(() => tryFolder('--readings', folder)).toThrow(/^--readings: .*no folder to write to/)
  }
})

it('tries a file in a folder that is there, and no other', () => {
  tryFile('--output', join(root, 'a', 'file.mp3'))
  expect(() => tryFile('--output', join(root, 'a'))).toThrow(/^--output: .* is a folder/)
  for (const file of [join(root, 'none', 'x'), join(root, 'file', 'x')]) {
    expect(() => tryFile('--output', file)).toThrow(/^--output: there is no folder/)
  }
})

it('leaves nothing of a folder it tried', () => {
  const before = readdirSync(root)
  tryFolder('--output', join(root, 'x', 'y'))
  expect(readdirSync(root)).toEqual(before)
})

// A process of its own: what this is about would never end.
it.runIf(existsSync('/proc/self')).each([
  [['serve', '--state', '/proc/x'], '--state: '],
  [['start', '--once', '--state', '/proc/x'], '--state: '],
  [['start', '--once', '--readings', '/proc/x', '--state', join(root, 'state')], '--readings: '],
])('billion %j ends at once, and says that it cannot be written to', (argv, words) => {
  const ran = spawnSync(process.execPath, ['cli/billion.ts', ...argv], { timeout: 20_000 })
  expect([ran.status, String(ran.stderr).trim()]).toEqual([2, expect.stringContaining(words)])
  expect(existsSync(join(root, 'state'))).toBe(false)
})
