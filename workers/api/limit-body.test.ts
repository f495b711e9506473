import { Hono } from 'hono'
import { expect, it } from 'vitest'
import type { ApiContext } from './env.ts'
import { limitBody } from './limit-body.ts'

const app = new Hono<ApiContext>().use(limitBody).all('/', (c) => c.text('answered'))

/** A request as a server hands it over: no client makes one that GETs with a body. */
function getWith(body: string, length = body.length) {
  const headers = new Headers({ 'content-length': String(length) })
  const request = {
    method: 'GET',
    url: 'https://api.example/',
    headers,
    body: new Blob([body]).stream(),
  }
  return app.fetch(request as unknown as Request)
}

it('lets a GET with a body pass as if it had none, and none that says it is too long', async () => {
  const answer = await getWith('{"a": 1}')
  expect([answer.status, await answer.text()]).toEqual([200, 'answered'])
  expect((await getWith('short', 100 * 1024 * 1024)).status).toBe(413)
})
