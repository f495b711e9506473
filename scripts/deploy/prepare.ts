import { readdirSync } from 'node:fs'
import { dirname } from 'node:path'
import { bundleWorker, type Bundle } from './bundle.ts'
import { inEnvironment, type Environment } from './environments.ts'
import { wantedOf, type Wanted } from './wanted.ts'
import type { Worker } from './plan.ts'
import { CONFIG_FILES, readConfig, type Workers, type WranglerConfig } from './wrangler-config.ts'

export interface Preparing {
  readonly environment: Environment
  readonly commit: string
  /** Where what is made goes. */
  readonly folder: string
  /** The Workers' configurations as their wrangler.toml have them; read there by default. */
  readonly raw: Workers<WranglerConfig> | undefined
}

/** All that a deploy has at hand before it looks at an account. */
export interface Prepared {
  readonly configs: Workers<WranglerConfig>
  readonly wanted: Wanted
  readonly bundles: Workers<Bundle>
  readonly digests: Workers<string>
  /** By their files' names, in order. */
  readonly migrations: readonly string[]
}

/** Bundles both Workers for an environment. Asks nobody. */
export async function prepare({ raw, environment, ...making }: Preparing): Promise<Prepared> {
  const whole = raw ?? eachWorker((worker) => readConfig(CONFIG_FILES[worker]))
  const configs = eachWorker((worker) => inEnvironment(whole[worker], environment))
  const bundles = {
    orchestrator: await bundle('orchestrator', configs, making),
    api: await bundle('api', configs, making),
  }
  return {
    configs,
    wanted: wantedOf(configs, environment),
    bundles,
    digests: eachWorker((worker) => bundles[worker].digest),
    migrations: migrationsOf(configs.api),
  }
}

async function bundle(
  worker: Worker,
  configs: Workers<WranglerConfig>,
  { commit, folder }: Pick<Preparing, 'commit' | 'folder'>,
): Promise<Bundle> {
  return await bundleWorker(configs[worker], {
    folder: dirname(CONFIG_FILES[worker]),
    into: `${folder}/${worker}`,
    commit,
  })
}

function eachWorker<T>(of: (worker: Worker) => T): Workers<T> {
  return { orchestrator: of('orchestrator'), api: of('api') }
}

function migrationsOf(config: WranglerConfig): string[] {
  return readdirSync(config.d1_databases[0]!.migrations_dir)
    .filter((name) => name.endsWith('.sql'))
    .toSorted()
}
