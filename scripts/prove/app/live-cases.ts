import assert from 'node:assert/strict'
import type { Page, WebSocketRoute } from 'playwright-core'
import { en } from '../../../mobile/src/words/en/index.ts'
import { until } from '../local/running-system.ts'
import { appCase } from './bench.ts'
import { followToItsEnd } from './follow-reading.ts'
import { ordered } from './resident.ts'

/** How long nobody answers, and how many events the page shows by then. */
const AWAY_MS = 4_000
const SEEN_BEFORE = 3

const backOnline = appCase(
  'back online, live progress goes on without a missed or a doubled event',
  async (bench) => {
    const { token, people, ask } = await bench.resident()
    const { page, context } = await bench.visitor({ token })
    const wire = await breakable(page)
    const job = await ordered(ask, { type: 'hook', people: people.slice(0, 1) })
    await page.goto(`/jobs/${job}`)
    const told = async () => await shown(page)
    await until('events are told', 60_000, async () => (await told()).length >= SEEN_BEFORE)

    await context.setOffline(true)
    await wire.breakOff()
    await page.getByText(en.order.away.slice(0, 14)).first().waitFor()
    const before = await told()
    await page.waitForTimeout(AWAY_MS)
    await context.setOffline(false)

    await followToItsEnd(page)
    const { events } = (await ask('GET', `/v1/jobs/${job}/events?after=0&limit=1000`)) as {
      events: readonly { seq: number }[]
    }
    const last = events.at(-1)!.seq
    await until('the page knows all of it', 60_000, async () => (await told()).at(-1) === last)
    await page.getByRole('button', { name: en.order.happenedMore }).click()
    const after = await told()
    const all = events.map(({ seq }) => seq)
    assert.deepEqual(after, all.slice(all.indexOf(after[0]!)))
    assert.ok(after[0]! <= before[0]!, 'what was told before has gone')
    const missed = after.filter((seq) => seq > before.at(-1)!).length
    assert.ok(missed > 0, 'nothing was told after it was back')
    return `${after.length} events in their order on the page, ${missed} of them after it was away, over ${wire.sockets()} sockets`
  },
)

const inStep = appCase(
  'two pages of one reading in work show the same, and what one stops the other tells',
  async (bench) => {
    const { token, people, ask } = await bench.resident()
    const { page: one, context } = await bench.visitor({ token })
    const two = await context.newPage()
    const job = await ordered(ask, { type: 'nuclear_v2', people })
    const pages = [one, two]
    for (const page of pages) await page.goto(`/jobs/${job}`)
    const told = async () => await Promise.all(pages.map(shown))
    await until('both have heard of it', 60_000, async () =>
      (await told()).every((events) => events.length >= SEEN_BEFORE),
    )
    await two.getByRole('button', { name: en.order.cancel, exact: true }).click()
    await two.getByRole('button', { name: en.order.cancelDo }).click()
    for (const page of pages) await page.getByText(en.order.statuses.cancelled).first().waitFor()
    await until('both know the same', 60_000, async () => {
      const [mine, others] = await told()
      return mine!.at(-1) === others!.at(-1)
    })
    const events = (await told())[0]!
    return `both at event ${events.at(-1)}`
  },
)

export const LIVE_CASES = [backOnline, inStep]

/** The numbers of the events that the page has taken in and shows, from the oldest. */
async function shown(page: Page): Promise<readonly number[]> {
  const ids = await page.evaluate<string[]>(
    `[...document.querySelectorAll('[role="log"] [data-testid^="event-"]')].map((one) => one.dataset.testid)`,
  )
  return ids.map((id) => Number(id.slice('event-'.length))).toReversed()
}

interface Wire {
  sockets(): number
  /** Ends what is open, as a network that goes does. */
  breakOff(): Promise<void>
}

/** Lets everything through that sockets tell a page, until it is broken off. */
async function breakable(page: Page): Promise<Wire> {
  const open: WebSocketRoute[] = []
  await page.routeWebSocket(/\/live\b/, (route) => {
    open.push(route)
    route.connectToServer()
  })
  return {
    sockets: () => open.length,
    breakOff: async () => await open.at(-1)?.close({ code: 1011, reason: 'the network is gone' }),
  }
}
