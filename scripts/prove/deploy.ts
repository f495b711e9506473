import { equal, match, ok } from 'node:assert/strict'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { servingVersion } from '#test/fakes/cloudflare/account.ts'
import { startFakeCloudflare } from '#test/fakes/cloudflare/fake-cloudflare.ts'
import { deployedHere } from './deploy/deployed-here.ts'
import { deployTo, smallWorkers } from './deploy/deploying.ts'
import { haveCode, haveStores } from './deploy/have-deployed.ts'
import { visited } from './deploy/visited.ts'
import type { Case } from './prove.ts'

const API = 'billion-staging-api'
const ORCHESTRATOR = 'billion-staging-orchestrator'

export const DEPLOY_CASES: readonly Case[] = [
  {
    name: 'a first deploy makes everything, what it uploaded works, and a second changes nothing',
    show: async () => {
      await using cloudflare = await startFakeCloudflare()
      await using here = await deployedHere()
      // The first answer waits for workerd to boot.
      const waits = { tries: 20, pauseMs: 1_000 }
      const options = { commit: 'a1', smokeUrl: here.url, folder: here.folder, ...waits }
      const first = await deployTo(cloudflare, options)
      equal(first.outcome, 'deployed', first.said)
      const { account } = cloudflare
      equal(account.queues.size, 8)
      ok([...account.queues.values()].every(({ consumers }) => consumers.length === 1))
      equal(account.workers.get(API)!.onSubdomain, true)
      equal(account.workers.get(ORCHESTRATOR)!.onSubdomain, false)
      const second = await deployTo(cloudflare, options)
      equal(second.outcome, 'deployed', second.said)
      equal(second.changes.join('\n'), '')
      match(second.said, /Nothing to change/)
      const sizes = first.said.match(/\d+ kB gzip of at most/g)!.join(', ')
      return `${first.changes.length} changes, then none; ${sizes}; ${account.assets.size} static files`
    },
  },
  {
    name: 'a version that does not work is set back in both Workers, with its secrets',
    show: async () => {
      await using cloudflare = await startFakeCloudflare()
      using small = smallWorkers()
      haveStores(cloudflare, small.raw)
      await using site = await visited(cloudflare.account, { name: API, ill: ['bad'] })
      const base = { raw: small.raw, smokeUrl: site.url }
      const good = await deployTo(cloudflare, { ...base, commit: 'good' })
      equal(good.outcome, 'deployed', good.said)
      const bad = await deployTo(cloudflare, { ...base, commit: 'bad' })
      equal(bad.outcome, 'rolled-back', bad.said)
      for (const name of [API, ORCHESTRATOR]) {
        const version = servingVersion(cloudflare.account.workers.get(name)!)!
        equal(version.annotations['workers/message'], 'good')
      }
      const mended = await deployTo(cloudflare, { ...base, commit: 'mended' })
      equal(mended.outcome, 'deployed', mended.said)
      return `${bad.changes.length} calls to deploy and to set back`
    },
  },
  {
    name: 'a deploy that is interrupted sets back what it has deployed',
    show: async () => {
      await using cloudflare = await startFakeCloudflare()
      using small = smallWorkers()
      haveStores(cloudflare, small.raw)
      haveCode(cloudflare, small.raw)
      await using site = await visited(cloudflare.account, { name: API, ill: ['bad'] })
      const endless = { tries: Number.POSITIVE_INFINITY, pauseMs: 60_000 }
      const base = { raw: small.raw, smokeUrl: site.url, commit: 'bad', ...endless }
      const deploying = deployTo(cloudflare, base)
      const serving = () => servingVersion(cloudflare.account.workers.get(API)!)!.annotations
      while (serving()['workers/message'] !== 'bad') await pause(100)
      process.emit('SIGINT', 'SIGINT')
      const { outcome, said } = await deploying
      equal(outcome, 'rolled-back', said)
      equal(serving()['workers/message'], 'good')
      return 'as after a failed test'
    },
  },
  {
    name: 'code that was left without a queue that leads to it is deployed again, and nothing else',
    show: async () => {
      await using cloudflare = await startFakeCloudflare()
      using small = smallWorkers()
      haveStores(cloudflare, small.raw)
      await using site = await visited(cloudflare.account, { name: API, ill: [] })
      const base = { raw: small.raw, smokeUrl: site.url, commit: 'a1' }
      const first = await deployTo(cloudflare, base)
      equal(first.outcome, 'deployed', first.said)
      const queue = cloudflare.account.queues.get('billion-staging-texts')!
      queue.consumers = []
      const mended = await deployTo(cloudflare, base)
      equal(mended.outcome, 'deployed', mended.said)
      equal(queue.consumers[0]?.script, ORCHESTRATOR)
      equal(mended.said.includes('deploy the api'), false)
      return `${mended.changes.length} calls to make it whole`
    },
  },
  {
    name: 'nothing is begun without a secret',
    show: async () => {
      await using cloudflare = await startFakeCloudflare()
      using small = smallWorkers()
      const secrets = new Map([['AUTH_SECRET', 'a secret of the proof, for sessions']])
      const { outcome, said, changes } = await deployTo(cloudflare, {
        raw: small.raw,
        commit: 'a1',
        secrets,
      })
      equal(outcome, 'refused')
      match(said, /SETTINGS_KEY[^]*OPERATOR_TOKEN/)
      equal(changes.length, 0)
      return 'both missing ones are named, and how to make them'
    },
  },
  {
    name: 'a migration that fails half-way leaves what came before it, and no code; mended, it goes on',
    show: async () => {
      await using cloudflare = await startFakeCloudflare()
      using small = smallWorkers()
      await using site = await visited(cloudflare.account, { name: API, ill: [] })
      const base = { raw: small.raw, smokeUrl: site.url, commit: 'a1' }
      const folder = small.raw.api.d1_databases[0]!.migrations_dir
      const half = 'CREATE TABLE a (id);\n--> statement-breakpoint\nINSERT INTO nowhere VALUES (1);'
      writeFileSync(join(folder, '0002_c.sql'), half)
      const failed = await deployTo(cloudflare, base)
      equal(failed.outcome, 'failed', failed.said)
      match(failed.said, /no such table: nowhere[^]*no code was deployed/)
      const { account } = cloudflare
      equal(account.workers.size, 0)
      const { sql } = account.databases.get('billion-staging')!
      const applied = sql.prepare('SELECT name FROM d1_migrations').all()
      equal(applied.map(({ name }) => name).join(), '0000_a.sql,0001_b.sql')
      equal(sql.prepare("SELECT 1 FROM sqlite_schema WHERE name = 'a'").all().length, 0)
      writeFileSync(join(folder, '0002_c.sql'), 'CREATE TABLE a (id);')
      const mended = await deployTo(cloudflare, base)
      equal(mended.outcome, 'deployed', mended.said)
      match(mended.said, /apply 1 migration /)
      return 'two applied, the third not at all, and no Worker'
    },
  },
]
