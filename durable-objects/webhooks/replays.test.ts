import { DAY_MS, HOUR_MS, MINUTE_MS } from '#core/spans.ts'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { MOST_IN_LINE } from './replays.ts'
import { told, World } from './webhook-desk.fixture.ts'

let world: World
beforeEach(() => {
  vi.useFakeTimers({ now: 1_800_000_000_000 })
  vi.spyOn(console, 'error').mockReturnValue()
  vi.spyOn(console, 'log').mockReturnValue()
  world = new World()
  world.add()
})
afterEach(() => {
  vi.useRealTimers()
  vi.restoreAllMocks()
})

const away = () => new Response(null, { status: 503 })
const taken = () => new Response(null, { status: 204 })
const all = (after = 0) => ({ since: 0, until: Date.now() + 1, after })
const replay = (after = 0) => world.desk.replay('whk_a', all(after))
const ids = () => world.heard.map(({ id }) => id)
const messages = (from: number, to: number) =>
  Array.from({ length: to - from + 1 }, (_, n) => told(from + n))

describe('a replay', () => {
  it('lines up nothing that waits already, and begins no tries anew', async () => {
    world.answer = away
    await world.desk.announce(messages(1, 3))
    await world.pass(MINUTE_MS)
    const tried = world.urls.length
    for (let n = 0; n < 20; n += 1) {
      expect(replay()).toEqual({ messages: 0, left: 0, after: 0 })
      await world.pass(1_000)
    }
    expect(world.urls).toHaveLength(tried)
    world.answer = taken
    await world.pass(DAY_MS)
    expect(ids()).toEqual(['msg_1', 'msg_2', 'msg_3'])
  })

  it('lines up what there is room for, and says what is left and how to go on', async () => {
    const many = MOST_IN_LINE + 200
    await world.desk.announce(messages(1, many))
    await world.pass(MINUTE_MS)
    world.heard.length = 0
    world.answer = away
    const first = replay()!
    expect(first).toEqual({ messages: MOST_IN_LINE, left: 200, after: MOST_IN_LINE })
    // There is no room for the others before those are there.
    expect(replay(first.after)).toEqual({ messages: 0, left: 200, after: MOST_IN_LINE })
    world.answer = taken
    await world.pass(DAY_MS)
    expect(replay(first.after)).toEqual({ messages: 200, left: 0, after: many })
    await world.pass(DAY_MS)
    expect(ids()).toEqual(messages(1, many).map(({ id }) => id))
  })

  it('sends what its endpoint wants when its turn comes', async () => {
    await world.desk.announce([told(1), told(2, 'job.paused')])
    await world.pass(MINUTE_MS)
    world.heard.length = 0
    world.answer = away
    expect(replay()).toMatchObject({ messages: 2 })
    await world.pass(1_000)
    world.desk.change('whk_a', { events: ['job.complete'] })
    world.answer = taken
    await world.pass(DAY_MS)
    expect(ids()).toEqual(['msg_1'])
    const [paused] = world.desk.deliveries('whk_a', { limit: 1 })!
    expect(paused).toMatchObject({ message: { id: 'msg_2' }, state: 'skipped' })
  })

  it('sends a test again to an endpoint that names what it wants', async () => {
    world.desk.change('whk_a', { events: ['job.complete'] })
    world.desk.test('whk_a', 'msg_test')
    await world.pass(MINUTE_MS)
    expect(replay()).toMatchObject({ messages: 1, left: 0 })
    await world.pass(MINUTE_MS)
    expect(ids()).toEqual(['msg_test', 'msg_test'])
  })

  it('leaves what was told to others, and does not count it', async () => {
    world.add('whk_b')
    world.desk.change('whk_a', { events: ['job.complete'] })
    world.desk.test('whk_b', 'msg_test')
    await world.desk.announce([told(1), told(2, 'job.paused')])
    await world.pass(MINUTE_MS)
    expect(replay()).toEqual({ messages: 1, left: 0, after: 2 })
    expect(world.desk.replay('whk_none', all())).toBeNull()
  })
})

describe('a test', () => {
  it('is not lined up where there is no room', async () => {
    world.answer = away
    await world.desk.announce(messages(1, MOST_IN_LINE))
    expect(world.desk.test('whk_a', 'msg_test')).toBe(false)
  })

  it('is sent a hundred times an hour and no more', async () => {
    const test = (n: number) => world.desk.test('whk_a', `msg_test_${n}`)
    for (let n = 0; n < 100; n += 1) expect(test(n)).toBe(true)
    await world.pass(MINUTE_MS)
    expect(test(100)).toBe(false)
    await world.pass(HOUR_MS)
    expect(test(101)).toBe(true)
  })
})
