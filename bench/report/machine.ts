import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { cpus, release, totalmem, type } from 'node:os'
import { join } from 'node:path'

const ROOT = join(import.meta.dirname, '../..')

/** What was measured on, and of what: every line a name and what was found. */
export function machineLines(): readonly (readonly [name: string, found: string])[] {
  return [
    ['processor', `${cpus()[0]?.model.trim() ?? 'unknown'}, ${cpus().length} cores`],
    ['memory', `${(totalmem() / 2 ** 30).toFixed(1)} GiB`],
    ['system', `${type()} ${release()}`],
    ['Node', process.version],
    ['workerd', versionOf('workerd')],
    ['wrangler', versionOf('wrangler')],
    ['PostgreSQL', said('postgres', '--version') ?? 'not here'],
    ['commit', said('git', 'rev-parse', '--short', 'HEAD') ?? 'unknown'],
  ]
}

function versionOf(name: string): string {
  const file = join(ROOT, 'node_modules', name, 'package.json')
  return (JSON.parse(readFileSync(file, 'utf8')) as { version: string }).version
}

/** The first line a program prints, or null where it is not here. */
function said(program: string, ...args: string[]): string | null {
  try {
    return execFileSync(program, args, { cwd: ROOT, encoding: 'utf8' }).split('\n')[0]!.trim()
  } catch {
    return null
  }
}
