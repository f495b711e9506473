import { DurableObject } from 'cloudflare:workers'

/** An object that stores one number, and does nothing else. */
export class Counter extends DurableObject {
  readonly #sql: SqlStorage

  constructor(ctx: DurableObjectState, env: unknown) {
    super(ctx, env as never)
    this.#sql = ctx.storage.sql
    this.#sql.exec('CREATE TABLE IF NOT EXISTS counts (id INTEGER PRIMARY KEY, n INTEGER NOT NULL)')
    this.#sql.exec('INSERT OR IGNORE INTO counts VALUES (1, 0)')
  }

  /** Stored when it is answered. */
  add(): void {
    this.#sql.exec('UPDATE counts SET n = n + 1 WHERE id = 1')
  }

  /** So many statements in one call. */
  ask(statements: number): void {
    for (let made = 0; made < statements; made += 1) {
      this.#sql.exec('SELECT n FROM counts WHERE id = ?', 1).one()
    }
  }
}

interface Env {
  readonly DB: D1Database
  readonly ARTIFACTS: R2Bucket
  readonly QUEUE: Queue
  readonly COUNTER: DurableObjectNamespace<Counter>
}

const BODY = new Uint8Array(2_000).fill(65)
const WRITE = 'UPDATE counts SET n = n + 1 WHERE id = 1'

const LOOK_MS = 5
/** How many messages have come. */
const came = { messages: 0 }

/** `GET /call?count=` and its like: what the platform is asked for, so often, one after the other, with nothing of ours in it. */
// oxlint-disable-next-line import/no-default-export -- a Worker's entry is its default export
export default {
  async fetch(request, env) {
    const { pathname, searchParams } = new URL(request.url)
    const count = Number(searchParams.get('count') ?? 0)
    await ask(pathname.slice(1), count, env)
    return Response.json({ count })
  },
  async queue({ messages }) {
    came.messages += messages.length
  },
} satisfies ExportedHandler<Env>

async function ask(what: string, count: number, env: Env): Promise<void> {
  const counter = env.COUNTER.getByName('one')
  if (what === '') return
  if (what === 'statement') return await counter.ask(count)
  if (what === 'prepare') return await prepare(env)
  for (let made = 0; made < count; made += 1) {
    if (what === 'call') await counter.add()
    else if (what === 'd1') await env.DB.prepare(WRITE).run()
    else if (what === 'put') await env.ARTIFACTS.put(`bench/${made}`, BODY)
    else if (what === 'get') await (await env.ARTIFACTS.get(`bench/${made}`))?.arrayBuffer()
    else if (what === 'message') await hears(env, made)
    else throw new Error(`nobody knows ${what}`)
  }
}

async function prepare({ DB }: Env): Promise<void> {
  await DB.exec('CREATE TABLE IF NOT EXISTS counts (id INTEGER PRIMARY KEY, n INTEGER NOT NULL)')
  await DB.exec('INSERT OR IGNORE INTO counts VALUES (1, 0)')
}

/** A message is sent, and has come. A request cannot wait for what another one says. */
async function hears({ QUEUE }: Env, number: number): Promise<void> {
  const before = came.messages
  await QUEUE.send({ number })
  while (came.messages === before) await scheduler.wait(LOOK_MS)
}
