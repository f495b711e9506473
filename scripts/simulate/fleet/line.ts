import { newJobIdOf } from './job-ids.ts'
import { ChapterLine } from '#durable-objects/audio-fleet/chapter-line.ts'
import { chapterIdOf, type HeldLease } from '#durable-objects/audio-fleet/chapter-rows.ts'
import { ChaptersInHands } from '#durable-objects/audio-fleet/chapters-in-hands.ts'
import { FLEET_TABLES } from '#durable-objects/audio-fleet/fleet-tables.ts'
import { migrate } from '#durable-objects/migrate.ts'
import { objectStorage } from '#test/fakes/sql-storage.ts'
import type { Ordered } from './scenarios.ts'

/** The fleet's own line of chapters, by their numbers. Seconds from the beginning. */
export interface Line {
  offer(chapter: number, now: number): void
  claim(podName: string, now: number): HeldLease | null
  settle(lease: HeldLease, now: number): void
  /** The leases of a pod that was silent for too long, their chapters back in line. */
  expire(podName: string, now: number): string[]
  chapterOf(lease: HeldLease): number
  waits(chapter: number): boolean
}

/** A pod that lives renews its lease: it does not run out by itself. */
const LONG_MS = 1e12
const BEGIN_MS = 10_000

/** An empty line in memory, on the very code and tables of the fleet's object. */
export function openLine(ordered: readonly Ordered[]): Line {
  const storage = objectStorage()
  migrate(storage, FLEET_TABLES)
  const line = new ChapterLine(storage.sql)
  const hands = new ChaptersInHands(storage.sql)
  const names = ordered.map((_, n) => ({
    jobId: newJobIdOf(n),
    documentId: 'p1.western' as const,
    revision: 1,
  }))
  const numbers = new Map(names.map((name, n) => [chapterIdOf(name), n]))
  let leases = 0
  return {
    offer(chapter, now) {
      const name = names[chapter]!
      const input = { name: 'text', key: 'text', sha256: '0'.repeat(64) }
      const { lane, customer } = ordered[chapter]!
      line.offer({ ...name, lane, customer, input }, ms(now))
    },
    claim(podName, now) {
      const leaseId = `lease ${(leases += 1)}`
      const term = { now: ms(now), until: ms(now) + BEGIN_MS, leaseMs: LONG_MS }
      const lease = hands.claim({ podId: podName, claimId: null }, leaseId, term)
      if (lease) hands.begin(leaseId, ms(now))
      return lease
    },
    settle({ leaseId }, now) {
      hands.settle(
        leaseId,
        { kind: 'done', result: { artifacts: [], measures: {} } },
        { now: ms(now) },
      )
    },
    expire(podName, now) {
      const lost = hands.heldBy(podName)
      for (const { leaseId } of lost)
        hands.release(leaseId, 'its pod fell silent', { now: ms(now) })
      return lost.map(({ leaseId }) => leaseId)
    },
    chapterOf: ({ chapterId }) => numbers.get(chapterId)!,
    waits: (chapter) => line.find(chapterIdOf(names[chapter]!))?.status === 'waiting',
  }
}

function ms(seconds: number): number {
  return Math.round(seconds * 1000)
}
