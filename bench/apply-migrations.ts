import { execFileSync } from 'node:child_process'
import { join } from 'node:path'

const ROOT = join(import.meta.dirname, '..')

/** Gives the local D1 of a state folder the product's tables. */
export function applyMigrations(persistTo: string): void {
  execFileSync(
    join(ROOT, 'node_modules/.bin/wrangler'),
    ['d1', 'migrations', 'apply', 'DB', '--local', `--persist-to=${persistTo}`],
    { cwd: ROOT, stdio: 'ignore', env: { ...process.env, CI: '1' } },
  )
}
