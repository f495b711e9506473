import { WRANGLER, wranglerEnvironment } from '#cli/start/wrangler-environment.ts'
import { ROOT } from '#cli/start/child-processes.ts'
import type { V4WorkerOptions } from 'miniflare'
import { execFile } from 'node:child_process'
import { readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { unstable_getMiniflareWorkerOptions as workerOptions } from 'wrangler'

const SERVER = join(import.meta.dirname, 'serve-built-workers.ts')
const WORKERS = [
  { name: 'billion-api', config: 'wrangler.toml' },
  { name: 'billion-orchestrator', config: 'workers/orchestrator/wrangler.toml' },
]

/**
 * Both Workers bundled once into a state folder, as they are deployed, with what Miniflare is told of each. Whoever starts
 * them from there reads no configuration and bundles nothing: that is most of what a start takes.
 */
export async function buildWorkers(state: string): Promise<void> {
  const workers = await Promise.all(WORKERS.map((worker) => built(worker, state)))
  writeFileSync(builtAt(state), JSON.stringify(workers))
}

/** What serves both from there at a port. */
export function builtWorkersServer(state: string) {
  return (port: number): [string, ...string[]] => [
    SERVER,
    builtAt(state),
    join(state, 'workers', 'v3'),
    String(port),
  ]
}

function builtAt(state: string): string {
  return join(state, 'built', 'workers.json')
}

async function built(
  { name, config }: (typeof WORKERS)[number],
  state: string,
): Promise<V4WorkerOptions> {
  const folder = join(state, 'built', name)
  const args = [WRANGLER, 'deploy', '--dry-run', `--config=${config}`, `--outdir=${folder}`]
  await promisify(execFile)(process.execPath, args, {
    cwd: ROOT,
    env: wranglerEnvironment(state),
  })
  // How modules are found: they are named here.
  const { modulesRules: _, ...options } = workerOptions(join(ROOT, config)).workerOptions
  const others = readdirSync(folder).filter((file) => file.endsWith('.wasm'))
  return {
    ...options,
    name,
    modulesRoot: folder,
    modules: [
      { type: 'ESModule', path: join(folder, 'index.js') },
      ...others.map((file) => ({ type: 'CompiledWasm', path: join(folder, file) }) as const),
    ],
  }
}
