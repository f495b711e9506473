import * as z from 'zod'
import type { CloudflareAccount } from './cloudflare-account.ts'
import type { Wanted } from './wanted.ts'
import type { Found, FoundWorker } from './plan.ts'

const Databases = z.array(z.object({ uuid: z.string(), name: z.string() }))
const Queues = z.array(z.object({ queue_name: z.string() }))
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
  const { database, bucket, queues, workers } = wanted
  return {
    database: await findDatabase(account, database),
    hasBucket: (await account.read(`/r2/buckets/${bucket}`, z.unknown())) !== null,
    queues: await findQueues(account, queues),
    workers: {
      orchestrator: await findWorker(account, workers.orchestrator),
      api: await findWorker(account, workers.api),
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

async function findQueues(account: CloudflareAccount, names: readonly string[]) {
  const found: string[] = []
  for (let page = 1; ; page += 1) {
    const some = (await account.read(`/queues?page=${page}&per_page=${PAGE}`, Queues)) ?? []
    found.push(...some.map(({ queue_name }) => queue_name))
    if (some.length < PAGE) return names.filter((name) => found.includes(name))
  }
}

async function findWorker(account: CloudflareAccount, name: string): Promise<FoundWorker | null> {
  const folder = `/workers/scripts/${name}`
  const { deployments } = (await account.read(`${folder}/deployments`, Deployments)) ?? {
    deployments: [],
  }
  const version = deployments[0]?.versions.toSorted((a, b) => b.percentage - a.percentage)[0]
  if (!version) return null
  const shown = await account.read(`${folder}/versions/${version.version_id}`, Version)
  const secrets = (await account.read(`${folder}/secrets`, Secrets)) ?? []
  return {
    version: version.version_id,
    tag: shown?.annotations?.['workers/tag'] ?? null,
    secrets: secrets.map((one) => one.name),
  }
}
