import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

const ROOT = join(import.meta.dirname, '../../..')

/** Writes the orchestrator's configuration with instant work in its place into a state folder, and returns where it lies. */
export function instantConfig(state: string): string {
  const product = readFileSync(join(ROOT, 'workers/orchestrator/wrangler.toml'), 'utf8')
  const entry = join(import.meta.dirname, 'index.ts')
  const config = product
    .replace('main = "index.ts"', `main = ${JSON.stringify(entry)}`)
    .replaceAll('"../../', `"${ROOT}/`)
  const file = join(state, 'instant-orchestrator.toml')
  writeFileSync(file, config)
  return file
}
