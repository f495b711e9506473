import { execFileSync, spawn } from 'node:child_process'
import { once } from 'node:events'
import { chmodSync, chownSync, existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'

/** Where Debian and its like keep the programs of one version; elsewhere they are on the path. */
const FOLDERS = [
  '/usr/local/bin',
  '/usr/bin',
  '/usr/lib/postgresql/17/bin',
  '/usr/lib/postgresql/15/bin',
]
/** `nobody`: PostgreSQL does not start as root. */
const NOBODY = 65_534
const BOOT_MS = 30_000

export interface LocalPostgres {
  readonly connectionString: string
  stop(): Promise<void>
}

/** Whether this machine has a PostgreSQL. */
export function hasPostgres(): boolean {
  return folderOf('postgres') !== null && folderOf('initdb') !== null
}

/**
 * A PostgreSQL of one's own in a folder that goes with it, reached by a socket in there. As it comes: a
 * commit is on the disk when it is answered (`fsync`, `synchronous_commit`).
 */
export async function startPostgres(): Promise<LocalPostgres> {
  const folder = mkdtempSync(join(tmpdir(), 'bench-postgres-'))
  const isRoot = process.getuid?.() === 0
  const who = isRoot ? { uid: NOBODY, gid: NOBODY } : {}
  if (isRoot) chownSync(folder, NOBODY, NOBODY)
  chmodSync(folder, 0o700)
  const data = join(folder, 'data')
  const options = { ...who, cwd: folder, env: { PATH: process.env['PATH'], HOME: folder } }
  execFileSync(program('initdb'), [data, '--username=bench', '--auth=trust', '--encoding=UTF8'], {
    ...options,
    stdio: 'ignore',
  })
  const settings = [`unix_socket_directories=${folder}`, 'listen_addresses=']
  const server = spawn(
    program('postgres'),
    ['-D', data, ...settings.flatMap((setting) => ['-c', setting])],
    { ...options, stdio: 'ignore' },
  )
  const gone = once(server, 'exit')
  const stop = async () => {
    server.kill('SIGINT')
    await gone
    rmSync(folder, { recursive: true, force: true })
  }
  const host = encodeURIComponent(folder)
  const connectionString = `postgres://bench@localhost/postgres?host=${host}`
  const deadline = performance.now() + BOOT_MS
  // The socket is there before anybody is let in.
  while (!(await letsIn(connectionString))) {
    if (server.exitCode !== null || performance.now() > deadline) {
      await stop()
      throw new Error('PostgreSQL did not start')
    }
    await pause(50)
  }
  return { connectionString, stop }
}

async function letsIn(connectionString: string): Promise<boolean> {
  const { Pool } = await import('pg')
  const pool = new Pool({ connectionString, max: 1 })
  pool.on('error', () => {})
  try {
    await pool.query('SELECT 1')
    return true
  } catch {
    return false
  } finally {
    await pool.end()
  }
}

function program(name: string): string {
  const folder = folderOf(name)
  if (folder === null) throw new Error(`this machine has no ${name}`)
  return join(folder, name)
}

function folderOf(name: string): string | null {
  return FOLDERS.find((folder) => existsSync(join(folder, name))) ?? null
}
