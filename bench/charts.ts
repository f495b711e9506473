import { cpus } from 'node:os'
import { join } from 'node:path'

import { loadEphemeris } from '#astrology/ephemeris/load-in-node.ts'
import { CASTS, castOf, type CastName } from './cast-systems.ts'
import { unpackEphemerisFiles } from './ephemeris-files.ts'
import { startLocalWorker } from './local-worker.ts'
import { loadNativeEphemeris, type NativeCast } from './native-ephemeris.ts'
import { randomBirths } from './random-births.ts'
import { median, quantile } from './statistics.ts'

const ROUNDS = 15
/** Not counted: code is compiled, and what outlives a person (Saturn's path) is worked out. */
const WARM_UP_ROUNDS = 3
const RAW_CHARTS = 2000
const WHOLE_CHARTS = 20
const PEOPLE = 300
/** The same sums to a hundred-millionth of a degree a chart: both engines did the same work. */
const SUM_TOLERANCE = 1e-8 * RAW_CHARTS

/** The promise for all five systems of one person. */
const MOST_MILLISECONDS = 15

/**
 * Charts a second in workerd against the same C code bound natively, turn by turn so that a
 * busy machine slows both, and what each of the five systems costs. Exit code 0 when the raw
 * chart is at least as fast as native and a person's five systems take under 15 ms.
 */
export async function benchCharts(): Promise<number> {
  const native = loadNativeEphemeris(await unpackEphemerisFiles())
  const state = join(import.meta.dirname, '..', '.state', 'bench', 'workers')
  const worker = await startLocalWorker('bench/charts-worker/wrangler.toml', state)
  try {
    console.log(`${cpus()[0]?.model ?? 'unknown processor'}, ${cpus().length} cores\n`)
    const ratio = native === null ? null : await compareRaw(worker.url, native)
    await reportShares(worker.url)
    const person = await reportPeople()
    return (ratio === null || ratio >= 1) && person < MOST_MILLISECONDS ? 0 : 1
  } finally {
    await worker.stop()
  }
}

async function compareRaw(url: string, native: NativeCast): Promise<number> {
  const rounds = []
  // The first round warms everything up and is not counted.
  for (let seed = 0; seed <= ROUNDS; seed++) {
    const births = randomBirths(RAW_CHARTS, seed)
    const inWorkerd = await timed(() => castInWorkerd(url, 'raw', { count: RAW_CHARTS, seed }))
    const natively = await timed(() => native(births))
    if (!(Math.abs(inWorkerd.result - natively.result) <= SUM_TOLERANCE)) {
      throw new Error(`engines differ: ${inWorkerd.result} and ${natively.result}`)
    }
    if (seed > 0) rounds.push({ ours: inWorkerd.ms, native: natively.ms })
  }
  const perSecond = (ms: number): string => ((RAW_CHARTS / ms) * 1000).toFixed(0)
  const ours = median(rounds.map((round) => round.ours))
  const theirs = median(rounds.map((round) => round.native))
  const ratios = rounds.map((round) => round.native / round.ours)
  const ratio = median(ratios)
  console.log(`raw chart (12 bodies, Placidus), ${ROUNDS} rounds of ${RAW_CHARTS}, medians`)
  console.log(`  workerd, with declination   ${perSecond(ours)} charts/s`)
  console.log(`  native sweph, without       ${perSecond(theirs)} charts/s`)
  console.log(
    `  ratio                       ${ratio.toFixed(2)} (${Math.min(...ratios).toFixed(2)} to ${Math.max(...ratios).toFixed(2)})\n`,
  )
  return ratio
}

/**
 * What each system costs in workerd, for people never seen before, and its share of the sum.
 * Gene Keys are cast upon Human Design, whose cost is taken off.
 */
async function reportShares(url: string): Promise<void> {
  const names = Object.keys(CASTS) as CastName[]
  const times = new Map<CastName, number[]>(names.map((name) => [name, []]))
  for (let round = 0; round < ROUNDS + WARM_UP_ROUNDS; round++) {
    for (const [index, name] of names.entries()) {
      const seed = 1000 + round * names.length + index
      const { ms } = await timed(() => castInWorkerd(url, name, { count: WHOLE_CHARTS, seed }))
      if (round >= WARM_UP_ROUNDS) times.get(name)?.push(ms / WHOLE_CHARTS)
    }
  }
  const cost = (name: CastName): number => {
    const whole = median(times.get(name) ?? [])
    return name === 'geneKeys' ? Math.max(0, whole - cost('humanDesign')) : whole
  }
  const systems = names.filter((name) => name !== 'all')
  const sum = systems.reduce((total, name) => total + cost(name), 0)
  console.log(`castCharts in workerd, ms a person, medians of ${ROUNDS} rounds of ${WHOLE_CHARTS}`)
  for (const name of systems) {
    const share = ((cost(name) / sum) * 100).toFixed(0)
    console.log(`  ${name.padEnd(12)} ${cost(name).toFixed(2).padStart(7)}  ${share.padStart(3)} %`)
  }
  console.log(`  ${'all five'.padEnd(12)} ${cost('all').toFixed(2).padStart(7)}\n`)
}

/** One person at a time in Node, whose clock can time a single one. */
async function reportPeople(): Promise<number> {
  const ephemeris = await loadEphemeris()
  const times = []
  const warmUp = WARM_UP_ROUNDS * WHOLE_CHARTS
  for (const [index, birth] of randomBirths(PEOPLE + warmUp, 1).entries()) {
    const { ms } = await timed(() => castOf('all', ephemeris, [birth]))
    if (index >= warmUp) times.push(ms)
  }
  const p95 = quantile(times, 0.95)
  console.log(`castCharts in Node, ${PEOPLE} people one at a time`)
  console.log(`  median ${median(times).toFixed(2)} ms, 95th percentile ${p95.toFixed(2)} ms`)
  return median(times)
}

async function castInWorkerd(
  url: string,
  what: string,
  { count, seed }: { count: number; seed: number },
): Promise<number> {
  const answer = await fetch(`${url}/?what=${what}&count=${count}&seed=${seed}`)
  const { sum } = (await answer.json()) as { sum: number }
  return sum
}

async function timed<T>(work: () => T | Promise<T>): Promise<{ ms: number; result: T }> {
  const startedAt = performance.now()
  const result = await work()
  return { ms: performance.now() - startedAt, result }
}
