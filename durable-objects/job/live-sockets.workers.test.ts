import { evictDurableObject } from 'cloudflare:test'
import { env } from 'cloudflare:workers'
import { afterEach, expect, it, vi } from 'vitest'
import type { LoggedEvent } from './history.ts'
import { bringToRest, jobOf, SILENT, store, withBindings } from './job.fixture.ts'

afterEach(bringToRest)

interface Message extends Partial<LoggedEvent> {
  readonly frame: string
}

const RUN = { taskId: 'charts', revision: 1, runId: 'r' } as const

/** A job whose work the test reports, and a way to watch it. */
async function quietJob() {
  const job = await store('hook')
  await withBindings(job.id, SILENT)
  const stub = jobOf(job.id)
  await stub.order({ jobId: job.id, commission: job.commission })
  return { job, stub, watch: async (after?: number) => await watch(stub, after) }
}

let tickets = 0

/** Opens a socket with a ticket of its own; `seen` grows with what comes. */
async function watch(stub: ReturnType<typeof jobOf>, after?: number) {
  const ticket = `ticket ${(tickets += 1)}`
  await stub.admit(ticket)
  const answer = await connect(stub, ticket, after)
  const socket = answer.webSocket!
  const seen: Message[] = []
  const closed = new Promise<CloseEvent>((resolve) => socket.addEventListener('close', resolve))
  socket.addEventListener(
    'message',
    ({ data }) => void seen.push(JSON.parse(String(data)) as Message),
  )
  socket.accept()
  return {
    socket,
    seen,
    closed,
    seqs: () => seen.flatMap(({ seq, frame }) => (frame === 'event' ? [seq] : [])),
  }
}

async function connect(stub: ReturnType<typeof jobOf>, ticket: string, after?: number) {
  const from = after === undefined ? '' : `&after=${after}`
  const url = `https://job/live?ticket=${encodeURIComponent(ticket)}${from}`
  return await stub.fetch(url, { headers: { upgrade: 'websocket' } })
}

const until = (check: () => void) => vi.waitFor(check, { timeout: 5_000, interval: 20 })

it('tells how the job stands, then what happens, and closes with its last word', async () => {
  const { stub, watch: open } = await quietJob()
  const [whole, fresh] = [await open(0), await open()]
  await stub.report({ type: 'task-started', ...RUN })
  await stub.report({ type: 'task-progressed', ...RUN, fraction: 0.5, work: 1 })
  await until(() => expect(whole.seen.map(({ frame }) => frame)).toContain('progress'))
  await stub.command({ type: 'cancel-asked' })
  const { code, reason } = await whole.closed
  expect([code, reason]).toEqual([1000, 'over'])
  expect([whole.seen[0]!.frame, whole.seqs()]).toEqual(['snapshot', [1, 2, 3]])
  expect(whole.seen.at(-1)).toEqual({ frame: 'over', seq: 3, status: 'cancelled' })
  await fresh.closed
  expect([fresh.seen[0], fresh.seqs()]).toEqual([
    expect.objectContaining({ frame: 'snapshot', seq: 1, status: 'queued' }),
    [2, 3],
  ])
  const late = await open(3)
  await late.closed
  expect(late.seen.map(({ frame }) => frame)).toEqual(['snapshot', 'over'])
})

it('stays open while its object sleeps, and goes on where it was', async () => {
  const { stub, watch: open } = await quietJob()
  const { seqs, socket, seen } = await open(0)
  await until(() => expect(seqs()).toEqual([1]))
  await evictDurableObject(stub)
  socket.send('{"got": 2}')
  await stub.report({ type: 'task-started', ...RUN })
  await until(() => expect(seqs()).toEqual([1, 2]))
  expect(seen.filter(({ frame }) => frame === 'snapshot')).toHaveLength(1)
})

it('takes a ticket once, and none that it does not know', async () => {
  const { stub } = await quietJob()
  await stub.admit('one')
  const [first, second, unknown] = [
    await connect(stub, 'one'),
    await connect(stub, 'one'),
    await connect(stub, 'another'),
  ]
  expect([first.status, second.status, unknown.status]).toEqual([101, 401, 401])
  first.webSocket!.accept()
  first.webSocket!.close()
  expect(await env.JOB.getByName('never ordered').admit('one')).toBe(false)
})

it('lets go of who does not say what they got, and of who says something else', async () => {
  const { stub, watch: open } = await quietJob()
  const [silent, counting, loud] = [await open(), await open(), await open()]
  loud.socket.send('let me in')
  expect((await loud.closed).code).toBe(1008)
  counting.socket.addEventListener('message', () =>
    counting.socket.send(`{"got": ${counting.seen.length}}`),
  )
  for (const taskId of ['charts', 'text:p1.sun'] as const)
    await stub.report({
      type: 'task-done',
      ...RUN,
      taskId,
      result: { artifacts: [], measures: {} },
    })
  for (let fence = 1; fence <= 170; fence += 1) {
    const lease = { taskId: 'chapter:p1.sun', revision: 1, runId: `${fence}`, fence } as const
    await stub.report({ type: 'task-started', ...lease })
    await stub.report({ type: 'task-released', ...lease, reason: 'its pod left' })
  }
  expect((await silent.closed).code).toBe(1013)
  await until(() => expect(counting.seqs().at(-1)).toBe(343))
  expect(counting.seqs()).toEqual(counting.seqs().map((_, index) => index + 2))
  expect(silent.seqs().length).toBeLessThan(335)
})
