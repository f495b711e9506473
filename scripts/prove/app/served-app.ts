import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { freePort } from '../local/bench.ts'
import { RunningSystem, until } from '../local/running-system.ts'

const ROOT = join(import.meta.dirname, '..', '..', '..')
/** The app is installed and built meanwhile, where it is not yet. */
const LONGEST_BUILD_MS = 600_000
/** Long enough to read and hear, short enough to wait for. */
const SETTINGS = {
  WRITING_WORDS: '300',
  // A machine without a network looks no name up.
  WEBHOOKS_ALLOW_PRIVATE: 'true',
}

/** The product as `billion serve` starts it, with the app in it and empty storage. */
export interface ServedApp {
  readonly url: string
  /** The token of the link that the last mail to an address had; waits for it. */
  confirmation(address: string): Promise<string>
  close(): void
}

/** Serves from a folder of its own until it is closed; throws when the app does not come in time. */
export async function serveApp(): Promise<ServedApp> {
  const state = mkdtempSync(join(tmpdir(), 'billion-app-'))
  const args = ['serve', `--state=${state}`, `--port=${await freePort()}`]
  const system = new RunningSystem({ checkout: ROOT, state, args, env: SETTINGS })
  const close = () => {
    system.kill()
    rmSync(state, { recursive: true, force: true })
  }
  try {
    await system.serves()
    await until('the app is served', LONGEST_BUILD_MS, () => isApp(system.url), system)
  } catch (error) {
    close()
    throw error
  }
  const confirmation = (address: string) =>
    until(`a mail to ${address}`, 20_000, () => tokenOf(logOf(state), address), system)
  return { url: system.url!, confirmation, close }
}

/** The app's page has a script of its own; the page that waits for it has none of that name. */
async function isApp(url: string | null): Promise<boolean> {
  if (url === null) return false
  const answer = await fetch(url).catch(() => null)
  return answer?.ok === true && (await answer.text()).includes('/_expo/static/js/')
}

function logOf(state: string): string {
  return readFileSync(join(state, 'logs', 'workers.log'), 'utf8')
}

function tokenOf(log: string, address: string): string | null {
  const from = log.lastIndexOf(` to ${address}: Confirm`)
  if (from === -1) return null
  return /verify-email\?token=([\w.-]+)/.exec(log.slice(from))?.[1] ?? null
}
