import { anyFreePort } from '#cli/start/free-port.ts'
import { wranglerEnvironment } from '#cli/start/wrangler-environment.ts'
import { spawn } from 'node:child_process'
import { join } from 'node:path'

const ROOT = join(import.meta.dirname, '..')
const BOOT_MS = 120_000

export interface LocalWorker {
  readonly url: string
  /** The group of processes it runs in. */
  readonly group: number
  stop(): Promise<void>
}

/** Starts the Worker of a wrangler file in a local workerd, and waits until it answers. */
export async function startLocalWorker(config: string, persistTo: string): Promise<LocalWorker> {
  const port = await anyFreePort()
  const wrangler = spawn(
    join(ROOT, 'node_modules/.bin/wrangler'),
    [
      'dev',
      `--config=${join(ROOT, config)}`,
      `--port=${port}`,
      '--ip=127.0.0.1',
      '--inspector-port=0',
      `--persist-to=${persistTo}`,
      '--show-interactive-dev-session=false',
      '--log-level=error',
    ],
    {
      // A group of its own, so that workerd goes when wrangler goes.
      detached: true,
      stdio: ['ignore', 'ignore', 'inherit'],
      env: wranglerEnvironment(persistTo),
    },
  )
  const gone = new Promise<void>((resolve) => {
    wrangler.once('exit', () => resolve())
  })
  const stop = async (): Promise<void> => {
    if (wrangler.pid !== undefined) process.kill(-wrangler.pid, 'SIGTERM')
    await gone
  }
  const url = `http://127.0.0.1:${port}`
  const isReady = await untilReady(url)
  if (isReady && wrangler.pid !== undefined) return { url, group: wrangler.pid, stop }
  await stop()
  throw new Error(`the Worker of ${config} did not start`)
}

async function untilReady(url: string): Promise<boolean> {
  const deadline = Date.now() + BOOT_MS
  while (Date.now() < deadline) {
    const isReady = await fetch(url).then(
      (answer) => answer.ok,
      () => false,
    )
    if (isReady) return true
    await new Promise((resolve) => setTimeout(resolve, 200))
  }
  return false
}
