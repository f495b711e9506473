import { mkdirSync, writeFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { getPlatformProxy } from 'wrangler'
import { AccountRefused, CloudflareAccount, credentialsIn } from '../deploy/cloudflare-account.ts'
import { inEnvironment, type Environment } from '../deploy/environments.ts'
import { wantedOf } from '../deploy/wanted.ts'
import { findDatabaseId } from '../deploy/find.ts'
import { folderOf } from '../deploy/generated-config.ts'
import { CONFIG_FILES, readConfig } from '../deploy/wrangler-config.ts'
import { deployedDatabase } from './deployed-database.ts'
import type { Store } from './store.ts'

/** D1 and R2 of an environment, reached over wrangler's remote bindings. Throws `AccountRefused`. */
export async function deployedStore(
  environment: Environment,
  variables: Readonly<Record<string, string | undefined>>,
): Promise<Store> {
  const credentials = credentialsIn(variables)
  if (!credentials)
    throw new AccountRefused('CLOUDFLARE_API_TOKEN and CLOUDFLARE_ACCOUNT_ID are not set')
  const config = await configFor(environment, new CloudflareAccount(credentials))
  const { env, dispose } = await getPlatformProxy<{ DB: D1Database; ARTIFACTS: R2Bucket }>({
    configPath: config,
  })
  return {
    name: environment,
    db: env.DB,
    bucket: env.ARTIFACTS,
    ...deployedDatabase(config, { environment: variables }),
    [Symbol.asyncDispose]: dispose,
  }
}

/** Writes a configuration that binds nothing but what is backed up. */
async function configFor(environment: Environment, account: CloudflareAccount): Promise<string> {
  const raw = readConfig(CONFIG_FILES.api)
  const configs = {
    orchestrator: inEnvironment(readConfig(CONFIG_FILES.orchestrator), environment),
    api: inEnvironment(raw, environment),
  }
  const { database, bucket } = wantedOf(configs, environment)
  const id = await findDatabaseId(account, database)
  if (id === null)
    throw new AccountRefused(`there is no D1 ${database}: deploy ${environment} first`)
  const folder = `${folderOf(environment)}/backup`
  mkdirSync(folder, { recursive: true })
  const file = resolve(folder, 'wrangler.json')
  const config = {
    name: `${configs.api.name}-backup`,
    compatibility_date: raw['compatibility_date'],
    d1_databases: [{ binding: 'DB', database_name: database, database_id: id, remote: true }],
    r2_buckets: [{ binding: 'ARTIFACTS', bucket_name: bucket, remote: true }],
  }
  writeFileSync(file, JSON.stringify(config, null, 2))
  return file
}
