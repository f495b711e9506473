import { newJobId, type JobId } from '#core/ids.ts'
import { migrate } from '#durable-objects/migrate.ts'
import { forgetRows } from '#settings/known-rows.ts'
import { startFakeRunPod, type FakeRunPod } from '#test/fakes/runpod/fake-runpod.ts'
import { D1Tables } from '#test/fakes/d1-tables.ts'
import { objectStorage } from '#test/fakes/sql-storage.ts'
import { ChapterLine } from '../chapter-line.ts'
import { ChaptersInHands } from '../chapters-in-hands.ts'
import { FLEET_TABLES } from '../fleet-tables.ts'
import { Enrolment } from '../enrolment.ts'
import type { PodRegistry } from '../pod-registry.ts'
import { PodKeeper } from './pod-keeper.ts'

export const KEY = 'a key of the fake RunPod'
const LOOK_MS = 5_000
const START = Date.parse('2026-11-20T12:00:00Z')

/** A fleet's line, pods and keeper over its own tables, and a RunPod that rents to it. */
export interface KeptFleet {
  readonly runpod: FakeRunPod
  readonly d1: D1Tables
  readonly line: ChapterLine
  readonly hands: ChaptersInHands
  readonly pods: PodRegistry
  readonly keeper: PodKeeper
  now(): number
  /** Lets time pass, and every keeper of the system look every five seconds of it. */
  pass(seconds: number): Promise<void>
  /** Changes settings, as an operator would. */
  set(settings: Readonly<Record<string, unknown>>): void
  /** Chapters come into line, each of a job of its own, or all of one. */
  offer(count: number, jobId?: JobId): void
  /** The pods that RunPod runs enrol, each under its own name; tells their names. */
  enrol(): string[]
  /** Each enrolled pod claims and finishes so many chapters, or fails them. */
  speak(podId: string, count: number, how?: 'done' | 'fails'): void
  /** What operators read. */
  text(): string
}

/** What the pools of one system share: RunPod, D1, the hour. */
interface Around {
  readonly runpod: FakeRunPod
  readonly tables: D1Tables
  /** What the alarm of each fleet does. */
  readonly alarms: (() => Promise<void>)[]
  now: number
}

/** A keeper of the main pool, with a RunPod and settings of its own; they end with the test. */
export async function keptFleet(
  settings: Readonly<Record<string, unknown>> = {},
  runpodOptions: { readonly startSeconds?: number } = {},
): Promise<KeptFleet & AsyncDisposable> {
  const [fleet] = await keptFleets(['main'], settings, runpodOptions)
  return fleet!
}

/** The same of several pools of one system; the first ends what they share. */
export async function keptFleets(
  pools: readonly string[],
  settings: Readonly<Record<string, unknown>> = {},
  runpodOptions: { readonly startSeconds?: number } = {},
): Promise<(KeptFleet & AsyncDisposable)[]> {
  const runpod = await startFakeRunPod({ key: KEY, now: () => around.now, ...runpodOptions })
  const around: Around = { runpod, tables: new D1Tables(), alarms: [], now: START }
  around.tables.set({ ...BASE, 'audio.runpod.baseUrl': runpod.url, ...settings })
  return pools.map((pool) => keptPool(pool, around))
}

const BASE = {
  'audio.runpod.key': KEY,
  'audio.pods.image': 'example/pod:1',
  'audio.bridgeUrl': 'https://api.example.org',
  'audio.pods.most': 20,
  'audio.pods.dollarsAnHour': 100,
  'audio.pods.dollarsADay': 1000,
}

function keptPool(pool: string, around: Around): KeptFleet & AsyncDisposable {
  const { runpod, tables } = around
  const now = () => around.now
  const storage = objectStorage()
  migrate(storage, FLEET_TABLES)
  const line = new ChapterLine(storage.sql)
  const hands = new ChaptersInHands(storage.sql)
  const enrolment = new Enrolment(storage, { pool, now })
  const { pods } = enrolment
  const source = { db: tables.db, variables: {} }
  const keeper = new PodKeeper(storage, source, {
    pool,
    now,
    token: async (issuedFor, lifeMs) => await enrolment.issueToken({ issuedFor, lifeMs }),
    sendAway: (podId) => void pods.sendAway(podId),
    dismiss(podId) {
      for (const { leaseId } of hands.heldBy(podId))
        hands.release(leaseId, 'it was ended', { now: now() })
      pods.revoke(podId)
    },
  })
  // Nothing rings for a fleet that has nothing to look after.
  around.alarms.push(async () => {
    keeper.arm()
    if (keeper.dueAt !== null) await keeper.look()
  })
  let wishes = 0
  let revisions = 0
  return {
    runpod,
    d1: tables,
    line,
    hands,
    pods,
    keeper,
    now,
    text: () => keeper.renting().line,
    set(changed) {
      tables.set(changed)
      forgetRows()
    },
    async pass(seconds) {
      for (let passed = 0; passed < seconds * 1000; passed += LOOK_MS) {
        around.now += LOOK_MS
        // oxlint-disable-next-line no-await-in-loop -- one look after the other, of all pools at once
        await Promise.all(around.alarms.map(async (ring) => await ring()))
      }
    },
    offer(count, jobId) {
      for (let n = 0; n < count; n += 1) {
        const input = { name: 'text', key: 'text', sha256: '0'.repeat(64) } as const
        const revision = (revisions += 1)
        const name = { jobId: jobId ?? newJobId(), documentId: 'p1.western', revision } as const
        line.offer({ ...name, lane: 'chapter', input }, now())
      }
    },
    enrol() {
      runpod.tick()
      const known = new Set(pods.all().map(({ name }) => name))
      const ready = runpod.pods.filter(
        ({ status, made }) =>
          status === 'RUNNING' && made.name.includes(`-${pool}-`) && !known.has(made.name),
      )
      for (const { id, made } of ready)
        pods.add({ id, name: made.name, publicKey: id, rentedAs: made.name }, now())
      return ready.map(({ made }) => made.name)
    },
    speak(podId, count, how = 'done') {
      for (let n = 0; n < count; n += 1) {
        const leaseId = `lease ${(wishes += 1)}`
        const term = { now: now(), until: now() + 20_000, leaseMs: 45_000 }
        const lease = hands.claim({ podId, claimId: null }, leaseId, term)
        if (!lease) throw new Error('no chapter waits')
        hands.begin(leaseId, now())
        if (how === 'done') {
          const result = { artifacts: [], measures: {} }
          hands.settle(leaseId, { kind: 'done', result }, { now: now() })
        } else {
          hands.release(leaseId, 'CUDA error', { now: now() })
          keeper.failed(podId, lease.chapterId)
        }
      }
    },
    [Symbol.asyncDispose]: async () => await runpod[Symbol.asyncDispose](),
  }
}
