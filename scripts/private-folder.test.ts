import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { inPrivateFolder } from './private-folder.ts'

it('is open to nobody else, and gone when its work is done or has failed', async () => {
  const used: string[] = []
  const work = async (folder: string) => {
    used.push(folder)
    writeFileSync(join(folder, 'secret'), 'a secret')
    expect(statSync(folder).mode & 0o077).toBe(0)
    if (used.length > 1) throw new Error('failed')
  }
  await inPrivateFolder(work)
  await expect(inPrivateFolder(work)).rejects.toThrow('failed')
  expect(used.filter(existsSync)).toEqual([])
})

it.each([
  ['SIGINT', 130],
  ['SIGTERM', 143],
] as const)('is gone when a %s ends the process meanwhile', async (signal, code) => {
  const program = `
    const { exitOnSignals, inPrivateFolder } = await import('./scripts/private-folder.ts')
    exitOnSignals()
    setInterval(() => {}, 1000)
    await inPrivateFolder(async (folder) => {
      console.log(folder)
      await new Promise(() => {})
    })`
  const child = spawn(process.execPath, ['--input-type=module', '-e', program], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const [said] = (await once(child.stdout, 'data')) as [Buffer]
  const folder = said.toString().trim()
  expect(existsSync(folder)).toBe(true)
  child.kill(signal)
  expect(await once(child, 'exit')).toEqual([code, null])
  expect(existsSync(folder)).toBe(false)
})
