import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { credentialsIn } from '../../deploy/cloudflare-account.ts'
import { deploy, type Deploying, type Outcome } from '../../deploy/deploy.ts'
import { CONFIG_FILES, readConfig } from '../../deploy/wrangler-config.ts'
import type { FakeCloudflare } from '#test/fakes/cloudflare/fake-cloudflare.ts'

export interface Deployed {
  readonly outcome: Outcome
  /** What was said, line by line. */
  readonly said: string
  /** What was changed in the account, call by call. */
  readonly changes: readonly string[]
}

export const SECRETS = new Map([
  ['SETTINGS_KEY', Buffer.alloc(32, 7).toString('base64')],
  ['AUTH_SECRET', 'a secret of the proof, for sessions'],
  ['OPERATOR_TOKEN', 'a token of the proof, for operators'],
])

type Options = Pick<Deploying, 'commit'> & Partial<Deploying>

/** Deploys to a fake account by the real wrangler, and tells what became of it. */
export async function deployTo(cloudflare: FakeCloudflare, options: Options): Promise<Deployed> {
  const variables = {
    PATH: process.env['PATH'],
    HOME: process.env['HOME'],
    WRANGLER_LOG_PATH: join(tmpdir(), 'billion-wrangler-logs'),
    ...cloudflare.environment,
  }
  const said: string[] = []
  const before = cloudflare.calls.length
  const outcome = await deploy({
    environment: 'staging',
    credentials: credentialsIn(variables),
    secrets: SECRETS,
    renewed: [],
    mayChange: async () => true,
    isDryRun: false,
    smokeUrl: null,
    folder: join(tmpdir(), `billion-deploy-proof-${process.pid}`),
    tries: 1,
    pauseMs: 0,
    variables,
    say: (line) => void said.push(line),
    ...options,
  })
  const changes = cloudflare.calls.slice(before).filter(isChange)
  return { outcome, said: said.join('\n'), changes }
}

/** Reading D1 is a POST as well: what it changes is seen in its tables. */
function isChange(call: string): boolean {
  return !/^GET |\/query |assets|subdomain|script-settings|schedules/.test(call)
}

export interface SmallWorkers extends Disposable {
  readonly raw: NonNullable<Deploying['raw']>
}

/** Both Workers' own configurations around a handful of code and two migrations, so that wrangler is quick. */
export function smallWorkers(): SmallWorkers {
  const folder = mkdtempSync(join(tmpdir(), 'billion-small-'))
  const migrations = join(folder, 'migrations')
  mkdirSync(migrations)
  writeFileSync(join(migrations, '0000_a.sql'), 'CREATE TABLE places (id INTEGER);')
  writeFileSync(join(migrations, '0001_b.sql'), 'INSERT INTO places VALUES (1);')
  const small = (worker: 'orchestrator' | 'api') => {
    const main = join(folder, `${worker}.js`)
    const { assets: _, rules: __, ...config } = readConfig(CONFIG_FILES[worker])
    const classes = config.durable_objects.bindings.map(({ class_name }) => String(class_name))
    writeFileSync(main, codeOf([...classes, 'Operations']))
    const [database] = config.d1_databases
    return { ...config, main, d1_databases: [{ ...database!, migrations_dir: migrations }] }
  }
  return {
    raw: { orchestrator: small('orchestrator'), api: small('api') },
    [Symbol.dispose]: () => rmSync(folder, { recursive: true, force: true }),
  }
}

function codeOf(classes: readonly string[]): string {
  return [
    "import { DurableObject } from 'cloudflare:workers'",
    ...classes.map((name) => `export class ${name} extends DurableObject {}`),
    'const commit = SOURCE_COMMIT',
    'export default { fetch: () => new Response(commit) }',
  ].join('\n')
}
