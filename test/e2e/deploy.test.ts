import { readdirSync } from 'node:fs'
import { DatabaseSync } from 'node:sqlite'
import { expect, it } from 'vitest'
import { startFakeCloudflare, type FakeCloudflare } from '#test/fakes/cloudflare/fake-cloudflare.ts'
import { servingVersion } from '#test/fakes/cloudflare/account.ts'
import { inEnvironment, wantedOf } from '../../scripts/deploy/environments.ts'
import { deployTo, SECRETS, smallWorkers } from '../../scripts/prove/deploy/deploying.ts'
import { visited } from '../../scripts/prove/deploy/visited.ts'

const API = 'billion-staging-api'
const ORCHESTRATOR = 'billion-staging-orchestrator'

it('is set back in both Workers when it does not work, and goes on from there', async () => {
  await using cloudflare = await startFakeCloudflare()
  using small = smallWorkers()
  haveStores(cloudflare, small.raw)
  await using site = await visited(cloudflare.account, { name: API, ill: ['bad'] })
  const base = { raw: small.raw, smokeUrl: site.url }

  const first = await deployTo(cloudflare, { ...base, commit: 'good' })
  expect(first.said).toContain('health ✓ ready ✓ source ✓ openapi ✓ anonymous ✓')
  expect(first.outcome).toBe('deployed')
  expect(serving(cloudflare)).toEqual(['good', 'good'])

  const bad = await deployTo(cloudflare, { ...base, commit: 'bad' })
  expect(bad.outcome).toBe('rolled-back')
  expect(bad.said).toContain('ready ✗')
  expect(serving(cloudflare)).toEqual(['good', 'good'])

  for (const secret of SECRETS.values()) expect(first.said + bad.said).not.toContain(secret)
})

function serving({ account }: FakeCloudflare): (string | undefined)[] {
  return [ORCHESTRATOR, API].map(
    (name) => servingVersion(account.workers.get(name)!)?.annotations['workers/message'],
  )
}

/** What a deploy before has created: each is a run of wrangler, and the proof of deploying makes them all. */
function haveStores(
  { account }: FakeCloudflare,
  raw: ReturnType<typeof smallWorkers>['raw'],
): void {
  const configs = {
    orchestrator: inEnvironment(raw.orchestrator, 'staging'),
    api: inEnvironment(raw.api, 'staging'),
  }
  const { database, bucket, queues } = wantedOf(configs, 'staging')
  const sql = new DatabaseSync(':memory:')
  sql.exec('CREATE TABLE places (id INTEGER); INSERT INTO places VALUES (1)')
  sql.exec('CREATE TABLE d1_migrations (id INTEGER PRIMARY KEY, name TEXT)')
  const add = sql.prepare('INSERT INTO d1_migrations (name) VALUES (?)')
  for (const name of readdirSync(raw.api.d1_databases[0]!.migrations_dir).toSorted()) add.run(name)
  account.databases.set(database, { uuid: account.newId(), name: database, sql, writes: 0 })
  account.buckets.set(bucket, new Map())
  for (const queue_name of queues)
    account.queues.set(queue_name, { queue_id: account.newId(), queue_name, consumers: [] })
}
