import { spawn } from 'node:child_process'
import { once } from 'node:events'
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { holdState, StateIsHeld } from './state-lock.ts'

const HOLDER = { pid: 4711, since: '2026-10-01T12:00:00.000Z', command: 'start' }

const newFolder = () => mkdtempSync(join(tmpdir(), 'billion-lock-'))

describe('holdState', () => {
  it('keeps a second start out, and tells it who is there and where', () => {
    const folder = newFolder()
    const lock = holdState(folder, HOLDER)
    writeFileSync(join(folder, 'url'), 'http://127.0.0.1:8787')
    const before = readdirSync(folder)
    expect(() => holdState(folder, { ...HOLDER, pid: 1 })).toThrow(StateIsHeld)
    expect(() => holdState(folder, HOLDER)).toThrow(
      /process 4711 \(billion start\) since 2026-10-01T12:00:00.000Z, serving at http:\/\/127.0.0.1:8787/,
    )
    expect(readdirSync(folder)).toEqual(before)
    lock.release()
    holdState(folder, HOLDER).release()
    expect(existsSync(join(folder, 'url'))).toBe(false)
  })

  it('says of a folder that cannot be written to what to do', () => {
    const folder = newFolder()
    // As on a read-only disk: what would be written is no file that can be.
    mkdirSync(join(folder, 'lock'))
    expect(() => holdState(folder, HOLDER)).toThrow(
      expect.objectContaining({ name: 'InputError', field: '--state' }),
    )
  })

  it('knows the folder by another path', () => {
    const folder = newFolder()
    const other = `${folder}-too`
    symlinkSync(folder, other)
    const lock = holdState(folder, HOLDER)
    expect(() => holdState(other, HOLDER)).toThrow(StateIsHeld)
    lock.release()
  })

  it('lasts as long as its process, though nobody remembers it, and no longer, even if that is killed', async () => {
    const folder = newFolder()
    const program = `
      import { holdState } from ${JSON.stringify(new URL('state-lock.ts', import.meta.url).href)}
      holdState(${JSON.stringify(folder)}, ${JSON.stringify(HOLDER)})
      gc()
      process.send('held')
      setInterval(() => {}, 1000)`
    const holder = spawn(process.execPath, ['--expose-gc', '--input-type=module', '-e', program], {
      stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
    })
    try {
      await once(holder, 'message')
      expect(() => holdState(folder, HOLDER)).toThrow(StateIsHeld)
    } finally {
      holder.kill('SIGKILL')
    }
    await once(holder, 'exit')
    holdState(folder, HOLDER).release()
  })
})
