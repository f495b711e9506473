import { mkdirSync } from 'node:fs'
import { setTimeout as pause } from 'node:timers/promises'
import { holdState, StateIsHeld, type StateLock } from '#cli/start/state-lock.ts'
import { APP_WORK } from './app-folders.ts'

const LOOK_MS = 500

/** Works on the app's packages and pages while nobody else does in this checkout; waits for them as long as they need. */
export async function alone<Value>(work: () => Promise<Value>): Promise<Value> {
  mkdirSync(APP_WORK, { recursive: true })
  const lock = await held()
  try {
    return await work()
  } finally {
    lock.release()
  }
}

async function held(): Promise<StateLock> {
  const holder = { pid: process.pid, since: new Date().toISOString(), command: 'build of the app' }
  for (;;) {
    try {
      return holdState(APP_WORK, holder)
    } catch (error) {
      if (!(error instanceof StateIsHeld)) throw error
      await pause(LOOK_MS)
    }
  }
}
