import { Hono } from 'hono'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { ApiContext } from './env.ts'
import { limitBody, limitPart } from './limit-body.ts'
import { answerError } from './problems.ts'

const app = new Hono<ApiContext>()
app.onError(answerError)
app.use('/', limitBody)
app.get('/', (c) => c.text('answered'))
app.post('/', async (c) => c.text(await c.req.text()))
app.use('/part', limitPart).post('/part', (c) => c.text('answered'))

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

/** Sends a letter a second, so many of them; says whether the rest was turned away. */
function trickle(path: string, letters: number) {
  const sent = { isTurnedAway: false }
  let left = letters
  let timer: ReturnType<typeof setInterval>
  const body = new ReadableStream<Uint8Array>({
    start(controller) {
      timer = setInterval(() => {
        controller.enqueue(new TextEncoder().encode('a'))
        left -= 1
        if (left > 0) return
        clearInterval(timer)
        controller.close()
      }, 1_000)
    },
    cancel() {
      clearInterval(timer)
      sent.isTurnedAway = true
    },
  })
  const init = { method: 'POST', body, duplex: 'half' }
  return { answer: app.request(path, init as RequestInit), sent }
}

describe('a body that comes slowly', () => {
  beforeEach(() => void vi.useFakeTimers())
  afterEach(() => void vi.useRealTimers())

  it.each([
    ['/', 30],
    ['/part', 120],
  ])('at %s is waited for %i seconds and no longer', async (path, seconds) => {
    const { answer, sent } = trickle(path, 100_000)
    let isAnswered = false
    void Promise.resolve(answer).then(() => (isAnswered = true))
    await vi.advanceTimersByTimeAsync(seconds * 1_000 - 1)
    expect(isAnswered).toBe(false)
    await vi.advanceTimersByTimeAsync(1)
    expect([(await answer).status, await (await answer).json()]).toEqual([
      408,
      expect.objectContaining({
        type: '/problems/too-slow',
        detail: `the body had not come in ${seconds} s`,
      }),
    ])
    expect(sent.isTurnedAway).toBe(true)
  })

  it('and in time is read to its end', async () => {
    const { answer } = trickle('/', 20)
    await vi.advanceTimersByTimeAsync(21_000)
    expect(await (await answer).text()).toBe('a'.repeat(20))
  })
})
