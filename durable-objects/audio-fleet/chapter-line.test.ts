import { newJobId, type JobId } from '#core/ids.ts'
import { migrate } from '#durable-objects/migrate.ts'
import { fakeObject } from '#test/fakes/object-storage.ts'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { ChapterLine } from './chapter-line.ts'
import { ChapterNews } from './chapter-news.ts'
import { chapterIdOf, type OfferedChapter } from './chapter-rows.ts'
import { ChaptersInHands } from './chapters-in-hands.ts'
import { FLEET_TABLES } from './fleet-tables.ts'
import { MOST_NONCES, PodRegistry } from './pod-registry.ts'
import { SettledChapters } from './settled-chapters.ts'
import { claim, clockAfter, turnOf, type InLine, type Lane } from './turns.ts'

function aLine() {
  const storage = fakeObject().wake()
  migrate(storage, FLEET_TABLES)
  const { sql } = storage
  return {
    line: new ChapterLine(sql),
    hands: new ChaptersInHands(sql),
    settled: new SettledChapters(sql),
    pods: new PodRegistry(sql),
    storage,
  }
}

const chapter = (jobId: JobId, customer: string, lane: Lane = 'chapter'): OfferedChapter => ({
  jobId,
  documentId: 'p1.western',
  revision: 1,
  lane,
  customer,
  input: { name: 'text', key: 'k', sha256: 's' },
})

const term = (now: number) => ({ now, until: now + 20_000, leaseMs: 45_000 })

/** The same line in memory, by the pure rules alone. */
class Model {
  waiting: (InLine & { readonly customer: string; readonly jobId: JobId })[] = []
  readonly clocks = { preview: 0, chapter: 0 }

  offer({ customer, lane, ...name }: OfferedChapter, at: number): void {
    const own = this.waiting.filter((one) => one.customer === customer && one.lane === lane)
    const last = own.length > 0 ? Math.max(...own.map(({ turn }) => turn)) : null
    const turn = turnOf({ clock: this.clocks[lane], last, weight: customer === 'heavy' ? 3 : 1 })
    const id = chapterIdOf(name)
    this.waiting.push({ id, lane, turn, offeredAt: at, customer: customer!, jobId: name.jobId })
  }

  take() {
    const taken = claim(this.waiting)
    if (taken === null) return null
    this.waiting = this.waiting.filter((one) => one !== taken)
    this.clocks[taken.lane] = clockAfter(this.clocks[taken.lane], taken.turn)
    return taken
  }
}

describe('the line', () => {
  it('hands out what the pure rules hand out, and knows everybody’s place', () => {
    const step = fc.oneof(
      fc.record({
        customer: fc.constantFrom('a', 'b', 'heavy'),
        lane: fc.constantFrom<Lane>('chapter', 'chapter', 'preview'),
      }),
      fc.constant('claim' as const),
      fc.constant('release' as const),
    )
    fc.assert(
      fc.property(fc.array(step, { maxLength: 60 }), (steps) => {
        const { line, hands } = aLine()
        const model = new Model()
        line.weigh('heavy', 3)
        const held: { leaseId: string; was: Model['waiting'][number] }[] = []
        steps.forEach((one, now) => {
          if (one === 'claim') {
            const lease = hands.claim({ podId: 'pod', claimId: null }, `lease ${now}`, term(now))
            const was = model.take()
            if (lease?.jobId !== was?.jobId) throw new Error(`${lease?.jobId}, not ${was?.jobId}`)
            if (lease && was) held.push({ leaseId: lease.leaseId, was })
          } else if (one === 'release') {
            const back = held.shift()
            if (!back) return
            hands.release(back.leaseId, 'gone', { now })
            model.waiting.push(back.was)
          } else {
            const offered = chapter(newJobId(), one.customer, one.lane)
            line.offer(offered, now)
            model.offer(offered, now)
          }
        })
        const order: string[] = []
        while (model.waiting.length > 0) order.push(model.take()!.id)
        expect(line.waiting(1000).map(({ chapterId }) => chapterId)).toEqual(order)
        expect(order.map((id) => line.placeOf(id))).toEqual(order.map((_, at) => at + 1))
      }),
      { numRuns: 60 },
    )
  })

  it('does not leave whoever withdraws behind what they withdrew', () => {
    const { line } = aLine()
    const [many, last, other] = [newJobId(), newJobId(), newJobId()]
    for (let revision = 1; revision <= 100; revision += 1) {
      line.offer({ ...chapter(many, 'a'), revision }, revision)
    }
    line.offer(chapter(last, 'a'), 200)
    for (let revision = 1; revision <= 50; revision += 1) {
      line.offer({ ...chapter(other, 'b'), revision }, 200 + revision)
    }
    expect(line.placeOf(chapterIdOf(chapter(last, 'a')))).toBe(151)
    line.withdrawJob(many, 300)
    expect(line.placeOf(chapterIdOf(chapter(last, 'a')))).toBe(1)
  })

  it('lets a settled chapter leave, unless something is still to be told of it', () => {
    const { line, hands, settled, storage } = aLine()
    const news = new ChapterNews(storage.sql)
    const [told, untold] = [newJobId(), newJobId()]
    for (const jobId of [told, untold]) {
      line.offer(chapter(jobId, 'a'), 0)
      const lease = hands.claim({ podId: 'p', claimId: null }, jobId, term(0))!
      hands.begin(lease.leaseId, 0)
      hands.settle(lease.leaseId, { kind: 'given-up', reason: 'no voice' }, { now: 1_000 })
    }
    news.heard(news.of(told))
    expect(news.of(told)).toEqual([])
    expect(settled.leave(999)).toBe(0)
    expect(settled.settledSince()).toBe(1_000)
    expect(settled.leave(1_000)).toBe(1)
    expect(line.find(`${told}/p1.western/1`)).toBeNull()
    expect(line.find(`${untold}/p1.western/1`)).not.toBeNull()
  })
})

describe('pods', () => {
  it('have a next key while the one before is good for two minutes more', () => {
    const { pods } = aLine()
    const first = pods.add({ id: 'main-pod_a', name: 'a', publicKey: 'one' }, 0)
    const second = pods.rotate('main-pod_a', 'two', 1_000)!
    expect([first, second]).toEqual(['pod:main-pod_a:1', 'pod:main-pod_a:2'])
    expect(pods.rotate('main-pod_a', 'two', 2_000)).toBe(second)
    const good = (now: number) => [first, second].map((id) => pods.publicKey(id, now))
    expect(good(120_999)).toEqual(['one', 'two'])
    expect(good(121_000)).toEqual([null, 'two'])
    expect(pods.rotate('main-pod_a', 'three', 200_000)).toBe('pod:main-pod_a:3')
  })

  it('are let in no more once they are revoked', () => {
    const { pods } = aLine()
    const key = pods.add({ id: 'main-pod_a', name: 'a', publicKey: 'one' }, 0)
    expect(pods.revoke('main-pod_a')).toBe(true)
    expect(pods.publicKey(key, 1)).toBeNull()
    expect(pods.rotate('main-pod_a', 'two', 1)).toBeNull()
    expect(pods.revoke('main-pod_a')).toBe(false)
  })

  it('have the terms that hold when they are asked for', () => {
    const { pods } = aLine()
    const terms = () => pods.termsOf('main-pod_a')
    const unknown = terms()
    pods.add({ id: 'main-pod_a', name: 'a', publicKey: 'one', lanes: 3 }, 0)
    expect(terms()).toEqual({ isLeaving: false, lanes: 3 })
    pods.sendAway('main-pod_a')
    expect(terms()).toEqual({ isLeaving: true, lanes: 3 })
    pods.revoke('main-pod_a')
    expect(terms()).toEqual(unknown)
  })

  it('are forgotten with their keys a day after they were last heard of', () => {
    const { pods } = aLine()
    const day = 24 * 60 * 60_000
    const gone = pods.add({ id: 'main-pod_a', name: 'a', publicKey: 'one' }, 0)
    const there = pods.add({ id: 'main-pod_b', name: 'b', publicKey: 'two' }, 0)
    pods.rememberNonce(there, 'n', 1_000)
    pods.add({ id: 'main-pod_c', name: 'c', publicKey: 'three' }, day)
    expect(pods.all().map(({ name }) => name)).toEqual(['c', 'b'])
    expect(pods.publicKey(gone, day)).toBeNull()
  })

  it('spend so many nonces in two minutes, and no more; another key is none the worse', () => {
    const { pods, storage } = aLine()
    storage.transactionSync(() => {
      for (let n = 0; n < MOST_NONCES; n += 1) {
        expect(pods.rememberNonce('pod:a:1', `n${n}`, n)).toBe(true)
      }
    })
    expect(pods.rememberNonce('pod:a:1', 'more', MOST_NONCES)).toBe(false)
    // Another key of the same pod buys it no more.
    expect(pods.rememberNonce('pod:a:10', 'more', MOST_NONCES)).toBe(false)
    expect(pods.rememberNonce('pod:ab:1', 'more', MOST_NONCES)).toBe(true)
    expect(pods.rememberNonce('pod:a:1', 'more', 120_001)).toBe(true)
    const { n } = storage.sql.exec<{ n: number }>('SELECT COUNT(*) AS n FROM nonces').one()
    expect(n).toBeLessThanOrEqual(MOST_NONCES + 1)
  })
})
