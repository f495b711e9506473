import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { getPriority } from 'node:os'
import { expect, it } from 'vitest'
import { giveWay } from './give-way.ts'

it('has a program give way to this one, and bears that it is gone', async () => {
  const waits = spawn(process.execPath, ['-e', 'setTimeout(() => {}, 60_000)'])
  giveWay(waits)
  expect(getPriority(waits.pid)).toBe(Math.min(19, getPriority() + 10))
  waits.kill('SIGKILL')
  await once(waits, 'exit')
  giveWay(waits)
  giveWay({ pid: undefined })
})
