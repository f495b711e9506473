import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, resolve } from 'node:path'
import * as z from 'zod'
import type { CloudflareAccount } from './cloudflare-account.ts'
import type { Wanted } from './wanted.ts'
import { findDatabaseId } from './find.ts'
import { configFileOf, deployedConfig } from './generated-config.ts'
import type { Worker } from './plan.ts'
import type { Prepared } from './prepare.ts'
import { CONFIG_FILES } from './wrangler-config.ts'

/** Where the API of an environment is found; null where the account has no workers.dev subdomain yet. */
export async function urlOf(
  account: CloudflareAccount,
  { domain, workers }: Wanted,
): Promise<string | null> {
  if (domain !== null) return `https://${domain}`
  const found = await account.read('/workers/subdomain', z.object({ subdomain: z.string() }))
  return found && `https://${workers.api}.${found.subdomain}.workers.dev`
}

/** Writes a Worker's configuration as it is deployed, as soon as its database has an id, and returns the file. */
export function configFiles(
  { configs, bundles, wanted }: Prepared,
  {
    account,
    url,
    folder,
  }: { readonly account: CloudflareAccount; readonly url: string; readonly folder: string },
): (worker: Worker) => Promise<string> {
  return async (worker) => {
    const databaseId = await findDatabaseId(account, wanted.database)
    if (databaseId === null) throw new Error(`${wanted.database} is not there`)
    const file = configFileOf(folder, worker)
    const config = deployedConfig(configs[worker], {
      folder: dirname(CONFIG_FILES[worker]),
      bundle: bundles[worker].entry,
      databaseId,
      url,
    })
    mkdirSync(dirname(file), { recursive: true })
    writeFileSync(file, JSON.stringify(config, null, 2))
    return resolve(file)
  }
}
