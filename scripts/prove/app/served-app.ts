import { anyFreePort } from '#cli/start/free-port.ts'
import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { RunningSystem, until } from '../local/running-system.ts'
import { confirmationIn } from './make-account.ts'

const ROOT = join(import.meta.dirname, '..', '..', '..')
const LONGEST_PLACING_MS = 60_000
const LONGEST_MAIL_MS = 20_000
const SETTINGS = {
  // Long enough to read and hear, short enough to wait for.
  WRITING_WORDS: '300',
  // A machine without a network looks no name up.
  WEBHOOKS_ALLOW_PRIVATE: 'true',
  // More people come here one after the other than to any house.
  AUTH_TRIES: '0',
  AUTH_TRIES_AN_HOUR: '0',
}

/** The product as `billion serve` starts it, with the app in it. */
export interface ServedApp {
  readonly url: string
  /** The folder it runs on. */
  readonly state: string
  /** Opens the link of the mail to an address, once it has come. */
  openMail(address: string): Promise<void>
  close(): void
}

/**
 * Serves from an empty folder of its own until it is closed, or uses what runs on the state folder that
 * `APP_STATE` names. Throws when the app does not come in time.
 */
export async function serveApp(): Promise<ServedApp> {
  const running = process.env['APP_STATE']
  if (running !== undefined) return servedOn(running, () => {})
  // One that was built from other sources would be proved otherwise.
  execFileSync(process.execPath, [join(ROOT, 'scripts', 'build-app.ts')], { stdio: 'ignore' })
  const state = mkdtempSync(join(tmpdir(), 'billion-app-'))
  const args = ['serve', `--state=${state}`, `--port=${await anyFreePort()}`]
  const system = new RunningSystem({ checkout: ROOT, state, args, env: SETTINGS })
  const close = () => {
    system.kill()
    rmSync(state, { recursive: true, force: true })
  }
  try {
    await system.serves()
    await until('the app is served', LONGEST_PLACING_MS, () => isApp(system.url), system)
  } catch (error) {
    close()
    throw error
  }
  return servedOn(state, close)
}

function servedOn(state: string, close: () => void): ServedApp {
  const url = readFileSync(join(state, 'url'), 'utf8').trim()
  const log = join(state, 'logs', 'workers.log')
  const openMail = async (address: string) => {
    const find = () => confirmationIn(readFileSync(log, 'utf8'), address)
    const token = await until(`a mail comes to ${address}`, LONGEST_MAIL_MS, find)
    await fetch(`${url}/auth/verify-email?token=${token}`)
  }
  return { url, state, openMail, close }
}

/** The app's page has a script of its own; the page that waits for it has none of that name. */
async function isApp(url: string | null): Promise<boolean> {
  if (url === null) return false
  const answer = await fetch(url).catch(() => null)
  return answer?.ok === true && (await answer.text()).includes('/_expo/static/js/')
}
