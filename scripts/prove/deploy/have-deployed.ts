import { readdirSync } from 'node:fs'
import { DatabaseSync } from 'node:sqlite'
import { inEnvironment } from '../../deploy/environments.ts'
import { wantedOf, type Wanted } from '../../deploy/wanted.ts'
import type { SmallWorkers } from './deploying.ts'
import type { FakeCloudflare } from '#test/fakes/cloudflare/fake-cloudflare.ts'

type Raw = SmallWorkers['raw']

/** What an earlier deploy has left that holds data: each of it is a run of wrangler. */
export function haveStores({ account }: FakeCloudflare, raw: Raw): void {
  const { database: name, bucket, queues } = wantedIn(raw)
  const sql = new DatabaseSync(':memory:')
  sql.exec('CREATE TABLE places (id INTEGER); INSERT INTO places VALUES (1)')
  sql.exec('CREATE TABLE d1_migrations (id INTEGER PRIMARY KEY, name TEXT)')
  const add = sql.prepare('INSERT INTO d1_migrations (name) VALUES (?)')
  for (const one of readdirSync(raw.api.d1_databases[0]!.migrations_dir).toSorted()) add.run(one)
  account.databases.set(name, { uuid: account.newId(), name, sql, writes: 0 })
  account.buckets.set(bucket, new Map())
  for (const queue_name of queues)
    account.queues.set(queue_name, { queue_id: account.newId(), queue_name, consumers: [] })
}

/** Both Workers as an earlier deploy has left them, of the commit `good`. */
export function haveCode({ account }: FakeCloudflare, raw: Raw): void {
  const { workers, secrets } = wantedIn(raw)
  for (const worker of ['orchestrator', 'api'] as const) {
    const [id, name] = [account.newId(), workers[worker]]
    const annotations = { 'workers/message': 'good', 'workers/tag': 'a tag' }
    account.workers.set(name, {
      name,
      versions: [{ id, number: 1, metadata: { bindings: [] }, modules: new Map(), annotations }],
      deployments: [{ id: account.newId(), versionId: id, message: null }],
      secrets: new Map(secrets[worker].map((one) => [one, 'a value'])),
      migrationTag: worker === 'orchestrator' ? tagOf(raw) : null,
      schedules: [],
      onSubdomain: worker === 'api',
    })
  }
}

function wantedIn(raw: Raw): Wanted {
  const configs = {
    orchestrator: inEnvironment(raw.orchestrator, 'staging'),
    api: inEnvironment(raw.api, 'staging'),
  }
  return wantedOf(configs, 'staging')
}

/** The newest change of the objects' classes. */
function tagOf({ orchestrator }: Raw): string {
  const migrations = orchestrator['migrations'] as readonly { readonly tag: string }[]
  return migrations.at(-1)!.tag
}
