import { once } from 'node:events'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { runCli } from '../run-cli.fixture.ts'

interface Asked {
  readonly path: string
  readonly body: { readonly ids?: readonly string[]; readonly why?: string; readonly who?: string }
}

/** The newest first, as the API lists them; those of two queues. */
const SHELF = Array.from({ length: 120 }, (_, n) => ({
  id: `letter-${120 - n}`,
  source: 'queue',
  recipient: n % 2 === 0 ? 'billion-texts' : 'billion-pdfs',
  sender: null,
  body: { jobId: 'job_1' },
  reason: 'every delivery failed',
  attempts: 6,
  arrivedAt: new Date(1_000 * (120 - n)).toISOString(),
  replayedAt: null,
  droppedAt: null,
}))
const STUCK = 'letter-7'
const TOKEN = 'the token of an operator'

let asked: Asked[] = []
const server = createServer(async (request, response) => {
  let text = ''
  for await (const piece of request) text += String(piece)
  const url = new URL(request.url ?? '', 'http://api')
  const body = text === '' ? {} : (JSON.parse(text) as Asked['body'])
  asked.push({ path: url.pathname, body })
  response.end(JSON.stringify(answerTo(url, body)))
})
const ENVIRONMENT = { BILLION_URL: '', BILLION_TOKEN: TOKEN }

beforeAll(async () => {
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  ENVIRONMENT.BILLION_URL = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
})
beforeEach(() => (asked = []))
afterAll(() => server.close())

function answerTo({ pathname, searchParams }: URL, { ids = [] }: Asked['body']): object {
  if (pathname === '/admin/v1/dead-letters') {
    const recipient = searchParams.get('recipient')
    const all = SHELF.filter((letter) => recipient === null || letter.recipient === recipient)
    const from = Number(searchParams.get('cursor') ?? 0)
    const next = from + 50 < all.length ? String(from + 50) : null
    return { letters: all.slice(from, from + 50), next }
  }
  if (pathname === '/admin/v1/dead-letters/letter-3') {
    const decisions = [
      { decision: 'replayed', who: 'ida', at: '2026-11-26T12:00:00.000Z', why: 'a try' },
    ]
    return { ...SHELF.find(({ id }) => id === 'letter-3'), decisions }
  }
  const outcome = pathname.endsWith('/drop') ? 'dropped' : 'replayed'
  const letters = ids.map((id) =>
    id === STUCK
      ? { id, outcome: 'stuck', reason: 'its queue is not there any more' }
      : { id, outcome, reason: null },
  )
  return { letters }
}

const run = async (...words: string[]) =>
  await runCli(['ops', 'dead-letters', ...words], [], true, ENVIRONMENT)

describe('billion ops dead-letters', () => {
  it('lists the whole shelf, page by page', async () => {
    const { code, printed } = await run('list')
    const lines = printed.trimEnd().split('\n')
    expect([code, lines.length, asked.length]).toEqual([0, 120, 3])
    expect(lines[0]).toBe(
      '1970-01-01T00:02:00.000Z  letter-120  queue for billion-texts, 6 tries: every delivery failed',
    )
  })

  it('shows a letter with what it holds and what was decided', async () => {
    const { printed } = await run('show', 'letter-3')
    expect(printed).toContain('"jobId": "job_1"')
    expect(printed).toContain('replayed by ida: a try')
  })

  it('replays all for one queue, the oldest first, and tells what stays', async () => {
    const why = 'the writer is back'
    const all = ['replay', '--all', '--for', 'billion-pdfs', '--why', why, '--as', 'ida']
    const { code, printed } = await run(...all)
    const replays = asked.filter(({ path }) => path.endsWith('/replay'))
    const ids = replays.flatMap(({ body }) => body.ids ?? [])
    expect(ids).toEqual(Array.from({ length: 60 }, (_, n) => `letter-${2 * n + 1}`))
    expect(replays.map(({ body }) => [body.ids?.length, body.why, body.who])).toEqual([
      [50, why, 'ida'],
      [10, why, 'ida'],
    ])
    expect(printed).toContain('letter-7 stays: its queue is not there any more')
    expect(code).toBe(1)
  })

  it('drops those it is told, and no others', async () => {
    const { code, printed } = await run('drop', 'letter-1', 'letter-2', '--why', 'gone')
    expect([code, printed]).toEqual([0, 'letter-2 is dropped\nletter-1 is dropped\n'])
  })

  it('tells in JSON what is on the shelf, and what became of it', async () => {
    expect(JSON.parse((await run('list', '--json')).printed)).toEqual({ letters: SHELF })
    const ran = await run('replay', STUCK, 'letter-3', '--why', 'x', '--json')
    expect([ran.code, JSON.parse(ran.printed)]).toMatchObject([
      1,
      { letters: [{ outcome: 'replayed' }, { id: STUCK, outcome: 'stuck' }] },
    ])
  })

  it.each([
    [['replay', '--why', 'x'], 'neither named nor --all'],
    [['drop', 'letter-1', '--all', '--why', 'x'], 'neither named nor --all'],
    [['drop', 'letter-1', '--for', 'billion-pdfs', '--why', 'x'], 'goes with --all'],
    [['drop', 'letter-1'], '--why'],
  ])('refuses %j', async (words, what) => {
    const { code, complained } = await run(...words)
    expect([code, asked]).toEqual([2, []])
    expect(complained).toContain(what)
  })
})
