import assert from 'node:assert/strict'
import type { Page, WebSocketRoute } from 'playwright-core'
import { en } from '../../../mobile/src/words/en/index.ts'
import { until } from '../local/running-system.ts'
import { appCase } from './bench.ts'
import { followToItsEnd } from './follow-reading.ts'
import { ordered } from './resident.ts'

/** How long nobody answers, and how many events a reader has then. */
const AWAY_MS = 4_000
const SEEN_BEFORE = 3

const backOnline = appCase(
  'back online, live progress goes on without a missed or a doubled event',
  async (bench) => {
    const { token, people, ask } = await bench.resident()
    const { page, context } = await bench.visitor({ token })
    const wire = await listenIn(page)
    const job = await ordered(ask, { type: 'hook', people: people.slice(0, 1) })
    await page.goto(`/jobs/${job}`)
    await until('events are told', 60_000, () => wire.seqs.length >= SEEN_BEFORE)

    const before = wire.seqs.length
    await context.setOffline(true)
    await wire.breakOff()
    await page.getByText(en.order.away.slice(0, 14)).first().waitFor()
    await page.waitForTimeout(AWAY_MS)
    await context.setOffline(false)

    await followToItsEnd(page)
    const { events } = (await ask('GET', `/v1/jobs/${job}/events?after=0&limit=1000`)) as {
      events: readonly { seq: number }[]
    }
    const first = wire.seqs[0]!
    const all = events.map(({ seq }) => seq).filter((seq) => seq >= first)
    assert.deepEqual(wire.seqs, all.slice(0, wire.seqs.length))
    assert.ok(wire.seqs.length > before, 'nothing was told after it was back')
    return `${wire.seqs.length} events in their order over ${wire.sockets()} sockets`
  },
)

export const LIVE_CASES = [backOnline]

interface Wire {
  /** Of every event the page was told, in the order in which it came. */
  readonly seqs: number[]
  sockets(): number
  /** Ends what is open, as a network that goes does. */
  breakOff(): Promise<void>
}

/** Hears everything that sockets tell a page. */
async function listenIn(page: Page): Promise<Wire> {
  const seqs: number[] = []
  const open: WebSocketRoute[] = []
  await page.routeWebSocket(/\/live\b/, (route) => {
    open.push(route)
    const server = route.connectToServer()
    server.onMessage((message) => {
      if (message === 'pong') return route.send(message)
      const told = JSON.parse(String(message)) as { frame: string; seq: number }
      if (told.frame === 'event') seqs.push(told.seq)
      route.send(message)
    })
  })
  return {
    seqs,
    sockets: () => open.length,
    breakOff: async () => await open.at(-1)?.close({ code: 1011, reason: 'the network is gone' }),
  }
}
