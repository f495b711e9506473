import type { RentedPod } from '#gpu-bridge/runpod/pods.ts'
import { expectedIn, type Ordered } from './expected.ts'
import type { Memory } from './memory.ts'
import { ARRIVALS_SECONDS, FIRST_PACE } from './pace.ts'
import type { PodSettings } from './pod-settings.ts'
import type { PodRow } from './rented-pods.ts'
import type { Elsewhere, FleetPod, Situation } from './situation.ts'

/** A pod as the bridge knows it. Times in milliseconds. */
export interface KnownPod {
  readonly name: string
  readonly enrolledAt: number
  readonly seenAt: number
  readonly leases: number
  readonly done: number
  /** When its last chapter left its hands; null before the first. */
  readonly lastDoneAt: number | null
}

/** What the fleet's line tells. */
export interface LineSide {
  /** Nothing new is begun: what waits and what is expected wait for no pod. */
  readonly isDraining: boolean
  readonly waiting: number
  /** Chapters offered within `ARRIVALS_SECONDS`, and how many of them nobody expected. */
  readonly arrived: number
  readonly unexpected: number
  readonly chapterMs: number | null
}

export interface Facts {
  readonly now: number
  readonly line: LineSide
  /** Jobs whose chapters are expected. */
  readonly orders: readonly Ordered[]
  readonly rows: readonly PodRow[]
  /** By the name each was rented under. */
  readonly known: ReadonlyMap<string, KnownPod>
  /** RunPod's list, by when it was made. */
  readonly listed: { readonly at: number; readonly pods: readonly RentedPod[] }
  readonly memory: Memory
  readonly elsewhere: Elsewhere
  readonly settings: PodSettings
  readonly pool: string
  readonly callsLeft: number
}

/** An order that got no answer is looked for in lists so long before it counts as never made. */
const LOST_ORDER_MS = 60_000
const DEAD = new Set(['EXITED', 'ERROR', 'TERMINATED'])

/** How a pod of a pool is called: a prefix that tells systems of one account apart, and a number used once. */
export function podName({ prefix }: PodSettings, pool: string, sequence: number): string {
  return `${prefix}-${pool}-${sequence}`
}

/** Brings together what the fleet, its tables and RunPod say of the pods. Pure. */
export function situate(facts: Facts): Situation {
  const { now, line, orders, rows, listed, memory, elsewhere, settings, pool, callsLeft } = facts
  const ours = new RegExp(`^${settings.prefix}-${pool}-\\d+$`)
  const names = new Set(rows.map(({ name }) => name))
  return {
    now,
    waiting: line.waiting,
    expected: line.isDraining ? [] : expectedIn(orders, memory.delays, now),
    pods: rows.map((row) => podOf(row, facts)),
    orphans: listed.pods
      .filter(({ name, status }) => ours.test(name) && !names.has(name) && status !== 'TERMINATED')
      .map(({ id, name }) => ({ id, name })),
    offers: settings.gpus.flatMap((gpu) => {
      const dollarsAnHour = memory.prices?.byGpu[gpu]
      if (dollarsAnHour === undefined) return []
      return [{ gpu, dollarsAnHour, refusedUntil: memory.refused[gpu] ?? 0 }]
    }),
    pace: {
      chapterSeconds: line.chapterMs === null ? FIRST_PACE.chapterSeconds : line.chapterMs / 1000,
      coldSeconds: memory.coldSeconds,
      arrivalsASecond: line.unexpected / ARRIVALS_SECONDS,
      allASecond: line.arrived / ARRIVALS_SECONDS,
    },
    spentToday: memory.spent.dollars,
    elsewhere,
    hold: settings.shut === null ? memory.hold : { until: Infinity, reason: settings.shut },
    // Where no image is named, those there are run on.
    rollout: {
      trusted: memory.trusted,
      wanted: settings.image ?? memory.trusted ?? '',
      bad: memory.bad,
      refused: memory.refusedCanary,
    },
    limits: { ...settings.limits, callsLeft },
  }
}

function podOf(row: PodRow, { now, known, listed }: Facts): FleetPod {
  const pod = known.get(row.name)
  const rented = listed.pods.find(({ name }) => name === row.name)
  const isListed = rented !== undefined && !DEAD.has(rented.status)
  // What was ordered after the list was made is not in it; nor may be an order without an answer.
  const mayBeUnlisted = row.askedAt + (row.id === null ? LOST_ORDER_MS : 0) >= listed.at
  const hasLeft = row.enrolledAt !== null && pod === undefined
  const enrolledAt = pod?.enrolledAt ?? row.enrolledAt
  const leases = pod?.leases ?? 0
  return {
    name: row.name,
    id: row.id ?? rented?.id ?? null,
    image: row.image,
    dollarsAnHour: row.dollars,
    askedAt: row.askedAt,
    enrolledAt,
    heardAt: pod?.seenAt ?? null,
    isDead: hasLeft || (rented ? !isListed : !mayBeUnlisted),
    isDraining: row.isDraining,
    leases,
    idleSince:
      enrolledAt === null || leases > 0 ? null : Math.min(now, pod?.lastDoneAt ?? enrolledAt),
    done: pod?.done ?? 0,
    failed: row.failed,
    gaveBack: row.gaveBack,
  }
}
