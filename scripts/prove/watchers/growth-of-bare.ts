import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { createTestHarness } from 'wrangler'

const AT_A_TIME = 50
const WORKER = 'export default { fetch: () => Response.json({ ok: true }) }'
const CONFIG = 'name = "bare"\nmain = "bare.js"\ncompatibility_date = "2026-01-01"\n'

/**
 * By how much the memory of a Worker that does nothing grows over so many requests, once it has
 * answered a fifth as many, in the unit of `memory`. Its two files are put into `folder`.
 */
export async function growthOfBare(
  folder: string,
  requests: number,
  memory: () => number,
): Promise<number> {
  writeFileSync(join(folder, 'bare.js'), WORKER)
  writeFileSync(join(folder, 'bare.toml'), CONFIG)
  const server = createTestHarness({ workers: [{ configPath: join(folder, 'bare.toml') }] })
  try {
    const { url } = await server.listen()
    await ask(url, requests / 5)
    const warm = memory()
    await ask(url, requests)
    return memory() - warm
  } finally {
    await server.close()
  }
}

async function ask(url: URL, requests: number): Promise<void> {
  for (let asked = 0; asked < requests; asked += AT_A_TIME) {
    const answers = Array.from({ length: AT_A_TIME }, async () => await (await fetch(url)).text())
    await Promise.all(answers)
  }
}
