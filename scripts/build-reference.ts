import { mkdir, readFile, rename, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { FONT_FOLDER } from './build-fonts.ts'

const ROOT = join(dirname(fileURLToPath(import.meta.url)), '..')
const PACKAGE = join(ROOT, 'node_modules', '@scalar', 'fastify-api-reference', 'package.json')
const SCRIPT = 'scalar.js'

/**
 * Puts the script that `/docs` shows the API by among the orchestrator's static assets, beside the
 * fonts: the API has none, for with them each of its requests would take a way around. Does nothing
 * where the script of this version lies there already.
 */
export async function buildReference(folder: string = FONT_FOLDER): Promise<void> {
  const { version } = JSON.parse(await readFile(PACKAGE, 'utf8')) as { version: string }
  const heading = `/* @scalar/fastify-api-reference ${version} */\n`
  const there = await readFile(join(folder, SCRIPT), 'utf8').catch(() => '')
  if (there.startsWith(heading)) return
  const script = heading + (await scalarScript())
  await mkdir(folder, { recursive: true })
  // Moved into place when it is whole: nobody reads half of it.
  const part = join(folder, `${SCRIPT}.${process.pid}`)
  await writeFile(part, script)
  await rename(part, join(folder, SCRIPT))
}

interface Route {
  readonly url: string
  handler(request: unknown, reply: unknown): unknown
}

/** The package serves its script by a route of Fastify; a reply that keeps what it is sent is enough to have it. */
async function scalarScript(): Promise<string> {
  const { default: plugin } = await import('@scalar/fastify-api-reference')
  const routes: Route[] = []
  const server = {
    initialConfig: {},
    hasPlugin: () => false,
    route: (route: Route) => routes.push(route),
  }
  const register = plugin as unknown as (to: object, options: object, done: () => void) => unknown
  await register(server, { configuration: { url: '/openapi.json' } }, () => {})
  const sent: unknown[] = []
  const reply = { header: () => reply, send: (body: unknown) => sent.push(body) }
  routes.find(({ url }) => url.endsWith('.js'))?.handler({}, reply)
  const [script] = sent
  if (typeof script !== 'string') throw new Error('the package gave no script')
  return script
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await buildReference()
