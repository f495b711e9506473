import { mkdir, readFile, rename, stat, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const ROOT = join(dirname(fileURLToPath(import.meta.url)), '..')
const PACKAGE = join(ROOT, 'node_modules', '@scalar', 'fastify-api-reference', 'package.json')

/** The API's static assets. Ignored by git. */
export const REFERENCE_FOLDER = join(ROOT, 'dist', 'reference')

/** What browsers are told of the script: it is another one only with another version of the package. */
const HEADERS = `/docs/*
  X-Content-Type-Options: nosniff
  Cross-Origin-Resource-Policy: same-origin
  Cache-Control: public, max-age=86400
`

/** Writes the script that `/docs` shows the API by among the API's assets; nothing where it lies there already. */
export async function buildReference(folder: string = REFERENCE_FOLDER): Promise<void> {
  const { version } = JSON.parse(await readFile(PACKAGE, 'utf8')) as { version: string }
  const stamp = join(folder, '.assetsignore')
  const wanted = `# ${version}\n.assetsignore\n`
  if ((await readFile(stamp, 'utf8').catch(() => '')) === wanted) return
  await write(join(folder, 'docs', 'scalar.js'), await scalarScript())
  await write(join(folder, '_headers'), HEADERS)
  await write(stamp, wanted)
}

/** Moved into place when it is whole: nobody reads half of it. */
async function write(file: string, text: string): Promise<void> {
  await mkdir(dirname(file), { recursive: true })
  const part = `${file}.${process.pid}`
  await writeFile(part, text)
  await rename(part, file)
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

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  await buildReference()
  await stat(join(REFERENCE_FOLDER, 'docs', 'scalar.js'))
}
