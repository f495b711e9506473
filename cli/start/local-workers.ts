import { randomBytes } from 'node:crypto'
import { execFile } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { importPlaces } from '../../scripts/import-places.ts'
import { buildFonts } from '../../scripts/build-fonts.ts'
import type { ChildProcesses } from './child-processes.ts'

export interface LocalWorkers {
  readonly url: string
  /** The development token that stands in for an account. */
  readonly token: string
}

/** workerd takes seconds to boot; a machine that needs minutes is broken. */
const BOOT_MS = 120_000

/** Both Workers in one local workerd, with D1, R2, queues and objects kept in the state folder. */
export async function startLocalWorkers(
  children: ChildProcesses,
  {
    state,
    port: wanted,
    once,
  }: { readonly state: string; readonly port: number; readonly once: boolean },
): Promise<LocalWorkers> {
  mkdirSync(join(state, 'logs'), { recursive: true })
  const token = developmentToken(join(state, 'development-token'))
  const port = await freePort(wanted)
  const env = wranglerEnvironment(state)
  const persistence = ['--persist-to', join(state, 'workers')]

  await buildFonts()
  await promisify(execFile)(
    'wrangler',
    ['d1', 'migrations', 'apply', 'DB', '--local', ...persistence],
    { env },
  )
  // Half a minute the first time; a run that ends with its package answers no search.
  if (!once) await importPlaces({ persistTo: join(state, 'workers'), env })
  const workers = children.start(
    [
      'wrangler',
      'dev',
      '--config=wrangler.toml',
      '--config=workers/orchestrator/wrangler.toml',
      ...persistence,
      '--ip=127.0.0.1',
      `--port=${port}`,
      '--inspector-port=0',
      `--var=DEVELOPMENT_TOKEN:${token}`,
      '--show-interactive-dev-session=false',
    ],
    { env, logFile: join(state, 'logs', 'workers.log') },
  )
  const url = `http://127.0.0.1:${port}`
  await untilReady(url, () => workers.exitCode !== null || workers.signalCode !== null, state)
  return { url, token }
}

function developmentToken(file: string): string {
  if (!existsSync(file)) writeFileSync(file, randomBytes(24).toString('base64url'), { mode: 0o600 })
  return readFileSync(file, 'utf8')
}

/** Nothing is asked of the internet, nothing is shared with other checkouts. */
function wranglerEnvironment(state: string): NodeJS.ProcessEnv {
  return {
    ...process.env,
    CLOUDFLARE_CF_FETCH_ENABLED: 'false',
    WRANGLER_SEND_METRICS: 'false',
    WRANGLER_REGISTRY_PATH: join(state, 'registry'),
    WRANGLER_LOG_PATH: join(state, 'logs', 'wrangler'),
    CI: '1',
  }
}

async function untilReady(url: string, isGone: () => boolean, state: string): Promise<void> {
  const deadline = Date.now() + BOOT_MS
  while (Date.now() < deadline && !isGone()) {
    const isReady = await fetch(`${url}/ready`).then(
      (answer) => answer.ok,
      () => false,
    )
    if (isReady) return
    await new Promise((resolve) => setTimeout(resolve, 200))
  }
  throw new Error(`the Workers did not start; ${join(state, 'logs', 'workers.log')} says why`)
}

/** The wanted port, or the next one nobody listens on. */
async function freePort(wanted: number): Promise<number> {
  const isFree = await new Promise<boolean>((resolve) => {
    const server = createServer()
    server.once('error', () => resolve(false))
    server.listen(wanted, '127.0.0.1', () => server.close(() => resolve(true)))
  })
  return isFree ? wanted : await freePort(wanted + 1)
}
