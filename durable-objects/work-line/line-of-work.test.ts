import { newJobId } from '#core/ids.ts'
import { migrate } from '#durable-objects/migrate.ts'
import type { Lane } from '#durable-objects/audio-fleet/turns.ts'
import type { TaskMessage } from '#queues/task-message.ts'
import { fakeObject } from '#test/fakes/object-storage.ts'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { LineOfWork, type LineLimits } from './line-of-work.ts'
import { LINE_TABLES } from './line-tables.ts'

function aLine(): LineOfWork {
  const storage = fakeObject().wake()
  migrate(storage, LINE_TABLES)
  return new LineOfWork(storage.sql)
}

const aMessage = (jobId = newJobId(), attempt = 1): TaskMessage => {
  return { jobId, taskId: 'text:p1.western', revision: 1, attempt, inputs: [] }
}
const offered = (customer: string, lane: Lane = 'chapter', message = aMessage(), dueAt = 0) => {
  return { message, customer, lane, dueAt }
}
const NOBODY: readonly TaskMessage[] = []
const LIMITS: LineLimits = { inAll: 4, ofCustomer: 2 }
const SOON = 10_000
const LATER = 30_000
const AGES = 17 * 60_000

describe('a line of work', () => {
  it('lets customers take turns, however much one of them has', () => {
    const line = aLine()
    const many = Array.from({ length: 6 }, () => offered('many'))
    const few = [offered('few'), offered('few')]
    for (const [now, work] of [...many, ...few].entries()) line.offer(work, now)
    const out = [many[0], few[0], many[1], few[1]].map((work) => work!.message)
    expect(line.release(LIMITS, 0)).toEqual(out)
    expect(line.release(LIMITS, 0)).toEqual(NOBODY)
    line.settle(few[0]!.message)
    // Two of `many` are out, and more may not be.
    expect(line.release(LIMITS, 0)).toEqual(NOBODY)
    line.settle(many[0]!.message)
    expect(line.release(LIMITS, 0)).toEqual([many[2]!.message])
  })

  it('gives a customer of more weight more turns', () => {
    const line = aLine()
    line.weigh('heavy', 3)
    const heavy = Array.from({ length: 6 }, () => offered('heavy'))
    const light = Array.from({ length: 6 }, () => offered('light'))
    for (const work of [...light, ...heavy]) line.offer(work, 0)
    const first = line.release({ inAll: 8, ofCustomer: 8 }, 0)
    const ofHeavy = first.filter(({ jobId }) => heavy.some((one) => one.message.jobId === jobId))
    expect([first.length, ofHeavy.length]).toEqual([8, 6])
  })

  it('lets a preview go before all, and find a place where others find none', () => {
    const line = aLine()
    const others = Array.from({ length: 5 }, (_, n) => offered(`customer ${n}`))
    for (const [now, work] of others.entries()) line.offer(work, now)
    expect(line.release(LIMITS, 0)).toHaveLength(4)
    const hooks = [offered('guest', 'preview'), offered('other guest', 'preview')]
    for (const [now, hook] of hooks.entries()) line.offer(hook, now)
    expect(line.release(LIMITS, 1)).toEqual([hooks[0]!.message])
    line.settle(others[0]!.message)
    line.settle(others[1]!.message)
    expect(line.release(LIMITS, 1)).toEqual([hooks[1]!.message])
  })

  it('keeps the place of what is offered twice, and sends again what was lost', () => {
    const line = aLine()
    const [first, second] = [offered('a'), offered('b')]
    const isLost = [first, second, first].map((work, now) => line.offer(work, now))
    expect(isLost).toEqual([false, false, false])
    expect(line.release(LIMITS, 0)).toEqual([first.message, second.message])
    expect(line.offer(first, SOON)).toBe(false)
    expect(line.offer(first, LATER)).toBe(true)
    expect(line.offer(first, LATER + SOON)).toBe(false)
    expect(line.depth()).toEqual({ waiting: 0, out: 2 })
  })

  it('frees a place only for the attempt that has it', () => {
    const line = aLine()
    const jobId = newJobId()
    const attempts = [1, 2].map((attempt) => offered('a', 'chapter', aMessage(jobId, attempt)))
    for (const attempt of attempts) {
      line.offer(attempt, 0)
      expect(line.release(LIMITS, 0)).toEqual([attempt.message])
    }
    // The first one was silent, and now it ends after all.
    line.settle(attempts[0]!.message)
    expect(line.depth()).toEqual({ waiting: 0, out: 1 })
    line.settle(attempts[1]!.message)
    expect(line.depth()).toEqual({ waiting: 0, out: 0 })
  })

  it('frees the place of what was withdrawn at once, waiting or out, and lets nobody else go', () => {
    const line = aLine()
    const [gone, stays] = [newJobId(), newJobId()]
    const work = [gone, gone, gone, stays].map((jobId, n) =>
      offered('a', 'chapter', { ...aMessage(jobId), revision: n }),
    )
    for (const [now, each] of work.entries()) line.offer(each, now)
    expect(line.release(LIMITS, 0)).toEqual([work[0]!.message, work[1]!.message])
    line.withdraw(work[0]!.message)
    expect(line.release(LIMITS, 0)).toEqual([work[2]!.message])
    line.withdrawJob(gone)
    expect(line.depth()).toEqual({ waiting: 1, out: 0 })
    // Whoever worked on it hears of that later, and frees nobody else's place.
    expect(line.release(LIMITS, 0)).toEqual([work[3]!.message])
    line.settle(work[2]!.message)
    expect(line.depth()).toEqual({ waiting: 0, out: 1 })
  })

  it('waits for what is due later, also where its attempt is not counted', () => {
    const line = aLine()
    const sent = aMessage()
    line.offer(offered('a', 'chapter', sent), 0)
    expect(line.release(LIMITS, 0)).toEqual([sent])
    line.offer(offered('a', 'chapter', sent, LATER), SOON)
    line.settle(sent)
    expect(line.release(LIMITS, SOON)).toEqual(NOBODY)
    expect(line.nextAt(SOON)).toBe(LATER)
    expect(line.release(LIMITS, LATER)).toEqual([sent])
  })

  it('takes back what could not be sent, and forgets what nobody settled', () => {
    const line = aLine()
    const sent = aMessage()
    line.offer(offered('a', 'chapter', sent), 0)
    line.release(LIMITS, 0)
    line.takeBack(sent, SOON)
    expect(line.release(LIMITS, 0)).toEqual(NOBODY)
    expect(line.release(LIMITS, SOON)).toEqual([sent])
    expect(line.nextAt(SOON)).toBeLessThanOrEqual(SOON + AGES)
    line.release(LIMITS, SOON + AGES)
    expect(line.depth()).toEqual({ waiting: 0, out: 0 })
    expect(line.nextAt(SOON + AGES)).toBeNull()
  })

  it('never has more out than it may, nor of one customer, and loses nothing', () => {
    const step = fc.record({
      customer: fc.constantFrom('a', 'b', 'c'),
      lane: fc.constantFrom<Lane>('chapter', 'chapter', 'preview'),
      settles: fc.nat({ max: 2 }),
    })
    fc.assert(
      fc.property(fc.array(step, { maxLength: 60 }), (steps) => {
        const line = aLine()
        const customers = new Map<string, string>()
        const done: string[] = []
        let out: TaskMessage[] = []
        const turn = (settles: number, now: number) => {
          for (const message of out.splice(0, settles)) {
            line.settle(message)
            done.push(message.jobId)
          }
          out = [...out, ...line.release(LIMITS, now)]
          expect(out.length).toBeLessThanOrEqual(LIMITS.inAll + 1)
          const each = Object.groupBy(out, ({ jobId }) => customers.get(jobId)!)
          for (const of of Object.values(each)) expect(of!.length).toBeLessThanOrEqual(2)
        }
        for (const [now, { customer, lane, settles }] of steps.entries()) {
          const work = offered(customer, lane)
          customers.set(work.message.jobId, customer)
          line.offer(work, now)
          turn(settles, now)
        }
        for (let n = 0; n < steps.length + 1; n += 1) turn(1, steps.length)
        expect(done.toSorted()).toEqual([...customers.keys()].toSorted())
      }),
      { numRuns: 60 },
    )
  })
})
