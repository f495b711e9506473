import { Hono } from 'hono'
import { bearerAuth } from 'hono/bearer-auth'

interface Bare {
  Bindings: { readonly DB: D1Database }
}

/** What the API's routes cannot do without: a token that is looked at, and the same statements to D1. */
const app = new Hono<Bare>()
app.get('/', (c) => c.text('ready'))
app.get('/health', (c) => c.json({ status: 'ok' }))
app.use('/v1/*', bearerAuth({ token: 'bare-application-token' }))
app.post('/v1/people', async (c) => {
  const { name, birth } = await c.req.json<{ name: string; birth: object }>()
  const id = crypto.randomUUID()
  await c.env.DB.prepare(
    'INSERT INTO people (id, owner, name, birth, created_at) VALUES (?, ?, ?, ?, ?)',
  )
    .bind(id, 'bare', name, JSON.stringify(birth), Date.now())
    .run()
  return c.json({ id, name, birth }, 201)
})
app.get('/v1/people/:id', async (c) => {
  const person = await c.env.DB.prepare('SELECT * FROM people WHERE id = ? AND owner = ?')
    .bind(c.req.param('id'), 'bare')
    .first()
  return person ? c.json(person) : c.notFound()
})
app.post('/v1/jobs', async (c) => {
  const { people, type } = await c.req.json<{ people: string[]; type: string }>()
  const key = c.req.header('idempotency-key') ?? ''
  const { DB } = c.env
  const earlier = await DB.prepare('SELECT * FROM idempotency_keys WHERE owner = ? AND key = ?')
    .bind('bare', key)
    .first()
  if (earlier) return c.json(earlier)
  const person = await DB.prepare('SELECT * FROM people WHERE id = ? AND owner = ?')
    .bind(people[0], 'bare')
    .first()
  const [id, now] = [crypto.randomUUID(), Date.now()]
  await DB.batch([
    DB.prepare('INSERT INTO idempotency_keys VALUES (?, ?, ?, ?, ?)').bind(
      'bare',
      key,
      '',
      id,
      now,
    ),
    DB.prepare(
      'INSERT INTO jobs (id, owner, type, commission, status, progress, work, fractions, seq, created_at, updated_at) VALUES (?, ?, ?, ?, ?, 0, 0, ?, 0, ?, ?)',
    ).bind(id, 'bare', type, JSON.stringify(person), 'queued', '{}', now, now),
  ])
  return c.json({ id, type }, 202)
})

// oxlint-disable-next-line import/no-default-export -- a Worker's entry is its default export
export default app
