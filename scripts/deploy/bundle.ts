import { createHash } from 'node:crypto'
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join, parse, resolve } from 'node:path'
import { gzipSync } from 'node:zlib'
import type { Worker } from './plan.ts'
import { bundlingConfig } from './generated-config.ts'
import { wrangler } from './wrangler.ts'
import type { WranglerConfig } from './wrangler-config.ts'

export interface Bundle {
  /** Its entry; what else is uploaded lies beside it. */
  readonly entry: string
  /** As the platform counts it: all modules, gzipped. */
  readonly gzipBytes: number
  /** Of the code, the configuration and the static files: what deploys as the same has the same. */
  readonly digest: string
}

/** The platform takes 10 MB of a paid account; the API has less, for it is to start fast. */
export const MOST_GZIP_BYTES: Readonly<Record<Worker, number>> = {
  orchestrator: 10_000_000,
  api: 1_000_000,
}

interface Bundling {
  /** Where the Worker's wrangler.toml lies, from the repository's root. */
  readonly folder: string
  /** Where what is built goes. */
  readonly into: string
  /** What `/source` will tell. */
  readonly commit: string
}

/** Bundles a Worker with wrangler, without a word to the network. */
export async function bundleWorker(
  config: WranglerConfig,
  { folder, into, commit }: Bundling,
): Promise<Bundle> {
  rmSync(into, { recursive: true, force: true })
  mkdirSync(into, { recursive: true })
  const bundling = bundlingConfig(config, folder)
  const file = join(into, 'bundling.json')
  writeFileSync(file, JSON.stringify(bundling, null, 2))
  // wrangler takes a folder by the configuration's place.
  const out = resolve(into, 'code')
  const define = `SOURCE_COMMIT:${JSON.stringify(commit)}`
  await wrangler(
    ['deploy', '--dry-run', `--outdir=${out}`, `--config=${file}`, `--define=${define}`],
    { environment: process.env },
  )
  const modules = readdirSync(out).filter((name) => !/\.map$|^README/.test(name))
  const bytes = modules.map((name) => readFileSync(join(out, name)))
  return {
    entry: join(out, `${parse(config.main).name}.js`),
    gzipBytes: gzipSync(Buffer.concat(bytes)).length,
    digest: digestOf([...modules, ...bytes, JSON.stringify(config), ...assetsOf(bundling)]),
  }
}

/** Each static file's name and bytes, in the order of the names. */
function assetsOf({ assets }: WranglerConfig): (string | Uint8Array)[] {
  if (!assets) return []
  return readdirSync(assets.directory, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name))
    .toSorted()
    .flatMap((file) => [file.slice(assets.directory.length), readFileSync(file)])
}

/** Twenty hex digits: a version's tag takes no more than 25 letters. */
function digestOf(parts: readonly (string | Uint8Array)[]): string {
  const hash = createHash('sha256')
  for (const part of parts) {
    hash.update(`${part.length} `)
    hash.update(part)
  }
  return hash.digest('hex').slice(0, 20)
}
