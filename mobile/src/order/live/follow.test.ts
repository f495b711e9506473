import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { Following, type FollowPorts, type OnSocket } from './follow.ts'
import type { Frame } from './frames.ts'
import { jobAt, playOut, snapshotAt, type Truth } from './told.fixture.ts'
import { waitBefore } from './wait-before.ts'

/** A service that breaks as it is told: `breaks[n]` is how the n-th thing it is asked goes. */
class Service {
  readonly #truth: Truth
  readonly #breaks: readonly number[]
  readonly addresses: string[] = []
  readonly #later: { run: () => void }[] = []
  #asked = 0

  constructor(truth: Truth, breaks: readonly number[]) {
    this.#truth = truth
    this.#breaks = breaks
  }

  #next(): number {
    return this.#breaks[this.#asked++] ?? 0
  }

  get #last(): number {
    return this.#truth.events.length
  }

  #answer<Value>(value: Value): Promise<Value> {
    return this.#next() === 1 ? Promise.reject(new Error('away')) : Promise.resolve(value)
  }

  readonly ports: FollowPorts = {
    // What D1 says lags: it has seen but a part of the history.
    job: () => this.#answer(jobAt(this.#truth, Math.min(this.#last, this.#asked))),
    ticket: () => this.#answer('/live?ticket=t'),
    events: (after) => this.#answer(this.#truth.events.slice(after)),
    open: (address, on) => {
      this.addresses.push(address)
      this.#later.push({ run: () => this.#tell(Number(/after=(\d+)/.exec(address)?.[1]), on) })
      return { say: () => {}, close: () => {} }
    },
    later: (_, run) => {
      const timer = { run }
      this.#later.push(timer)
      return () => void (timer.run = () => {})
    },
    random: () => 0.5,
    isFinal: () => false,
  }

  /** A connection tells a part of what there is and breaks, or loses one message on the way. */
  #tell(after: number, on: OnSocket): void {
    const [breaks, seed] = [this.#next(), this.#asked]
    if (breaks === 1) return on.closed(1006)
    const events = this.#truth.events.slice(after)
    const told = breaks === 2 ? events.slice(0, seed % 4) : events
    const lost = breaks === 3 ? seed % Math.max(1, told.length - 1) : -1
    const over: Frame = { frame: 'over', seq: this.#last, status: 'complete' }
    const frames = [snapshotAt(this.#truth, Math.min(this.#last, after + 1)), ...told]
    for (const [index, frame] of frames.entries()) {
      if (index !== lost + 1 || lost < 0) on.message(JSON.stringify(frame))
    }
    if (breaks === 2) return on.closed(1013)
    on.message(JSON.stringify(over))
    on.closed(1000)
  }

  async settle(): Promise<void> {
    for (let turn = 0; turn < 400; turn += 1) {
      await Promise.resolve()
      if (turn % 4 === 0) this.#later.shift()?.run()
    }
  }
}

const step = fc.record({
  document: fc.nat(2),
  kind: fc.nat(2),
  what: fc.constantFrom('task-started', 'task-done', 'task-released', 'task-failed' as const),
})

describe('following a job', () => {
  it('tells every event once and comes to the end, however often it is cut off', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(step, { maxLength: 12 }).map(playOut),
        fc.array(fc.nat(3), { maxLength: 16 }),
        async (truth, breaks) => {
          const service = new Service(truth, breaks)
          const told: number[] = []
          const following = new Following(service.ports, ({ news }) => {
            for (const { seq } of news) if (seq > (told.at(-1) ?? 0)) told.push(seq)
          })
          following.begin()
          await service.settle()
          const { live } = following
          expect(live).toMatchObject({
            status: 'complete',
            progress: 1,
            heard: truth.events.length,
          })
          expect(told).toEqual(told.map((_, index) => told[0]! + index))
          expect(live.wish).toEqual({ kind: 'nothing' })
        },
      ),
      { numRuns: 60 },
    )
  })

  it('goes on after what was heard', async () => {
    const started = { document: 0, kind: 0, what: 'task-started' } as const
    const service = new Service(playOut(Array.from({ length: 6 }, () => started)), [0, 0, 2])
    const following = new Following(service.ports, () => {})
    following.begin()
    await service.settle()
    const after = service.addresses.map((address) => address.replace('/live?ticket=t&', ''))
    expect(after).toEqual(['after=0', 'after=3'])
    expect(following.live.heard).toBe(7)
  })

  it('asks whether anybody is there, and connects anew where nobody answers', async () => {
    const service = new Service(playOut([]), [])
    const said: string[] = []
    let opened = 0
    const open: FollowPorts['open'] = () => {
      opened += 1
      return { say: (text) => void said.push(text), close: () => {} }
    }
    const following = new Following({ ...service.ports, open }, () => {})
    following.begin()
    await service.settle()
    expect(said[0]).toBe('ping')
    expect(opened).toBeGreaterThan(1)
  })

  it('tries nothing while there is no network, and goes on when it is back', async () => {
    const service = new Service(playOut([]), [])
    let opened = 0
    const open: FollowPorts['open'] = (address, on) => {
      opened += 1
      return opened === 1 ? { say: () => {}, close: () => {} } : service.ports.open(address, on)
    }
    const following = new Following({ ...service.ports, open }, () => {})
    following.begin()
    await Promise.resolve()
    following.cutOff()
    await service.settle()
    expect(following.live).toMatchObject({ isAway: true })
    expect(opened).toBe(0)
    following.begin()
    following.begin()
    await service.settle()
    following.begin()
    await service.settle()
    expect(following.live).toMatchObject({ isAway: false, status: 'complete' })
  })

  it('stops where the job is gone', async () => {
    let asked = 0
    const gone = () => {
      asked += 1
      return Promise.reject(new Error('gone'))
    }
    const service = new Service(playOut([]), [])
    const following = new Following({ ...service.ports, job: gone, isFinal: () => true }, () => {})
    following.begin()
    await service.settle()
    expect(asked).toBe(1)
  })
})

describe('the wait before another try', () => {
  it('is anywhere below a bound that doubles, up to twenty seconds', () => {
    fc.assert(
      fc.property(
        fc.nat(40),
        fc.double({ min: 0, max: 0.999, noNaN: true }),
        (failures, random) => {
          const wait = waitBefore(failures, random)
          expect(wait).toBeGreaterThanOrEqual(0)
          expect(wait).toBeLessThanOrEqual(Math.min(20_000, 500 * 2 ** failures))
        },
      ),
    )
  })
})
