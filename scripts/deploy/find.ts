import * as z from 'zod'
import type { CloudflareAccount } from './cloudflare-account.ts'
import type { Wanted } from './wanted.ts'
import type { Found, FoundWorker } from './plan.ts'
import { findTriggers, type FoundQueue } from './triggers.ts'

const Databases = z.array(z.object({ uuid: z.string(), name: z.string() }))
const Consumer = z.object({ script: z.string().optional(), service: z.string().optional() })
const Queues = z.array(
  z.object({ queue_name: z.string(), consumers: z.array(Consumer).default([]) }),
)
const Secrets = z.array(z.object({ name: z.string() }))
const Deployments = z.object({
  deployments: z.array(
    z.object({ versions: z.array(z.object({ version_id: z.string(), percentage: z.number() })) }),
  ),
})
const Version = z.object({
  annotations: z.looseObject({ 'workers/tag': z.string().optional() }).optional(),
})

/** As many queues as one page of Cloudflare's holds; an environment has eight. */
const PAGE = 100

/** Looks what an account holds of an environment. Changes nothing. */
export async function findEnvironment(account: CloudflareAccount, wanted: Wanted): Promise<Found> {
  const { database, bucket, workers } = wanted
  const queues = await findQueues(account, wanted.queues)
  return {
    database: await findDatabase(account, database),
    hasBucket: (await account.read(`/r2/buckets/${bucket}`, z.unknown())) !== null,
    queues: queues.map(({ name }) => name),
    workers: {
      orchestrator: await findWorker(account, { name: workers.orchestrator, queues }),
      api: await findWorker(account, { name: workers.api, queues }),
    },
  }
}

/** A database's id by its name; null where there is none. */
export async function findDatabaseId(
  account: CloudflareAccount,
  name: string,
): Promise<string | null> {
  const query = new URLSearchParams({ name, per_page: String(PAGE) })
  const databases = await account.read(`/d1/database?${query}`, Databases)
  return databases?.find((one) => one.name === name)?.uuid ?? null
}

async function findDatabase(account: CloudflareAccount, name: string): Promise<Found['database']> {
  const id = await findDatabaseId(account, name)
  if (id === null) return null
  const applied = await account.rows(id, {
    sql: 'SELECT name FROM d1_migrations ORDER BY id',
    row: z.object({ name: z.string() }),
  })
  const places = await account.rows(id, {
    sql: 'SELECT 1 AS found FROM places LIMIT 1',
    row: z.object({ found: z.number() }),
  })
  return {
    id,
    migrations: applied?.map((one) => one.name) ?? [],
    hasPlaces: (places?.length ?? 0) > 0,
  }
}

async function findQueues(
  account: CloudflareAccount,
  names: readonly string[],
): Promise<FoundQueue[]> {
  const found: FoundQueue[] = []
  for (let page = 1; ; page += 1) {
    const some = (await account.read(`/queues?page=${page}&per_page=${PAGE}`, Queues)) ?? []
    found.push(...some.map(queueOf))
    if (some.length < PAGE) return found.filter(({ name }) => names.includes(name))
  }
}

/** A consumer is named by its Worker's script or service, whichever the platform says. */
function queueOf({ queue_name: name, consumers }: z.infer<typeof Queues>[number]): FoundQueue {
  return { name, consumers: consumers.flatMap(({ script, service }) => script ?? service ?? []) }
}

/** Of a deployment that serves several versions, the one that most visitors meet. */
function mostServed(versions: z.infer<typeof Deployments>['deployments'][number]['versions']) {
  const [most] = versions.toSorted((a, b) => b.percentage - a.percentage)
  return most ? [most.version_id] : []
}

/** What serves of a Worker; null where it is not there. */
export async function findWorker(
  account: CloudflareAccount,
  { name, queues }: { readonly name: string; readonly queues: readonly FoundQueue[] },
): Promise<FoundWorker | null> {
  const folder = `/workers/scripts/${name}`
  const { deployments } = (await account.read(`${folder}/deployments`, Deployments)) ?? {
    deployments: [],
  }
  const [version, ...before] = deployments.flatMap(({ versions }) => mostServed(versions))
  if (version === undefined) return null
  const shown = await account.read(`${folder}/versions/${version}`, Version)
  const secrets = (await account.read(`${folder}/secrets`, Secrets)) ?? []
  return {
    name,
    version,
    previous: before.find((one) => one !== version) ?? null,
    tag: shown?.annotations?.['workers/tag'] ?? null,
    secrets: secrets.map((one) => one.name),
    triggers: await findTriggers(account, { name, queues }),
  }
}
