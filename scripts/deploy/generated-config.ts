import { resolve } from 'node:path'
import type { Worker } from './plan.ts'
import type { WranglerConfig } from './wrangler-config.ts'

/** Where what is made to deploy an environment lies, from the repository's root; ignored by git. */
export function folderOf(environment: string): string {
  return `dist/deploy/${environment}`
}

/** The configuration a Worker was deployed with last from here, for wrangler's `--config`. */
export function configFileOf(folder: string, worker: Worker): string {
  return `${folder}/${worker}/wrangler.json`
}

/** A Worker's configuration to bundle it by, with its paths made independent of where it lies. */
export function bundlingConfig(config: WranglerConfig, folder: string): WranglerConfig {
  const at = (path: string) => resolve(folder, path)
  return {
    ...config,
    main: at(config.main),
    ...(config.assets && { assets: { ...config.assets, directory: at(config.assets.directory) } }),
    d1_databases: config.d1_databases.map((one) => ({
      ...one,
      migrations_dir: at(one.migrations_dir),
    })),
  }
}

export interface DeployedAs {
  /** Where the Worker's wrangler.toml lies. */
  readonly folder: string
  /** The bundle's entry. It is uploaded as it is, so what was measured is what is deployed. */
  readonly bundle: string
  readonly databaseId: string
  /** Where the API will be found. */
  readonly url: string
}

/**
 * The configuration that is deployed, of the Worker's own. Where the API is found is given to both
 * Workers as a variable: mails, tokens and pods lead there; what D1 holds comes before it, as always.
 */
export function deployedConfig(
  config: WranglerConfig,
  { folder, bundle, databaseId, url }: DeployedAs,
): WranglerConfig {
  const { define: _, minify: __, ...rest } = bundlingConfig(config, folder)
  return {
    ...rest,
    main: bundle,
    no_bundle: true,
    find_additional_modules: true,
    vars: { API_URL: url, AUDIO_BRIDGE_URL: url, ...config.vars },
    d1_databases: rest.d1_databases.map((one) => ({ ...one, database_id: databaseId })),
  }
}
