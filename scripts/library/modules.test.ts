import { spawnSync } from 'node:child_process'
import { mkdir, mkdtemp, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { runCli } from '#cli/run-cli.fixture.ts'
import { emitModules, ROOT } from './modules.ts'

let folder = ''

beforeAll(async () => {
  // Within the checkout, whose packages it finds.
  const state = join(ROOT, '.state')
  await mkdir(state, { recursive: true })
  folder = await mkdtemp(join(state, 'library-'))
  await emitModules(folder)
})
afterAll(async () => rm(folder, { recursive: true, force: true }))

it('casts in plain JavaScript what the sources cast, in threads too', async () => {
  const lines = Array.from({ length: 70 }, (_, id) => {
    return { id, date: `${1900 + id}-03-04`, time: '05:06', lat: 46.6, lon: 13.9 }
  })
  const { printed } = await runCli(['cast', '--batch'], lines)
  const input = lines.map((line) => `${JSON.stringify(line)}\n`).join('')
  const args = ['--no-strip-types', join(folder, 'cli', 'billion.js'), 'cast', '--batch']
  const ran = spawnSync(process.execPath, args, { input, encoding: 'utf8', maxBuffer: 2 ** 28 })
  expect(ran.stderr).toBe('')
  expect(ran.stdout === printed).toBe(true)
})
