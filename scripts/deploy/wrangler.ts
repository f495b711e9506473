import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { createInterface } from 'node:readline'
import { stripVTControlCharacters } from 'node:util'

const WRANGLER = 'node_modules/wrangler/bin/wrangler.js'

/** What wrangler said as it failed: the last lines that tell of an error. */
class WranglerFailed extends Error {
  override readonly name = 'WranglerFailed'
}

export interface Wrangling {
  /** Whose account is spoken to, and where. */
  readonly environment: Readonly<Record<string, string | undefined>>
}

/** Runs wrangler to its end, and returns what it said. It asks nothing and reports nothing to anybody. */
export async function wrangler(
  args: readonly string[],
  { environment }: Wrangling,
): Promise<string> {
  const child = spawn(process.execPath, [WRANGLER, ...args], {
    env: {
      ...environment,
      CI: '1',
      WRANGLER_SEND_METRICS: 'false',
      NO_COLOR: '1',
      FORCE_COLOR: '0',
    },
    stdio: ['ignore', 'pipe', 'pipe'],
    // Ctrl-C is whoever waits for it to answer: a call under way is not broken off.
    detached: true,
  })
  const lines: string[] = []
  for (const stream of [child.stdout, child.stderr])
    createInterface({ input: stream }).on('line', (line) => {
      lines.push(stripVTControlCharacters(line))
    })
  const [code] = (await once(child, 'close')) as [number | null]
  if (code === 0) return lines.join('\n')
  const first = lines.findIndex((line) => line.includes('ERROR'))
  const words = lines
    .slice(first < 0 ? -8 : first)
    .filter((line) => line.trim() !== '')
    .slice(0, 8)
    .join('\n')
  throw new WranglerFailed(`wrangler ${args.slice(0, 3).join(' ')} failed:\n${words}`)
}
