import assert from 'node:assert/strict'
import { createHash } from 'node:crypto'
import { setTimeout as sleep } from 'node:timers/promises'
import { localFleet, type LocalFleet } from './fleet/local-fleet.ts'
import { ShortPods } from './fleet/short-pods.ts'
import { chaptersOf, orderChapters, speakAnew } from './fleet/short-readings.ts'
import { storedKeys } from './fleet/stored-keys.ts'
import type { Case } from './prove.ts'
import { chances } from './windows/random-window.ts'

const PODS = 4
const FROZEN_MS = 8_000
/** Longer than a request of a pod's is ever held back. */
const LATE_MS = 2_000
const RESTARTS = 2
const LONGEST_MS = 480_000

const CHAPTERS = 64

/** What all seeds have in common: their jobs, whose chapters wait, or were spoken by a seed before. */
interface Ready {
  readonly fleet: LocalFleet
  readonly jobs: readonly string[]
  readonly chapters: number
  isSpoken: boolean
}
let common: Ready | null = null

/**
 * Starts the system and has its texts written, once for all seeds, which have their chapters spoken anew. The
 * system goes on until somebody ends it (`stopLocalFleet`). Tells how long that took.
 */
export async function makeReady(tell: (line: string) => void): Promise<void> {
  const startedAt = performance.now()
  common = await orderAll(CHAPTERS)
  const took = seconds(performance.now() - startedAt)
  tell(`  the system is up and ${CHAPTERS} chapters are in line after ${took} s`)
}

async function orderAll(chapters: number): Promise<Ready> {
  const fleet = await localFleet()
  const jobs = await orderChapters(fleet, chapters, 1)
  await untilInLine({ fleet, chapters })
  return { fleet, jobs, chapters, isSpoken: false }
}

/** So many chapters of one or two seconds, each spoken once whatever happens to pods and Workers. */
export function fleetCase(chapters: number): Case {
  return {
    name: `${chapters} chapters are each done once, though pods die and freeze and the Workers restart`,
    async show(seed) {
      common ??= await orderAll(chapters)
      const pods = new ShortPods(common.fleet, chances(seed))
      try {
        return await speakAll(common, pods, seed)
      } finally {
        pods.stop()
      }
    },
  }
}

export const FLEET_CASES: readonly Case[] = [fleetCase(CHAPTERS)]

async function speakAll(ready: Ready, pods: ShortPods, seed: number): Promise<string> {
  const { fleet, jobs, chapters } = ready
  const chance = chances(seed + 1_000)
  const beganAt = performance.now()
  if (ready.isSpoken) await speakAnew(fleet, jobs)
  ready.isSpoken = true
  await untilInLine(ready)

  const startedAt = performance.now()
  await Promise.all(Array.from({ length: PODS }, () => pods.add()))
  let restarts = 0
  let goneFor = 0
  let strikeAt = startedAt + 2_000
  for (;;) {
    const { waiting, leased } = await depth(fleet)
    const left = waiting + leased
    if (left === 0) break
    assert.ok(performance.now() - startedAt < LONGEST_MS, `${left} chapters are left`)
    if (restarts < RESTARTS && left <= chapters * (1 - (restarts + 1) / (RESTARTS + 1))) {
      restarts += 1
      const goneAt = performance.now()
      await fleet.restart()
      goneFor += performance.now() - goneAt
    }
    if (performance.now() >= strikeAt) {
      await pods.strike(FROZEN_MS)
      strikeAt = performance.now() + 3_000 + 3_000 * chance()
    }
    await sleep(250)
  }
  const spokenIn = performance.now() - startedAt
  await until(
    () => 'not every job has heard',
    async () => (await chaptersOf(fleet, jobs)).every(({ audio }) => audio.status === 'done'),
  )
  // Whoever is frozen wakes, and delivers too late.
  pods.thaw()
  await sleep(LATE_MS)
  const told = await judge(ready, pods)
  const { killed, frozen } = pods.struck
  const wholeIn = performance.now() - beganAt
  return `all spoken in ${seconds(spokenIn)} s (${seconds(wholeIn)} s with putting them in line and looking at them), ${killed} killed, ${frozen} frozen, ${restarts} restarts in ${seconds(goneFor)} s, ${told}`
}

async function judge({ fleet, jobs, chapters }: Ready, { news }: ShortPods): Promise<string> {
  const spoken = await chaptersOf(fleet, jobs)
  assert.equal(spoken.length, chapters)
  await Promise.all(
    spoken.map(async ({ jobId, documentId, audio }) => {
      assert.equal(audio.status, 'done', `${jobId}/${documentId}: ${audio.reason}`)
      const at = `/v1/jobs/${jobId}/documents/${documentId}`
      const mp3 = Buffer.from(await (await fleet.call(`GET ${at}/audio`)).arrayBuffer())
      const timing = await fleet.json<{ audioSha256: string }>(`GET ${at}/timing`)
      // A chapter and a timing of two pods would not fit one another.
      assert.equal(createHash('sha256').update(mp3).digest('hex'), timing.audioSha256)
    }),
  )
  const completed = new Map<string, Set<number>>()
  for (const one of news) {
    if (one.type !== 'completed') continue
    completed.set(one.chapter, (completed.get(one.chapter) ?? new Set()).add(one.fence))
  }
  for (const [chapter, fences] of completed) assert.equal(fences.size, 1, `${chapter} twice`)
  const late = news.flatMap((one) => (one.type === 'late' ? [one.refused] : []))
  assert.ok(late.every(Boolean), 'a late completion was taken')
  const replays = news.flatMap((one) => (one.type === 'replayed' ? [one.status] : []))
  assert.deepEqual(new Set(replays), new Set(replays.length > 0 ? [401] : []))
  const keys = storedKeys(fleet.state).filter((key) => key.endsWith('/chapter.mp3'))
  const [{ revision } = { revision: 0 }] = spoken
  const ofNow = spoken.map(({ jobId, documentId }) => `${jobId}/${documentId}/${revision}/`)
  assert.ok(spoken.every((one) => one.revision === revision))
  for (const one of ofNow) assert.equal(keys.filter((key) => key.includes(one)).length, 1, one)
  assert.equal(keys.length, chapters * revision)
  return `${late.length} late completions and ${replays.length} repeated requests refused`
}

function seconds(milliseconds: number): string {
  return (milliseconds / 1000).toFixed(1)
}

async function depth(fleet: LocalFleet): Promise<{ waiting: number; leased: number }> {
  return await fleet.json('GET /admin/v1/fleet')
}

async function untilInLine({ fleet, chapters }: Pick<Ready, 'fleet' | 'chapters'>): Promise<void> {
  let waiting = 0
  const isSo = async () => {
    ;({ waiting } = await depth(fleet))
    return waiting === chapters
  }
  await until(() => `${waiting} chapters of ${chapters} are in line`, isSo)
}

async function until(what: () => string, isSo: () => Promise<boolean>): Promise<void> {
  const deadline = performance.now() + LONGEST_MS
  while (!(await isSo())) {
    assert.ok(performance.now() < deadline, `${what()}, and not in time`)
    await sleep(200)
  }
}
