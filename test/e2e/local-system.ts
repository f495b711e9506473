import { spawn, type ChildProcess } from 'node:child_process'
import { createTestHarness, type TestHarness } from 'wrangler'
import { findSecrets, PLANTED } from '../planted-secrets.ts'

/** Both Workers in one real workerd, with empty storage, and a way to talk to them as people and pods do. */
export interface LocalSystem {
  readonly server: TestHarness
  readonly url: string
  /** A request to the API with the token of whoever the path is for. */
  call(path: string, init?: RequestInit): Promise<Response>
  /** A real pod, enrolled with a fresh token. Kill it as you like. */
  startPod(): Promise<ChildProcess>
  /** Throws when a planted secret was seen in an answer or a Worker's log, or in a log what was sent of people. */
  close(): Promise<void>
}

/** Both Workers' environment. D1 holds no token, so these are the ones that open the doors. */
const SECRETS = {
  DEVELOPMENT_TOKEN: PLANTED.developmentToken,
  OPERATOR_TOKEN: PLANTED.operatorToken,
  SETTINGS_KEY: PLANTED.settingsKey,
  AUTH_SECRET: PLANTED.authSecret,
}

/** `orchestrator`: another configuration of it than the product's. */
export async function startLocalSystem(
  settings: Readonly<Record<string, unknown>> = {},
  { orchestrator = './workers/orchestrator/wrangler.toml' } = {},
): Promise<LocalSystem> {
  const server = createTestHarness({
    workers: [
      { configPath: './wrangler.toml', secrets: SECRETS },
      { configPath: orchestrator, secrets: SECRETS },
    ],
  })
  const { url } = await server.listen()
  const api = server.getWorker<{ DB: D1Database }>('billion-api')
  await api.applyD1Migrations('DB')
  await storeSettings((await api.getEnv()).DB, settings)

  const pods: ChildProcess[] = []
  /** What was answered, as far as it is words. */
  const answers: string[] = []
  /** What was said of people and asked by them: no Worker may say it again. */
  const told = new Set<string>()
  const call = async (path: string, init: RequestInit = {}) => {
    const answer = await fetch(new URL(path, url), {
      ...init,
      headers: {
        authorization: `Bearer ${path.startsWith('/admin/') ? SECRETS.OPERATOR_TOKEN : SECRETS.DEVELOPMENT_TOKEN}`,
        'content-type': 'application/json',
        ...(init.headers as Record<string, string>),
      },
    })
    if (typeof init.body === 'string') for (const word of personalIn(init.body)) told.add(word)
    answers.push(JSON.stringify([...answer.headers]))
    if (/json|text\/markdown/.test(answer.headers.get('content-type') ?? ''))
      answers.push(await answer.clone().text())
    return answer
  }
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
      const logged = server.getLogs().map(({ message }) => message)
      await server.close()
      if (logged.length === 0)
        throw new Error('no Worker said anything: nothing was looked through')
      const escaped = findSecrets([...answers, ...logged].join('\n'))
      if (escaped.length > 0) throw new Error(`seen in an answer or a log: ${escaped.join(', ')}`)
      const lines = logged.join('\n')
      const repeated = [...told].filter((word) => lines.includes(word))
      if (repeated.length > 0) throw new Error(`seen in a log: ${repeated.join(', ')}`)
    },
  }
}

/** Long enough to be nobody else's word. */
const SHORTEST_WORD = 6
const PERSONAL = new Set([
  'name',
  'hebrewName',
  'date',
  'latitude',
  'longitude',
  'lat',
  'lon',
  'question',
])

/** Names, births, places and questions in a body that was sent. */
function personalIn(body: string): string[] {
  const found: string[] = []
  const keep = (key: string, value: unknown): unknown => {
    if (PERSONAL.has(key)) found.push(String(value))
    return value
  }
  try {
    JSON.parse(body, keep)
  } catch {
    return []
  }
  return found.filter((word) => word.length >= SHORTEST_WORD)
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
