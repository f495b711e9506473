import { WRANGLER, wranglerEnvironment } from '#cli/start/wrangler-environment.ts'
import { ROOT } from '#cli/start/child-processes.ts'
import { execFile } from 'node:child_process'
import { readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { promisify } from 'node:util'

const CONFIGS = { api: 'wrangler.toml', orchestrator: 'workers/orchestrator/wrangler.toml' }

/** Where the configuration of each Worker lies. */
type BuiltWorkers = Readonly<Record<keyof typeof CONFIGS, string>>

/**
 * Both Workers bundled once into a state folder, as they are deployed. Whoever starts them from there bundles nothing:
 * that is most of what a start takes.
 */
export async function buildWorkers(state: string): Promise<BuiltWorkers> {
  const [api, orchestrator] = await Promise.all([built('api', state), built('orchestrator', state)])
  return { api, orchestrator }
}

async function built(worker: keyof typeof CONFIGS, state: string): Promise<string> {
  const folder = join(state, 'built', worker)
  const config = CONFIGS[worker]
  const args = [WRANGLER, 'deploy', '--dry-run', `--config=${config}`, `--outdir=${folder}`]
  await promisify(execFile)(process.execPath, args, {
    cwd: ROOT,
    env: wranglerEnvironment(state),
  })
  // Otherwise they are read, all 30 MB of them, at every start.
  rmSync(join(folder, 'index.js.map'))
  const to = join(folder, 'wrangler.toml')
  const toml = readFileSync(join(ROOT, config), 'utf8')
  writeFileSync(to, ofBuilt(toml, dirname(join(ROOT, config))))
  return to
}

/** The same configuration of what is bundled already; the folder of assets stays where it was. */
function ofBuilt(toml: string, folder: string): string {
  return toml
    .replace(/^main = .*$/m, 'main = "index.js"\nno_bundle = true')
    .replace(/^minify = .*$/m, '')
    .replace(/^directory = "(.*)"$/m, (_, to: string) => `directory = "${resolve(folder, to)}"`)
}
