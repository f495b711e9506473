import { spawn, type ChildProcess } from 'node:child_process'
import { createTestHarness, type TestHarness } from 'wrangler'

/** Both Workers in one real workerd, with empty storage, and a way to talk to them as people and pods do. */
export interface LocalSystem {
  readonly server: TestHarness
  readonly url: string
  /** A request to the API with the token of whoever the path is for. */
  call(path: string, init?: RequestInit): Promise<Response>
  /** A real pod, enrolled with a fresh token. Kill it as you like. */
  startPod(): Promise<ChildProcess>
  close(): Promise<void>
}

const OWNER = 'an owner for tests'
const OPERATOR = 'an operator for tests'

export async function startLocalSystem(
  settings: Readonly<Record<string, unknown>> = {},
): Promise<LocalSystem> {
  const server = createTestHarness({
    workers: [
      { configPath: './wrangler.toml' },
      { configPath: './workers/orchestrator/wrangler.toml' },
    ],
  })
  const { url } = await server.listen()
  const api = server.getWorker<{ DB: D1Database }>('billion-api')
  await api.applyD1Migrations('DB')
  await storeSettings((await api.getEnv()).DB, {
    'api.developmentToken': OWNER,
    'api.operatorToken': OPERATOR,
    ...settings,
  })

  const pods: ChildProcess[] = []
  const call = (path: string, init: RequestInit = {}) =>
    fetch(new URL(path, url), {
      ...init,
      headers: {
        authorization: `Bearer ${path.startsWith('/admin/') ? OPERATOR : OWNER}`,
        'content-type': 'application/json',
        ...(init.headers as Record<string, string>),
      },
    })
  return {
    server,
    url: url.origin,
    call,
    async startPod() {
      const answer = await call('/admin/v1/pods/tokens', { method: 'POST' })
      const { token } = (await answer.json()) as { token: string }
      const pod = spawn(process.execPath, ['gpu-bridge/pod/index.ts'], {
        env: {
          PATH: process.env['PATH'],
          BRIDGE_URL: url.origin,
          BRIDGE_TOKEN: token,
          POD_EXIT_WHEN_ORPHANED: '1',
        },
        stdio: 'ignore',
      })
      pods.push(pod)
      return pod
    },
    async close() {
      for (const pod of pods) pod.kill('SIGKILL')
      await server.close()
    },
  }
}

async function storeSettings(
  db: D1Database,
  settings: Readonly<Record<string, unknown>>,
): Promise<void> {
  for (const [key, value] of Object.entries(settings)) {
    await db
      .prepare('INSERT INTO settings (key, value, version, updated_at) VALUES (?, ?, 1, 0)')
      .bind(key, JSON.stringify(value))
      .run()
  }
}
