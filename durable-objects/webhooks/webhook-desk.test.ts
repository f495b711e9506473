import { DAY_MS, HOUR_MS, MINUTE_MS } from '#core/spans.ts'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { OTHER_SECRET, SECRET, told, World } from './webhook-desk.fixture.ts'

const SECOND = 1_000

let world: World
beforeEach(() => {
  vi.useFakeTimers({ now: 1_800_000_000_000 })
  vi.spyOn(console, 'error').mockReturnValue()
  vi.spyOn(console, 'log').mockReturnValue()
  world = new World()
})
afterEach(() => {
  vi.useRealTimers()
  vi.restoreAllMocks()
})

const answering =
  (status: number, headers: Record<string, string> = {}) =>
  () =>
    new Response(null, { status, headers })
const replay = (id: string) =>
  world.desk.replay(id, { since: 0, until: Date.now(), after: 0 })?.messages
const states = (id = 'whk_a') =>
  (world.desk.deliveries(id, { limit: 5_000 }) ?? []).map(({ state }) => state)
const triesOf = (id = 'whk_a') =>
  (world.desk.deliveries(id, { limit: 1 })?.[0]?.attempts ?? []).map(({ at, status, reason }) => ({
    at: at - 1_800_000_000_000,
    status,
    reason,
  }))

describe('a message', () => {
  it('goes at once, signed, to every endpoint that wants it, and once', async () => {
    world.add('whk_a')
    world.add('whk_b', { events: ['job.paused'] })
    world.add('whk_c', { events: ['job.complete'] })
    const message = told(1)
    await world.desk.announce([message, message])
    await world.desk.announce([message])
    await world.pass(MINUTE_MS)
    expect(world.urls).toEqual([
      'https://hooks.example.com/whk_a',
      'https://hooks.example.com/whk_c',
    ])
    expect(world.heard[0]).toMatchObject({
      id: 'msg_1',
      signatures: 1,
      body: { type: 'job.complete' },
    })
    expect(states()).toEqual(['delivered'])
    expect(states('whk_b')).toEqual([])
  })

  it('is tried by the schedule of Standard Webhooks, and then given up', async () => {
    world.add()
    world.answer = answering(500)
    await world.desk.announce([told(1)])
    await world.pass(4 * DAY_MS)
    const waits = [0, 5 * SECOND, 5 * MINUTE_MS, 30 * MINUTE_MS, 2 * HOUR_MS, 5 * HOUR_MS, 10 * HOUR_MS, 14 * HOUR_MS, 20 * HOUR_MS, 24 * HOUR_MS] // prettier-ignore
    const at = waits.map((_, n) =>
      waits.slice(0, n + 1).reduce((sum, wait) => sum + wait * 1.05, 0),
    )
    expect(triesOf().map((one) => one.at)).toEqual(at.map(Math.round))
    expect(triesOf()[0]).toEqual({ at: 0, status: 500, reason: 'it answers 500' })
    expect(states()).toEqual(['failed'])
  })

  it('waits as long as a receiver asks, and never less than the schedule', async () => {
    world.add()
    world.answer = answering(429, { 'retry-after': '60' })
    await world.desk.announce([told(1)])
    await world.pass(10 * MINUTE_MS)
    expect(triesOf().map(({ at }) => at)).toEqual([0, 60 * SECOND, 60 * SECOND + 5.25 * MINUTE_MS])
  })

  it('is not sent while an endpoint is disabled, and is when it is replayed', async () => {
    world.add()
    world.desk.change('whk_a', { isEnabled: false })
    await world.desk.announce([told(1), told(2)])
    await world.pass(MINUTE_MS)
    expect([world.urls, states()]).toEqual([[], ['skipped', 'skipped']])
    world.desk.change('whk_a', { isEnabled: true })
    expect(replay('whk_a')).toBe(2)
    await world.pass(MINUTE_MS)
    expect(world.heard.map(({ id }) => id)).toEqual(['msg_1', 'msg_2'])
  })

  it('that is a test is for the endpoint that was tested, also when others replay', async () => {
    for (const id of ['whk_a', 'whk_b']) world.add(id)
    world.desk.test('whk_a', 'msg_test')
    await world.desk.announce([told(1)])
    await world.pass(MINUTE_MS)
    expect(replay('whk_b')).toBe(1)
    expect(replay('whk_a')).toBe(2)
    await world.pass(MINUTE_MS)
    const at = (id: string) => world.urls.filter((url) => url.endsWith(id)).length
    expect([at('whk_a'), at('whk_b')]).toEqual([4, 2])
  })

  it('that is a test is for the endpoint that was tested, also when another owner takes it over', async () => {
    world.add('whk_a')
    world.answer = answering(503)
    world.desk.test('whk_a', 'msg_test')
    await world.pass(MINUTE_MS)
    const taker = new World()
    taker.add('whk_b')
    await taker.desk.unpack(world.desk.packed())
    await taker.pass(MINUTE_MS)
    expect(taker.urls).toEqual(['https://hooks.example.com/whk_a'])
  })

  it('leaves nothing of an endpoint that is deleted while it is tried', async () => {
    world.add()
    const { promise, resolve } = Promise.withResolvers<Response>()
    world.answer = () => promise
    await world.desk.announce([told(1)])
    await world.pass(SECOND)
    world.desk.remove('whk_a')
    resolve(new Response(null, { status: 500 }))
    await world.pass(MINUTE_MS)
    expect([world.urls.length, world.rowsLeft()]).toEqual([1, 0])
  })

  it('goes nowhere, and nothing fails, when its endpoint is deleted while settings are read', async () => {
    world.add()
    let asked = 0
    Object.defineProperty(world, 'keepMs', {
      get() {
        asked += 1
        // The first to ask is whoever lines it up, the second whoever sends it.
        if (asked === 2) world.desk.remove('whk_a')
        return DAY_MS
      },
    })
    await world.desk.announce([told(1)])
    await world.pass(MINUTE_MS)
    expect(asked).toBeGreaterThanOrEqual(2)
    expect(world.urls).toEqual([])
    expect(console.error).not.toHaveBeenCalled()
    expect(world.rowsLeft()).toBe(0)
  })

  it('is forgotten in its time, and what is older than that is not taken', async () => {
    world.add()
    const message = told(1)
    await world.desk.announce([message])
    await world.pass(world.keepMs + 2 * DAY_MS)
    expect(states()).toEqual([])
    await world.desk.announce([message])
    await world.pass(DAY_MS)
    expect(world.heard).toHaveLength(1)
    expect(world.object.alarmAt()).toBeNull()
  })
})

describe('a receiver', () => {
  it('that redirects has failed, and is not followed', async () => {
    world.add()
    world.answer = ({ redirect }) => {
      expect(redirect).toBe('manual')
      return new Response(null, { status: 307, headers: { location: 'http://127.0.0.1/' } })
    }
    await world.desk.announce([told(1)])
    await world.pass(SECOND)
    expect(world.urls).toHaveLength(1)
    expect(triesOf()).toEqual([
      { at: 0, status: 307, reason: 'it redirects (307), and redirects are not followed' },
    ])
  })

  it('that hangs is left after a quarter of a minute, and holds up nobody else', async () => {
    world.add('whk_a')
    world.add('whk_b')
    let aborted = 0
    world.answer = ({ signal, headers }) => {
      if ((headers as Record<string, string>)['webhook-id'] === 'msg_2') return new Response()
      signal?.addEventListener('abort', () => void (aborted += 1))
      return world.urls.at(-1)!.endsWith('whk_a') ? new Promise(() => {}) : new Response()
    }
    await world.desk.announce([told(1)])
    await world.pass(SECOND)
    expect([states('whk_a'), states('whk_b')]).toEqual([['waiting'], ['delivered']])
    await world.pass(15 * SECOND)
    expect(triesOf()).toEqual([{ at: 0, status: null, reason: 'Error: no answer in 15 s' }])
    expect(aborted).toBe(1)
  })

  it('that breaks off is tried again', async () => {
    world.add()
    world.answer = () => Promise.reject(new TypeError('connection reset'))
    await world.desk.announce([told(1)])
    await world.pass(SECOND)
    world.answer = answering(200)
    await world.pass(MINUTE_MS)
    expect(triesOf().map(({ status }) => status)).toEqual([null, 200])
  })

  it('that answers 410 is disabled at once, and operators and its siblings are told', async () => {
    world.add('whk_a')
    world.add('whk_b', { events: ['job.paused'] })
    world.answer = () => answering(world.urls.at(-1)!.endsWith('whk_a') ? 410 : 200)()
    await world.desk.announce([told(1)])
    await world.pass(MINUTE_MS)
    expect(world.desk.endpoint('whk_a')).toMatchObject({
      disabledWhy: 'it answered 410: it wants nothing more',
    })
    expect(world.heard.map(({ body }) => body)).toMatchObject([
      { type: 'webhook.disabled', data: { endpointId: 'whk_a' } },
    ])
    expect(world.told).toMatchObject([{ type: 'webhook.disabled' }])
    await world.desk.announce([told(2)])
    await world.pass(MINUTE_MS)
    expect(world.urls.filter((url) => url.endsWith('whk_a'))).toHaveLength(1)
  })

  it('that fails for five days is disabled with notice; one success begins the count anew', async () => {
    world.add()
    world.answer = answering(503)
    const aDayOfIt = async () => {
      await world.desk.announce([told(world.urls.length + 1)])
      await world.pass(DAY_MS)
    }
    for (let day = 0; day < 4; day += 1) await aDayOfIt()
    expect(world.desk.endpoint('whk_a')?.disabledAt).toBeNull()
    world.answer = answering(200)
    await world.pass(2 * DAY_MS)
    expect(world.desk.endpoint('whk_a')?.failingSince).toBeNull()
    world.answer = answering(503)
    for (let day = 0; day < 7; day += 1) await aDayOfIt()
    expect(world.desk.endpoint('whk_a')).toMatchObject({
      disabledWhy: 'it has failed for five days',
    })
    expect(world.told).toHaveLength(1)
    expect(world.mailed).toEqual([
      {
        id: world.told[0]!.id,
        url: 'https://hooks.example.com/whk_a',
        reason: 'it has failed for five days',
        at: world.told[0]!.at,
      },
    ])
  })

  it.each([
    [['127.0.0.1']],
    [['::1']],
    [['169.254.169.254']],
    [['93.184.216.34', '10.0.0.7']],
    [[]],
  ])('whose name leads to %j is sent nothing', async (addresses) => {
    world.add()
    world.lookUp = async () => addresses
    await world.desk.announce([told(1)])
    await world.pass(SECOND)
    expect(world.urls).toEqual([])
    expect(states()).toEqual(['waiting'])
  })

  it('whose name leads elsewhere between two tries is judged again at each', async () => {
    world.add()
    world.answer = answering(500)
    await world.desk.announce([told(1)])
    await world.pass(SECOND)
    world.lookUp = async () => ['127.0.0.1']
    await world.pass(10 * MINUTE_MS)
    expect(world.urls).toHaveLength(1)
    expect(triesOf().at(-1)).toMatchObject({
      status: null,
      reason: 'its name leads to an address that is not public',
    })
  })

  it.each([
    'https://127.0.0.1/',
    'https://[::1]/',
    'http://hooks.example.com/',
    'https://169.254.169.254/',
  ])('that stands at %s is sent nothing, however it came there', async (url) => {
    world.add('whk_a', { url })
    await world.desk.announce([told(1)])
    await world.pass(SECOND)
    expect(world.urls).toEqual([])
  })
})

describe('a secret', () => {
  it('that was rotated signs for a day beside the new one', async () => {
    world.add()
    expect(world.desk.rotate('whk_a', `sealed ${OTHER_SECRET}`)).toBe(true)
    await world.desk.announce([told(1)])
    await world.pass(SECOND)
    expect(world.heard).toMatchObject([{ id: 'msg_1', signatures: 2 }])
    world.desk.rotate('whk_a', `sealed ${SECRET}`)
    await world.pass(DAY_MS)
    await world.desk.announce([told(2)])
    await world.pass(SECOND)
    expect(world.heard[1]).toMatchObject({ id: 'msg_2', signatures: 1 })
  })
})

describe('a day of outage', () => {
  it('loses none of a thousand messages: each arrives once, and in order at every endpoint', async () => {
    for (const id of ['whk_a', 'whk_b']) world.add(id)
    const back = Date.now() + DAY_MS
    const at: Record<string, string[]> = { whk_a: [], whk_b: [] }
    world.answer = ({ headers }) => {
      if (Date.now() < back) return new Response(null, { status: 503 })
      const endpoint = world.urls.at(-1)!.slice(-5)
      at[endpoint]!.push((headers as Record<string, string>)['webhook-id'] ?? '')
      return new Response()
    }
    const all = Array.from({ length: 1_000 }, (_, n) => n)
    for (const hour of Array.from({ length: 25 }, (_, n) => n)) {
      await world.desk.announce(all.slice(hour * 40, hour * 40 + 40).map((n) => told(n)))
      if (hour % 6 === 5) world.wake()
      await world.pass(HOUR_MS)
    }
    const tried = world.urls.length
    await world.pass(DAY_MS)
    const ids = all.map((n) => `msg_${n}`)
    expect(at['whk_a']).toEqual(ids)
    expect(at['whk_b']).toEqual(ids)
    // While it is away one message knocks, not a thousand.
    expect(tried).toBeLessThan(40)
    expect(new Set(states())).toEqual(new Set(['delivered']))
  })
})

describe('a push', () => {
  const PHONE = 'ExponentPushToken[phone]'
  const addPhone = () => world.add('psh_a', { kind: 'push', url: PHONE })

  it('says only what may be seen on a lock screen, and only what there are words for', async () => {
    addPhone()
    await world.desk.announce([told(1), told(2, 'job.paused')])
    await world.pass(MINUTE_MS)
    expect(world.expo.taken).toMatchObject([
      { to: PHONE, title: 'Your reading is ready', data: { type: 'job.complete' } },
    ])
  })

  it.each(['in the ticket', 'in the receipt'] as const)(
    'to a phone without the app, told %s, is the last to it',
    async (where) => {
      addPhone()
      world.expo.forget(PHONE, where)
      await world.desk.announce([told(1)])
      await world.pass(20 * MINUTE_MS)
      world.expo.haveReceipts()
      await world.pass(20 * MINUTE_MS)
      expect(world.desk.endpoints()).toEqual([])
    },
  )

  it('is tried again while Expo is away', async () => {
    addPhone()
    world.expo.refuse(503, 2)
    await world.desk.announce([told(1)])
    await world.pass(10 * MINUTE_MS)
    expect(world.expo.taken).toHaveLength(1)
    expect(states('psh_a')).toEqual(['delivered'])
  })
})
