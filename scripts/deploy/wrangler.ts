import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { createInterface } from 'node:readline'

const WRANGLER = 'node_modules/wrangler/bin/wrangler.js'

/** What wrangler said as it failed: the last lines that tell of an error. */
export class WranglerFailed extends Error {
  override readonly name = 'WranglerFailed'
}

export interface Wrangling {
  /** Whose account is spoken to, and where. */
  readonly environment: Readonly<Record<string, string | undefined>>
  /** Takes each line wrangler says. */
  readonly onLine?: (line: string) => void
}

/** Runs wrangler to its end, and returns what it said. It asks nothing and reports nothing to anybody. */
export async function wrangler(
  args: readonly string[],
  { environment, onLine = () => {} }: Wrangling,
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
  })
  const lines: string[] = []
  for (const stream of [child.stdout, child.stderr])
    createInterface({ input: stream }).on('line', (line) => {
      lines.push(line)
      onLine(line)
    })
  const [code] = (await once(child, 'close')) as [number | null]
  if (code === 0) return lines.join('\n')
  const told = lines.filter((line) => /error|failed|✘/i.test(line))
  const words = (told.length > 0 ? told : lines).slice(-8).join('\n')
  throw new WranglerFailed(`wrangler ${args.slice(0, 3).join(' ')} failed:\n${words}`)
}
