import assert from 'node:assert/strict'
import fc from 'fast-check'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { Owner, sent, type Try } from './delivery.fixture.ts'

beforeEach(() => {
  vi.useFakeTimers({ now: 1_000_000 })
  vi.spyOn(console, 'error').mockReturnValue()
})
afterEach(() => {
  vi.useRealTimers()
  vi.restoreAllMocks()
})

const TIMEOUT_MS = 30_000
const PARALLEL = 3

type Step =
  | {
      readonly do: 'add'
      readonly key: string
      readonly number: number
      readonly delay: number
      /** Whether it is stored and begun by one call, or added and begun by two. */
      readonly isStored: boolean
    }
  | { readonly do: 'end'; readonly which: number; readonly well: boolean }
  | { readonly do: 'pass'; readonly milliseconds: number }
  | { readonly do: 'crash' }

const step: fc.Arbitrary<Step> = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.record({
      do: fc.constant('add' as const),
      key: fc.constantFrom('a', 'b', 'c', 'd'),
      number: fc.nat(2),
      delay: fc.constantFrom(0, 0, 0, 5_000),
      isStored: fc.boolean(),
    }),
  },
  {
    weight: 4,
    arbitrary: fc.record({
      do: fc.constant('end' as const),
      which: fc.nat(PARALLEL),
      well: fc.boolean(),
    }),
  },
  {
    weight: 3,
    arbitrary: fc.record({
      do: fc.constant('pass' as const),
      milliseconds: fc.constantFrom(0, 500, 3_000, 40_000),
    }),
  },
  { weight: 1, arbitrary: fc.constant({ do: 'crash' as const }) },
)

/** What happens, and after how many more statements the object dies in the midst of it. */
const story = fc.array(fc.record({ step, dieAfter: fc.option(fc.nat(40), { freq: 3 }) }), {
  maxLength: 60,
})

/** An owner to whom things happen, and what must be true of it after each turn of its event loop. */
class Watched {
  readonly owner = new Owner({
    parallel: PARALLEL,
    timeoutMs: TIMEOUT_MS,
    budget: { tries: 3, milliseconds: 0 },
  })
  /** Every effect that was stored, with how many tries had begun before it was. */
  readonly stored: { readonly effect: string; readonly after: number }[] = []
  /** Of each try that succeeded in time, its place among all tries. */
  readonly succeeded: { readonly effect: string; readonly place: number }[] = []
  /** What was parked and is back in line: it comes when it comes, and holds up nobody before that. */
  readonly replayed = new Set<string>()
  #checked = 0

  /** One turn. What a turn wrote that ends in death was never written, and what it sent was never sent. */
  async turn(work: () => Promise<void> | void, kept: () => void = () => {}): Promise<void> {
    const { tries, object } = this.owner
    const before = tries.length
    await object.turn(async () => {
      await work()
      await vi.advanceTimersByTimeAsync(0)
    })
    if (object.isDead()) {
      tries.length = before
      await object.turn(() => this.owner.wake())
    } else kept()
    this.#check()
  }

  async add(
    effect: string,
    { delay, isStored }: Pick<Extract<Step, { do: 'add' }>, 'delay' | 'isStored'>,
  ): Promise<void> {
    const after = this.owner.tries.length
    const add = () => {
      const one = sent(effect, Date.now() + delay)
      if (isStored) this.owner.store([one])
      else this.owner.add(one)
    }
    await this.turn(
      () => attempt(add),
      () => void this.stored.push({ effect, after }),
    )
  }

  async end(one: Try, well: boolean): Promise<void> {
    const place = this.owner.tries.indexOf(one)
    const counts = this.#isHeard(one) && well
    await this.turn(
      () => one.end!(well ? undefined : new Error('away')),
      () => void (counts && this.succeeded.push({ effect: one.effect, place })),
    )
  }

  async pass(milliseconds: number): Promise<void> {
    const until = Date.now() + milliseconds
    do {
      const next = Math.min(until, Date.now() + 1_000, this.owner.object.alarmAt() ?? Infinity)
      await this.turn(async () => {
        await vi.advanceTimersByTimeAsync(Math.max(0, next - Date.now()))
        attempt(() => this.owner.ringIfDue())
      })
    } while (Date.now() < until)
  }

  /** All is well from now on, and everybody answers. */
  async toTheEnd(): Promise<void> {
    for (let n = 0; n < 300 && !this.#isAtRest(); n += 1) {
      for (const { id, effect } of this.owner.delivery.parked()) {
        this.replayed.add(JSON.parse(effect))
        await this.turn(() => attempt(() => this.owner.delivery.replay(id)))
      }
      for (const one of this.owner.open()) await this.end(one, true)
      await this.pass(1_000)
    }
    assert(this.#isAtRest(), 'something still waits')
  }

  #isAtRest(): boolean {
    const { delivery } = this.owner
    return delivery.nextDueAt() === null && delivery.parked().length === 0
  }

  /** Neither abandoned nor forgotten with the object that made it. */
  #isHeard({ end, beganAt }: Try): boolean {
    return end !== null && Date.now() < beganAt + TIMEOUT_MS
  }

  #check(): void {
    const heard = this.owner.open().filter((one) => this.#isHeard(one))
    assert(heard.length <= PARALLEL, 'too many at the same time')
    assert(new Set(heard.map(({ key }) => key)).size === heard.length, 'two of one key')
    for (const [n, { effect, key }] of this.owner.tries.slice(this.#checked).entries()) {
      this.onTry(effect, key, this.#checked + n)
    }
    this.#checked = this.owner.tries.length
  }

  onTry: (effect: string, key: string, place: number) => void = () => {}
}

/** What a dying object throws is its own affair. */
function attempt(work: () => void): void {
  try {
    work()
  } catch {
    // The turn is undone by whoever let it die.
  }
}

async function live(
  watched: Watched,
  chapters: readonly { readonly step: Step; readonly dieAfter: number | null }[],
  nameOf: (step: Extract<Step, { do: 'add' }>) => string,
): Promise<void> {
  for (const { step: now, dieAfter } of chapters) {
    if (dieAfter !== null) watched.owner.object.dieAfter(dieAfter)
    if (now.do === 'add') await watched.add(nameOf(now), now)
    if (now.do === 'pass') await watched.pass(now.milliseconds)
    if (now.do === 'crash') await watched.turn(() => watched.owner.wake())
    const one = now.do === 'end' ? watched.owner.open()[now.which] : undefined
    if (now.do === 'end' && one) await watched.end(one, now.well)
  }
  watched.owner.object.dieAfter(Infinity)
  await watched.toTheEnd()
}

it('performs every stored effect after it was stored, wherever the object dies', async () => {
  await fc.assert(
    fc.asyncProperty(story, async (chapters) => {
      const watched = new Watched()
      await live(watched, chapters, ({ key, number }) => `${key}${number}`)
      for (const { effect, after } of watched.stored) {
        const isDone = watched.succeeded.some((one) => one.effect === effect && one.place >= after)
        expect(isDone, `${effect} was stored and never performed`).toBe(true)
      }
    }),
    { numRuns: 100 },
  )
})

it('keeps the order within a key but for what a dead object had not crossed off, wherever it dies', async () => {
  await fc.assert(
    fc.asyncProperty(story, async (chapters) => {
      const watched = new Watched()
      let count = 0
      const previous = new Map<string, { effect: string; life: number; place: number }>()
      watched.onTry = (effect, key, place) => {
        const before = previous.get(key)
        const { life } = watched.owner
        previous.set(key, { effect, life, place })
        const hasEndedWell = watched.succeeded.some((one) => one.place === before?.place)
        const isOnceMore = before?.effect === effect && (before.life < life || !hasEndedWell)
        if (isOnceMore || effect.endsWith('later') || watched.replayed.has(effect)) return
        const parked = watched.owner.delivery.parked().map((letter) => JSON.parse(letter.effect))
        const succeeded = watched.succeeded.map((one) => one.effect)
        const done = new Set([...succeeded, ...parked, ...watched.replayed])
        const first = watched.stored.find(
          (one) =>
            one.effect.startsWith(key) && !one.effect.endsWith('later') && !done.has(one.effect),
        )
        expect(effect).toBe(first?.effect)
      }
      await live(watched, chapters, ({ key, delay }) => {
        count += 1
        return `${key}${count}${delay > 0 ? ' later' : ''}`
      })
    }),
    { numRuns: 100 },
  )
})
