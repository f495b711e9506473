import { existsSync } from 'node:fs'
import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { getPlatformProxy, unstable_splitSqlQuery } from 'wrangler'
import { makeFolder } from '#cli/make-folder.ts'
import { holdState } from '#cli/start/state-lock.ts'
import type { Store } from './store.ts'

/** Whether a state folder is a system's: it has kept something there. */
export function isSystem(state: string): boolean {
  return existsSync(join(state, 'workers'))
}

/** The system of a state folder, which nobody may run meanwhile. Throws `StateIsHeld` where somebody does. */
export async function localStore(state: string): Promise<Store> {
  makeFolder(state)
  const holder = { pid: process.pid, since: new Date().toISOString(), command: 'backup' }
  const lock = holdState(state, holder)
  const { env, dispose } = await getPlatformProxy<{ DB: D1Database; ARTIFACTS: R2Bucket }>({
    configPath: 'wrangler.toml',
    persist: { path: join(state, 'workers', 'v3') },
  })
  return {
    name: state,
    db: env.DB,
    bucket: env.ARTIFACTS,
    async dump(tables, file) {
      // As `wrangler d1 export --local` asks for it, which knows no folder but its own.
      const asked = env.DB.prepare('PRAGMA miniflare_d1_export(?,?,?);').bind(1, 0, ...tables)
      const [lines] = await asked.raw<string[]>()
      await writeFile(file, lines!.join('\n'), { mode: 0o600 })
    },
    async execute(file) {
      const statements = unstable_splitSqlQuery(await readFile(file, 'utf8'))
      await env.DB.batch(statements.map((statement) => env.DB.prepare(statement)))
    },
    async bookmark() {
      return null
    },
    async [Symbol.asyncDispose]() {
      await dispose()
      lock.release()
    },
  }
}
