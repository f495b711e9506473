import { MINUTE_MS } from '#core/spans.ts'
import assert from 'node:assert/strict'
import { setTimeout as pause } from 'node:timers/promises'
import type { LocalFleet } from './fleet/local-fleet.ts'
import { ShortPods } from './fleet/short-pods.ts'
import { anthropicOfJobs, type JobsProvider } from './jobs/anthropic-of-jobs.ts'
import { fleetWrittenBy } from './jobs/fleet-written-by.ts'
import { gapCase } from './jobs/gap-case.ts'
import { createPeople, orderJob, PACKAGE, WISHES } from './jobs/job-orders.ts'
import { judgeJobs } from './jobs/judge-jobs.ts'
import { RightAnswers } from './jobs/right-answers.ts'
import { untilAllEnd } from './jobs/watch-jobs.ts'
import type { Case } from './prove.ts'
import { chances } from './windows/random-window.ts'

const PODS = 3
const LONGEST_MS = 900_000
const FROZEN_MS = 8_000

/** So many jobs, one of them a package, by a paid writer, while everything is killed again and again. */
function killedCase(jobs: number, kills: number): Case {
  return {
    name: `${jobs} jobs come to their end, each document once and paid once, though everything is killed ${kills} times`,
    async show(seed) {
      const answers = new RightAnswers()
      for (const wish of [PACKAGE, ...new Set(WISHES)]) await answers.learn(wish)
      await using provider = await anthropicOfJobs(answers)
      const fleet = await fleetWrittenBy(provider)
      const pods = new ShortPods(fleet, chances(seed))
      try {
        return await underFire({ fleet, pods, provider }, { jobs, kills, seed })
      } finally {
        pods.stop()
        await fleet.stop()
      }
    },
  }
}

export const JOB_CASES: readonly Case[] = [killedCase(20, 10), gapCase]

interface Scene {
  readonly fleet: LocalFleet
  readonly pods: ShortPods
  readonly provider: JobsProvider
}

async function underFire(
  { fleet, pods, provider }: Scene,
  { jobs, kills, seed }: { readonly jobs: number; readonly kills: number; readonly seed: number },
): Promise<string> {
  const chance = chances(seed + 1_000)
  const ids = await createPeople(fleet)
  await Promise.all(Array.from({ length: PODS }, () => pods.add()))
  const startedAt = performance.now()
  const ordered: string[] = []
  for (let n = 0; n < jobs; n += 1) {
    const wish = n === 0 ? PACKAGE : WISHES[n % WISHES.length]!
    ordered.push(await orderJob(fleet, wish, { ids, key: `prove ${n}` }))
  }
  const absences: { readonly from: number; to: number }[] = []
  const absentSince = (at: number) =>
    absences.reduce((sum, { from, to }) => sum + Math.max(0, to - Math.max(at, from)), 0)
  // What the cron does every minute; one that fails is left to the next.
  const minute = () => void fleet.call('POST /admin/v1/cron').catch(() => {})
  const minutes = setInterval(minute, MINUTE_MS)
  const strikes = async () => {
    for (let kill = 0; kill < kills; kill += 1) {
      await pause(4_000 + 14_000 * chance())
      const absence = { from: Date.now(), to: Infinity }
      absences.push(absence)
      await fleet.restart()
      absence.to = Date.now()
      await pods.strike(FROZEN_MS)
    }
  }
  const [{ jobs: ended, longestSilence }] = await Promise.all([
    untilAllEnd(fleet, ordered, { withinMs: LONGEST_MS, absentSince }),
    strikes(),
  ]).finally(() => clearInterval(minutes))
  for (const { id, status } of ended) assert.equal(status, 'complete', id)
  const seconds = (performance.now() - startedAt) / 1000
  const told = await judgeJobs(fleet, { jobs: ended, provider, absences })
  const { killed, frozen } = pods.struck
  return `${seconds.toFixed(0)} s, ${kills} kills, ${killed} pods killed, ${frozen} frozen; ${told}; longest silence ${(longestSilence / 1000).toFixed(0)} s`
}
