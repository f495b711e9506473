import { migrate } from '#durable-objects/migrate.ts'
import { fakeObject } from '#test/fakes/object-storage.ts'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { BUDGET } from './after-failure.ts'
import { Delivery } from './delivery.ts'
import { Owner, sent } from './delivery.fixture.ts'
import {
  DELIVERY_TABLES,
  EQUALS_BEHIND,
  Letters,
  type NextLetter,
  type ParkedLetter,
} from './letters.ts'

beforeEach(() => {
  vi.useFakeTimers({ now: 1_000_000 })
  vi.spyOn(console, 'error').mockReturnValue()
})
afterEach(() => {
  vi.useRealTimers()
  vi.restoreAllMocks()
})

const away = new Error('away')

/** What is stored and begun by one call is told as what is added and begun by two. */
const WAYS = {
  'that is pumped': (owner: Owner, ...outgoing: Parameters<Owner['add']>) => owner.add(...outgoing),
  'that stores': (owner: Owner, ...outgoing: Parameters<Owner['add']>) => owner.store(outgoing),
}

describe.each(Object.entries(WAYS))('a delivery %s', (_way, add) => {
  it('performs in order within a key, and side by side across keys', async () => {
    const owner = new Owner()
    add(owner, 'a1', 'a2', 'b1', 'a3')
    expect(owner.begun()).toEqual(['a1', 'b1'])
    await owner.end('a1')
    expect(owner.begun()).toEqual(['a1', 'b1', 'a2'])
    await owner.end('a2')
    await owner.end('b1')
    await owner.end('a3')
    expect(owner.delivery.nextDueAt()).toBeNull()
    await owner.delivery.idle()
  })

  it('holds a key while its first backs off, and no other key', async () => {
    const owner = new Owner({ random: () => 0.5 })
    add(owner, 'a1', 'a2', 'b1')
    await owner.end('a1', away)
    await owner.end('b1')
    add(owner, 'a3', 'b2')
    expect(owner.begun()).toEqual(['a1', 'b1', 'b2'])
    await owner.pass(999)
    expect(owner.begun()).toHaveLength(3)
    await owner.pass(1)
    expect(owner.begun()).toEqual(['a1', 'b1', 'b2', 'a1'])
    await owner.end('a1')
    await owner.end('a2')
    expect(owner.begun().slice(4)).toEqual(['a2', 'a3'])
  })

  it('lets no more run side by side than it may, and starts the next when one ends', async () => {
    const owner = new Owner({ parallel: 2 })
    add(owner, 'a1', 'b1', 'c1', 'd1')
    expect(owner.begun()).toEqual(['a1', 'b1'])
    await owner.end('b1')
    expect(owner.begun()).toEqual(['a1', 'b1', 'c1'])
  })

  it('abandons a try that takes too long, and does not mind its end', async () => {
    const owner = new Owner({ timeoutMs: 30_000 })
    add(owner, 'a1', 'a2')
    await owner.pass(29_999)
    expect(owner.begun()).toEqual(['a1'])
    await owner.pass(2_100)
    expect(owner.begun()).toEqual(['a1', 'a1'])
    await owner.end('a1')
    expect(owner.begun()).toEqual(['a1', 'a1'])
    await owner.end('a1')
    expect(owner.begun()).toEqual(['a1', 'a1', 'a2'])
  })

  it('takes equal effects of one recipient for one while they wait untried', async () => {
    const owner = new Owner()
    add(owner, 'a1', 'a2', 'a2', 'a1')
    add(owner, 'a2')
    await owner.end('a1')
    await owner.end('a2')
    expect(owner.begun()).toEqual(['a1', 'a2'])
    expect(owner.delivery.nextDueAt()).toBeNull()
  })

  it('counts what is added while a try runs as new: it may know more than that try', async () => {
    const owner = new Owner()
    add(owner, 'a1')
    add(owner, 'a1')
    await owner.end('a1')
    expect(owner.begun()).toEqual(['a1', 'a1'])
  })

  it('is done with an equal effect that was added before a try that succeeded began', async () => {
    const owner = new Owner({ random: () => 0 })
    add(owner, 'a1')
    await owner.end('a1', away)
    add(owner, 'a1')
    await owner.pass(100)
    await owner.end('a1')
    expect(owner.begun()).toEqual(['a1', 'a1'])
    expect(owner.delivery.nextDueAt()).toBeNull()
  })

  it('is not done with what is added while an equal one is tried again', async () => {
    const owner = new Owner({ random: () => 0 })
    add(owner, 'a1')
    await owner.end('a1', away)
    add(owner, 'a1')
    await owner.pass(100)
    add(owner, 'a1')
    await owner.end('a1')
    expect(owner.begun()).toEqual(['a1', 'a1', 'a1'])
  })

  it('lets nobody shorten a wait by asking again', async () => {
    const owner = new Owner({ random: () => 0.5 })
    add(owner, 'a1')
    await owner.end('a1', away)
    add(owner, 'a1')
    await owner.pass(999)
    expect(owner.begun()).toEqual(['a1'])
  })

  it('keeps what was asked for later, though an equal effect is performed before', async () => {
    const owner = new Owner({ random: () => 0 })
    add(owner, 'a1')
    await owner.end('a1', away)
    add(owner, sent('a1', Date.now() + 60_000))
    await owner.pass(100)
    await owner.end('a1')
    await owner.pass(60_000)
    expect(owner.begun()).toEqual(['a1', 'a1', 'a1'])
  })

  it('has the alarm ring for what was added and never pumped', async () => {
    const owner = new Owner()
    owner.delivery.add([sent('a1')], Date.now())
    await owner.pass(1_000)
    expect(owner.begun()).toEqual(['a1'])
  })

  it('waits until an effect is due, and lets others of its key go before it', async () => {
    const owner = new Owner()
    add(owner, sent('a1', Date.now() + 60_000))
    await owner.pass(30_000)
    add(owner, 'a2')
    expect(owner.begun()).toEqual(['a2'])
    await owner.end('a2')
    await owner.pass(29_999)
    expect(owner.begun()).toEqual(['a2'])
    await owner.pass(1)
    expect(owner.begun()).toEqual(['a2', 'a1'])
  })

  it('makes of equal effects one at the earliest of their times', async () => {
    const owner = new Owner()
    add(owner, sent('a1', Date.now() + 60_000), sent('a1', Date.now() + 10_000))
    add(owner, sent('a1', Date.now() + 90_000))
    await owner.pass(10_000)
    await owner.end('a1')
    await owner.pass(100_000)
    expect(owner.begun()).toEqual(['a1'])
  })

  it('parks what fails for longer than its budget, goes on with the rest, and tells', async () => {
    const owner = new Owner({
      perform: (effect) => (effect === 'a1' ? Promise.reject(away) : Promise.resolve()),
    })
    add(owner, 'a1', 'a2')
    await owner.pass(BUDGET.milliseconds - 1)
    expect(owner.parked).toEqual([])
    await owner.pass(60_001)
    expect(owner.parked).toEqual([
      expect.objectContaining({ key: 'a', effect: '"a1"', reason: 'Error: away' }),
    ])
    expect(owner.parked[0]!.tries).toBeGreaterThanOrEqual(BUDGET.tries)
    expect(owner.delivery.parked()).toEqual(owner.parked)
    expect(owner.delivery.nextDueAt()).toBeNull()
  })

  it('never parks what may not be parked', async () => {
    const perform = vi.fn<() => Promise<void>>().mockRejectedValue(away)
    const owner = new Owner({ perform, mayPark: () => false })
    add(owner, 'a1')
    await owner.pass(BUDGET.milliseconds * 3)
    expect(owner.delivery.parked()).toEqual([])
    expect(perform.mock.calls.length).toBeGreaterThan(BUDGET.tries)
  })

  it('tries a parked letter again with a fresh budget when asked', async () => {
    const owner = new Owner({ budget: { tries: 1, milliseconds: 0 } })
    add(owner, 'a1')
    await owner.end('a1', away)
    const [{ id }] = owner.delivery.parked() as [ParkedLetter]
    expect(owner.delivery.replay(id + 1)).toBe(false)
    expect(owner.delivery.replay(id)).toBe(true)
    expect(owner.delivery.replay(id)).toBe(false)
    await owner.end('a1')
    expect(owner.begun()).toEqual(['a1', 'a1'])
    expect(owner.delivery.parked()).toEqual([])
  })

  it('goes on with a letter that was asked for again while another of its key was tried', async () => {
    const owner = new Owner({ budget: { tries: 1, milliseconds: 0 } })
    add(owner, 'a1')
    await owner.end('a1', away)
    add(owner, 'a2')
    owner.delivery.replay(owner.parked[0]!.id)
    expect(owner.begun()).toEqual(['a1', 'a2'])
    await owner.end('a2')
    expect(owner.begun()).toEqual(['a1', 'a2', 'a1'])
  })

  it('goes on when its owner chokes on a parked letter', async () => {
    const owner = new Owner({
      budget: { tries: 1, milliseconds: 0 },
      onParked: () => {
        throw new Error('a mistake')
      },
    })
    add(owner, 'a1', 'b1')
    await owner.end('a1', away)
    await owner.end('b1')
    await owner.pass(31_000)
    expect(owner.begun()).toEqual(['a1', 'b1', 'a1'])
  })

  it('tries again at once what was being tried when its object died', async () => {
    const owner = new Owner()
    add(owner, 'a1')
    owner.wake()
    await owner.pass(0)
    expect(owner.begun()).toEqual(['a1', 'a1'])
  })

  it('crosses off what it delivered with what is stored next, or soon by itself', async () => {
    const owner = new Owner()
    add(owner, 'a1', 'b1')
    await owner.end('a1')
    expect([owner.stored(), owner.delivery.waiting()]).toEqual([2, 1])
    add(owner, 'c1')
    expect([owner.stored(), owner.delivery.waiting()]).toEqual([2, 2])
    await owner.end('b1')
    await owner.end('c1')
    expect([owner.stored(), owner.delivery.waiting()]).toEqual([2, 0])
    await owner.pass(20)
    expect(owner.stored()).toBe(0)
  })

  it('begins what is added behind something delivered, though that is not crossed off', async () => {
    const owner = new Owner()
    add(owner, 'a1')
    await owner.end('a1')
    add(owner, 'a1', 'a2')
    expect(owner.begun()).toEqual(['a1', 'a1'])
    await owner.end('a1')
    expect(owner.begun()).toEqual(['a1', 'a1', 'a2'])
  })

  it('performs once more what was delivered and not crossed off when its object died', async () => {
    const owner = new Owner()
    add(owner, 'a1')
    await owner.end('a1')
    owner.wake()
    await owner.pass(0)
    expect(owner.begun()).toEqual(['a1', 'a1'])
    await owner.end('a1')
    await owner.pass(60_000)
    expect(owner.begun()).toEqual(['a1', 'a1'])
  })

  it('counts a try before it is made: an effect that kills its object is parked in the end', async () => {
    const owner = new Owner({ budget: { tries: 3, milliseconds: 0 } })
    add(owner, 'a1')
    for (const _ of [1, 2]) {
      owner.wake()
      await owner.pass(0)
    }
    await owner.end('a1', away)
    expect(owner.delivery.parked()).toHaveLength(1)
  })

  it('parks what kills its object at every try, and goes on with what is behind it', async () => {
    const owner = new Owner({ budget: { tries: 3, milliseconds: 0 } })
    add(owner, 'a1', 'a2')
    for (const _ of [1, 2, 3, 4]) {
      owner.wake()
      await owner.pass(0)
    }
    expect(owner.begun()).toEqual(['a1', 'a1', 'a1', 'a2'])
    expect(owner.parked).toMatchObject([{ tries: 3, reason: 'its object died over it' }])
  })
})

it('tells nothing of what could not be stored, and crosses off what was delivered before with the next change', async () => {
  const owner = new Owner()
  owner.store(['a1'])
  await owner.end('a1')
  const failing = () => owner.store(['b1'], { fails: true })
  expect(failing).toThrow('it cannot be stored')
  expect(owner.begun()).toEqual(['a1'])
  expect(owner.stored()).toBe(1)
  owner.store(['c1'])
  expect(owner.begun()).toEqual(['a1', 'c1'])
  expect(owner.stored()).toBe(1)
  owner.wake()
  await owner.pass(0)
  expect(owner.begun()).toEqual(['a1', 'c1', 'c1'])
})

it('tells what performing a letter answered in the transaction that crosses it off, and of none that failed', async () => {
  const storage = fakeObject().wake()
  migrate(storage, [DELIVERY_TABLES, EQUALS_BEHIND])
  const noted: [string, number][] = []
  const left = () => storage.sql.exec('SELECT id FROM deliveries').toArray().length
  const delivery: Delivery<string, string> = new Delivery({
    storage,
    perform: async (effect: string) => {
      if (effect === 'b1') throw away
      return `heard ${effect}`
    },
    onDelivered: (done) => noted.push([done, left()]),
  })
  delivery.store(() => delivery.add([sent('a1'), sent('b1')], Date.now()))
  expect(noted).toEqual([])
  await vi.advanceTimersByTimeAsync(20)
  expect(noted).toEqual([['heard a1', 1]])
})

it('reads nothing of what waits when it stores what is to be told later', () => {
  const owner = new Owner()
  owner.store([sent('a1', Date.now() + 250)])
  const asked = vi.spyOn(owner.sql, 'exec')
  owner.store([sent('a1', Date.now() + 250)])
  expect(asked).toHaveBeenCalledTimes(1)
})

it('looks up everything by an index, however many wait', () => {
  const storage = fakeObject().wake()
  const asked = new Set<string>()
  const sql = {
    exec(query: string, ...bindings: SqlStorageValue[]) {
      if (/^\s*(SELECT|UPDATE|DELETE|INSERT.*SELECT)/s.test(query)) asked.add(query)
      return storage.sql.exec(query, ...bindings)
    },
  }
  migrate(storage, [DELIVERY_TABLES, EQUALS_BEHIND])
  const letters = new Letters(sql as SqlStorage)
  letters.add('a', '1', { dueAt: 1, now: 1 })
  letters.add('a', '2', { dueAt: 1, now: 1 })
  letters.recover(1, { dueBy: 1, except: [], reason: null })
  const [letter] = letters.soonest(9) as [NextLetter]
  letters.markTrying(letter, { now: 1, until: 2 })
  letters.putOff(letter.id, 3)
  letters.delivered(letter, 1)
  letters.isBehind('a')
  letters.nextDueAt()
  letters.addTrying('b', '1', { now: 1, until: 2 })
  expect(asked.size).toBe(12)
  for (const query of asked) {
    const plan = storage.sql.exec(`EXPLAIN QUERY PLAN ${query}`).toArray()
    for (const { detail } of plan) expect(detail).not.toMatch(/SCAN deliveries(?! USING)/)
  }
})
