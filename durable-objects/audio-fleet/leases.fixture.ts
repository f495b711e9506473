import { newJobId, type JobId } from '#core/ids.ts'
import { migrate } from '#durable-objects/migrate.ts'
import type { JobReport } from '#durable-objects/job/job-state.ts'
import { objectStorage } from '#test/fakes/sql-storage.ts'
import { vi } from 'vitest'
import { ChapterLine } from './chapter-line.ts'
import type { ChapterName, HeldLease, OfferedChapter } from './chapter-rows.ts'
import { ChaptersInHands } from './chapters-in-hands.ts'
import { Enrolment } from './enrolment.ts'
import { FLEET_TABLES } from './fleet-tables.ts'
import { FleetTelling } from './fleet-telling.ts'
import { LanePace } from './lane-pace.ts'
import { Leases } from './leases.ts'

/** A fleet's line, leases and pods over tables of their own, without the object around them. */
export interface LeasedFleet {
  readonly line: ChapterLine
  readonly leases: Leases
  readonly enrolment: Enrolment
  readonly telling: FleetTelling
  /** What jobs were told, in order. */
  readonly told: readonly { readonly jobId: JobId; readonly report: JobReport }[]
  offer(chapter: OfferedChapter): void
  withdraw(chapter: ChapterName): void
  /** The first in line, without waiting. */
  claim(podId: string, claimId?: string): Promise<HeldLease | null>
  /** How many statements the fleet has asked of its storage. */
  statements(): number
  /** So much time passes; leases that ran out are noticed, and what waited to be told is. */
  pass(seconds: number): void
}

export function leasedFleet(): LeasedFleet {
  let now = Date.parse('2026-11-20T12:00:00Z')
  const clock = () => now
  const storage = objectStorage()
  const asked = vi.spyOn(storage.sql, 'exec')
  migrate(storage, FLEET_TABLES)
  const line = new ChapterLine(storage.sql)
  const enrolment = new Enrolment(storage, { pool: 'main', now: clock })
  const told: { jobId: JobId; report: JobReport }[] = []
  const standing = { pods: 0, knownPods: 0, spoken: 0, idle: 0, isDraining: false, pace: null }
  const telling = new FleetTelling({
    storage,
    line,
    pool: 'main',
    now: clock,
    standing: () => standing,
    atEndpoint: () => null,
    heardUntil: () => null,
    report: async (jobId, reports) =>
      void told.push(...reports.map((report) => ({ jobId, report }))),
    shelf: () => {
      throw new Error('no shelf here')
    },
  })
  const leases = new Leases({
    line,
    hands: new ChaptersInHands(storage.sql),
    pace: new LanePace(storage.sql),
    telling,
    now: clock,
    termsOf: (podId) => enrolment.pods.termsOf(podId),
    changed: () => {},
    ringBy: () => {},
  })
  return {
    line,
    leases,
    enrolment,
    telling,
    told,
    offer(chapter) {
      line.offer(chapter, now)
      leases.claims.wake()
    },
    statements: () => asked.mock.calls.length,
    withdraw: (chapter) => line.withdraw(chapter, now),
    claim: async (podId, claimId) =>
      await leases.claim({ podId, claimId: claimId ?? null }, { waitSeconds: 0, leaseSeconds: 45 }),
    pass(seconds) {
      now += seconds * 1000
      leases.expire()
      telling.pump()
    },
  }
}

/** A job whose chapters are leased. */
export const jobId = newJobId()
export const chapter = (theme: 'western' | 'vedic' = 'western', of = jobId) =>
  ({
    jobId: of,
    documentId: `p1.${theme}`,
    revision: 1,
    lane: 'chapter',
    input: { name: 'text', key: `jobs/${of}/p1.${theme}/1/text.json`, sha256: 'a'.repeat(64) },
  }) as const
export const result = { artifacts: [], measures: { seconds: 9 } }
export const asPod = (podId: string, { leaseId, fence }: HeldLease) => ({ podId, leaseId, fence })
/** Longer than any lease, in seconds. */
export const SILENCE = 60
