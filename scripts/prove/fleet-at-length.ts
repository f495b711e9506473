import assert from 'node:assert/strict'
import { setTimeout as sleep } from 'node:timers/promises'
import { LEASE_SECONDS } from '#gpu-bridge/protocol/contract.ts'
import { LocalFleet } from './fleet/local-fleet.ts'
import { ShortPods, type Pace, type Struck, type Told } from './fleet/short-pods.ts'
import { chaptersOf, orderChapters } from './fleet/short-readings.ts'
import type { Case } from './prove.ts'
import { chances } from './windows/random-window.ts'

const PODS = 4
const CHAPTERS = 64
/** Room for all chapters at three of four pods: whoever lost theirs waits for its lease alone, not for a lane. */
const PACE: Pace = { lanes: 24, least: 50, most: 100 }
const STRIKES = 4
const STRIKE_EVERY_MS = 40_000
const FROZEN_MS = 90_000
const LONGEST_RECLAIM_MS = 60_000
const LONGEST_MS = 900_000

/** With leases, heartbeats and chapters as long as they are; a run takes about seven minutes. */
export const FLEET_AT_LENGTH_CASES: readonly Case[] = [
  {
    name: `of ${CHAPTERS} chapters that take a minute each, those whose pod dies or freezes are with another within a minute`,
    async show(seed) {
      const fleet = await LocalFleet.start({ leaseSeconds: LEASE_SECONDS })
      const pods = new ShortPods(fleet, chances(seed), PACE)
      try {
        return await speakAll(fleet, pods, seed)
      } finally {
        pods.stop()
        await fleet.stop()
      }
    },
  },
]

async function speakAll(fleet: LocalFleet, pods: ShortPods, seed: number): Promise<string> {
  const jobs = await orderChapters(fleet, CHAPTERS, seed)
  const depth = async () =>
    await fleet.json<{ waiting: number; leased: number }>('GET /admin/v1/fleet')
  const deadline = performance.now() + LONGEST_MS
  while ((await depth()).waiting < CHAPTERS) await sleep(500)
  for (let pod = 0; pod < PODS; pod += 1) await pods.add()
  let strikeAt = performance.now() + STRIKE_EVERY_MS
  for (;;) {
    const { waiting, leased } = await depth()
    if (waiting + leased === 0) break
    assert.ok(performance.now() < deadline, `${waiting + leased} chapters are left`)
    if (pods.strikes.length < STRIKES && performance.now() >= strikeAt) {
      await pods.strike(FROZEN_MS)
      strikeAt += STRIKE_EVERY_MS
    }
    await sleep(500)
  }
  const spoken = await chaptersOf(fleet, jobs)
  assert.ok(spoken.every(({ audio }) => audio.status !== 'failed'))
  return judge(pods)
}

function judge({ news, strikes, struck }: ShortPods): string {
  const reclaims = strikes.flatMap((strike) => reclaimsOf(strike, news)).toSorted((a, b) => a - b)
  assert.ok(reclaims.length > 0, 'no pod held anything when it was struck')
  const p99 = reclaims[Math.ceil(reclaims.length * 0.99) - 1]!
  const middle = reclaims[Math.floor(reclaims.length / 2)]!
  const { killed, frozen } = struck
  const told = `${killed} killed, ${frozen} frozen, ${reclaims.length} chapters with another pod after ${seconds(middle)} s at the median, ${seconds(p99)} s at the 99th percentile`
  assert.ok(p99 <= LONGEST_RECLAIM_MS, told)
  return told
}

/** How long after its pod was struck each chapter was given to another, milliseconds. What the pod had just finished never is. */
function reclaimsOf({ at: struckAt, held }: Struck, news: readonly Told[]): number[] {
  return held.flatMap(({ chapter, fence }) => {
    const next = news.find(
      (one) => one.type === 'claimed' && one.chapter === chapter && one.fence > fence,
    )
    return next ? [next.at - struckAt] : []
  })
}

function seconds(milliseconds: number): string {
  return (milliseconds / 1000).toFixed(1)
}
