import { readdirSync } from 'node:fs'
import { DatabaseSync } from 'node:sqlite'
import { expect, it } from 'vitest'
import { startFakeCloudflare, type FakeCloudflare } from '#test/fakes/cloudflare/fake-cloudflare.ts'
import { servingVersion } from '#test/fakes/cloudflare/account.ts'
import { inEnvironment } from '../../scripts/deploy/environments.ts'
import { wantedOf } from '../../scripts/deploy/wanted.ts'
import { deployTo, SECRETS, smallWorkers } from '../../scripts/prove/deploy/deploying.ts'
import { visited } from '../../scripts/prove/deploy/visited.ts'

const API = 'billion-staging-api'
const ORCHESTRATOR = 'billion-staging-orchestrator'

it('is set back in both Workers when it does not work', async () => {
  await using cloudflare = await startFakeCloudflare()
  using small = smallWorkers()
  haveDeployed(cloudflare, small.raw)
  await using site = await visited(cloudflare.account, { name: API, ill: ['bad'] })

  const base = { raw: small.raw, smokeUrl: site.url }
  const { outcome, said, changes } = await deployTo(cloudflare, { ...base, commit: 'bad' })
  expect(outcome).toBe('rolled-back')
  expect(said).toContain('ready ✗')
  expect(changes.filter((call) => call.includes('/versions?'))).toHaveLength(2)
  expect(serving(cloudflare)).toEqual(['good', 'good'])
  for (const secret of SECRETS.values()) expect(said).not.toContain(secret)
})

function serving({ account }: FakeCloudflare): (string | undefined)[] {
  return [ORCHESTRATOR, API].map(
    (name) => servingVersion(account.workers.get(name)!)?.annotations['workers/message'],
  )
}

/** What an earlier deploy has left. The proof of deploying makes all of it by wrangler. */
function haveDeployed(
  { account }: FakeCloudflare,
  raw: ReturnType<typeof smallWorkers>['raw'],
): void {
  const configs = {
    orchestrator: inEnvironment(raw.orchestrator, 'staging'),
    api: inEnvironment(raw.api, 'staging'),
  }
  const { database, bucket, queues, workers, secrets } = wantedOf(configs, 'staging')
  const sql = new DatabaseSync(':memory:')
  sql.exec('CREATE TABLE places (id INTEGER); INSERT INTO places VALUES (1)')
  sql.exec('CREATE TABLE d1_migrations (id INTEGER PRIMARY KEY, name TEXT)')
  const add = sql.prepare('INSERT INTO d1_migrations (name) VALUES (?)')
  for (const name of readdirSync(raw.api.d1_databases[0]!.migrations_dir).toSorted()) add.run(name)
  account.databases.set(database, { uuid: account.newId(), name: database, sql, writes: 0 })
  account.buckets.set(bucket, new Map())
  for (const queue_name of queues)
    account.queues.set(queue_name, { queue_id: account.newId(), queue_name, consumers: [] })
  for (const worker of ['orchestrator', 'api'] as const) {
    const id = account.newId()
    const annotations = { 'workers/message': 'good', 'workers/tag': 'a tag' }
    account.workers.set(workers[worker], {
      name: workers[worker],
      versions: [{ id, number: 1, metadata: { bindings: [] }, modules: new Map(), annotations }],
      deployments: [{ id: account.newId(), versionId: id, message: null }],
      secrets: new Map(secrets[worker].map((name) => [name, 'a value'])),
      migrationTag: worker === 'orchestrator' ? 'v4' : null,
      schedules: [],
      onSubdomain: worker === 'api',
    })
  }
}
