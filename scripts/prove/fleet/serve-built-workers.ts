import { convertV4MiniflareOptions, Miniflare, type V4WorkerOptions } from 'miniflare'
import { readFileSync } from 'node:fs'

/** Serves what `buildWorkers` made, on the databases where wrangler has them too. Its environment is the Workers'. */
const [built = '', resourcePersistencePath = '', port = ''] = process.argv.slice(2)
const workers = JSON.parse(readFileSync(built, 'utf8')) as V4WorkerOptions[]
const variables = Object.fromEntries(
  Object.entries(process.env).filter((entry): entry is [string, string] => entry[1] !== undefined),
)

const server = new Miniflare(
  convertV4MiniflareOptions({
    host: '127.0.0.1',
    port: Number(port),
    resourcePersistencePath,
    workers: workers.map((worker) => ({
      ...worker,
      bindings: { ...worker.bindings, ...variables },
    })),
  }),
)
await server.ready
process.send?.('DEV_SERVER_READY')
