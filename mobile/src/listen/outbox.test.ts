import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { afterOutbox, EMPTY_OUTBOX, nextAction, type Action, type Outbox } from './outbox.ts'

/** What the network does with what is sent: it arrives and is answered, arrives unanswered, or is lost. */
const fate = fc.constantFrom('answered', 'arrived', 'lost', 'app-ended')

describe('afterOutbox', () => {
  it('says everything once and in order, to a server that knows keys, through any network', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom('add', 'turn', 'turn', 'offline', 'online'), { maxLength: 60 }),
        fc.infiniteStream(fate),
        (course, fates) => {
          const world = { box: EMPTY_OUTBOX, now: 0, seen: [] as string[], added: 0 }
          for (const each of course) {
            world.now += 1_000
            if (each === 'add') add(world)
            else if (each === 'turn') turn(world, fates.next().value)
            else world.box = afterOutbox(world.box, { type: each })
          }
          world.box = afterOutbox(afterOutbox(world.box, { type: 'restored' }), { type: 'online' })
          for (let left = 0; left < 200 && world.box.waiting.length > 0; left += 1) {
            world.now += 200_000
            turn(world, 'answered')
          }
          expect(world.seen).toEqual(Array.from({ length: world.added }, (_, at) => `key${at}`))
        },
      ),
      { seed: 9, numRuns: 300 },
    )
  })

  it('lets a later place stand for an earlier one, but for one that may have arrived', () => {
    const two = added(EMPTY_OUTBOX, place('a'), place('b'))
    expect(two.waiting.map(({ key }) => key)).toEqual(['b'])
    const tried = [
      { type: 'began' } as const,
      { type: 'unanswered', key: 'b', at: 0 } as const,
    ].reduce(afterOutbox, two)
    expect(added(tried, place('c'), place('d')).waiting.map(({ key }) => key)).toEqual(['b', 'd'])
  })

  it('waits before it says again what was not answered', () => {
    const sent = afterOutbox(added(EMPTY_OUTBOX, action('a')), { type: 'began' })
    expect(nextAction(sent, 0)).toBeNull()
    const lost = afterOutbox(sent, { type: 'unanswered', key: 'a', at: 0 })
    expect([nextAction(lost, 1_999), nextAction(lost, 2_000)?.key]).toEqual([null, 'a'])
  })
})

interface World {
  box: Outbox
  now: number
  seen: string[]
  added: number
}

function add(world: World): void {
  world.box = added(world.box, action(`key${world.added}`))
  world.added += 1
}

function turn(world: World, how: 'answered' | 'arrived' | 'lost' | 'app-ended'): void {
  const next = nextAction(world.box, world.now)
  if (next === null) return
  const { key } = next
  world.box = afterOutbox(world.box, { type: 'began' })
  if (how !== 'lost' && !world.seen.includes(key)) world.seen.push(key)
  if (how === 'answered') world.box = afterOutbox(world.box, { type: 'answered', key })
  else if (how === 'app-ended') world.box = afterOutbox(world.box, { type: 'restored' })
  else world.box = afterOutbox(world.box, { type: 'unanswered', key, at: world.now })
}

function added(box: Outbox, ...actions: readonly Action[]): Outbox {
  return actions.reduce((state, each) => afterOutbox(state, { type: 'added', action: each }), box)
}

function action(key: string): Action {
  return { key, method: 'POST', path: '/v1/x', body: null }
}

function place(key: string): Action {
  return { ...action(key), slot: 'place' }
}
