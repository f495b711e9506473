import * as z from 'zod'
import { wrangler, type Wrangling } from '../deploy/wrangler.ts'
import type { Store } from './store.ts'

/** What wrangler can do of a D1 of Cloudflare's; `config` names it as the binding DB. */
export function deployedDatabase(
  config: string,
  wrangling: Wrangling,
): Pick<Store, 'dump' | 'execute' | 'bookmark'> {
  const d1 = async (...args: readonly string[]) =>
    await wrangler(['d1', ...args, `--config=${config}`], wrangling)
  return {
    async dump(tables, file) {
      const wanted = tables.map((table) => `--table=${table}`)
      await d1('export', 'DB', '--remote', '--no-schema', '-y', `--output=${file}`, ...wanted)
    },
    async execute(file) {
      await d1('execute', 'DB', '--remote', '--yes', `--file=${file}`)
    },
    async bookmark() {
      return readBookmark(await d1('time-travel', 'info', 'DB', '--json'))
    },
  }
}

/** The bookmark in what `wrangler d1 time-travel info --json` says. */
function readBookmark(said: string): string {
  const json: unknown = JSON.parse(said.slice(said.indexOf('{'), said.lastIndexOf('}') + 1))
  return z.object({ bookmark: z.string() }).parse(json).bookmark
}
