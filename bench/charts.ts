import { join } from 'node:path'

import { loadEphemeris } from '#astrology/ephemeris/load-in-node.ts'
import { CASTS, castOf, type CastName } from './cast-systems.ts'
import { unpackEphemerisFiles } from './ephemeris-files.ts'
import type { Figure, Length } from './figures.ts'
import { startLocalWorker } from './local-worker.ts'
import { loadNativeEphemeris, type NativeCast } from './native-ephemeris.ts'
import { randomBirths } from './random-births.ts'
import { median } from './statistics.ts'

const ROUNDS = { whole: 15, short: 7 } as const
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
 * busy machine slows both, and what each of the five systems costs. Promised are a raw chart at least as
 * fast as native, and a person's five systems in 15 ms.
 */
export async function benchCharts(length: Length): Promise<readonly Figure[]> {
  const native = loadNativeEphemeris(await unpackEphemerisFiles())
  const state = join(import.meta.dirname, '..', '.state', 'bench', 'workers')
  const worker = await startLocalWorker('bench/charts-worker/wrangler.toml', state)
  try {
    return [
      ...(native === null ? [] : [await compareRaw(worker.url, native, ROUNDS[length])]),
      ...(await sharesOf(worker.url, ROUNDS[length])),
      await personFigure(),
    ]
  } finally {
    await worker.stop()
  }
}

async function compareRaw(url: string, native: NativeCast, count: number): Promise<Figure> {
  const rounds: { readonly ours: number; readonly native: number }[] = []
  // The first round warms everything up and is not counted.
  for (let seed = 0; seed <= count; seed++) {
    const births = randomBirths(RAW_CHARTS, seed)
    const inWorkerd = await timed(() => castInWorkerd(url, 'raw', { count: RAW_CHARTS, seed }))
    const natively = await timed(() => native(births))
    if (!(Math.abs(inWorkerd.result - natively.result) <= SUM_TOLERANCE)) {
      throw new Error(`engines differ: ${inWorkerd.result} and ${natively.result}`)
    }
    if (seed > 0) rounds.push({ ours: inWorkerd.ms, native: natively.ms })
  }
  const ratio = median(rounds.map((round) => round.native / round.ours))
  const rateOf = (ms: number): number => (RAW_CHARTS / ms) * 1000
  return {
    what: `raw charts (12 bodies, Placidus), rounds of ${RAW_CHARTS}`,
    unit: 'a second',
    better: 'more',
    sides: [
      { name: 'in workerd, with declination', samples: rounds.map((one) => rateOf(one.ours)) },
      { name: 'native sweph, without', samples: rounds.map((one) => rateOf(one.native)) },
    ],
    promise: {
      words: `at least as many as native; ${ratio.toFixed(2)} as the median of rounds`,
      isKept: ratio >= 1,
    },
  }
}

/**
 * What each system costs in workerd, for people never seen before. Gene Keys are cast upon Human Design,
 * whose cost is in theirs.
 */
async function sharesOf(url: string, rounds: number): Promise<Figure[]> {
  const names = Object.keys(CASTS) as CastName[]
  const times = new Map<CastName, number[]>(names.map((name) => [name, []]))
  for (let round = 0; round < rounds + WARM_UP_ROUNDS; round++) {
    for (const [index, name] of names.entries()) {
      const seed = 1000 + round * names.length + index
      const { ms } = await timed(() => castInWorkerd(url, name, { count: WHOLE_CHARTS, seed }))
      if (round >= WARM_UP_ROUNDS) times.get(name)?.push(ms / WHOLE_CHARTS)
    }
  }
  return names.map((name) => ({
    what: `${TITLES[name]}, a mean of ${WHOLE_CHARTS} people`,
    unit: 'ms',
    better: 'less',
    sides: [{ name: 'in workerd', samples: times.get(name)! }],
  }))
}

const TITLES: Readonly<Record<CastName, string>> = {
  western: 'Western',
  vedic: 'Vedic',
  humanDesign: 'Human Design',
  geneKeys: 'Gene Keys with the Human Design under them',
  kabbalah: 'Kabbalah',
  all: 'all five systems',
}

/** One person at a time in Node, whose clock can time a single one. */
async function personFigure(): Promise<Figure> {
  const ephemeris = await loadEphemeris()
  const times: number[] = []
  const warmUp = WARM_UP_ROUNDS * WHOLE_CHARTS
  for (const [index, birth] of randomBirths(PEOPLE + warmUp, 1).entries()) {
    const { ms } = await timed(() => castOf('all', ephemeris, [birth]))
    if (index >= warmUp) times.push(ms)
  }
  return {
    what: 'all five systems, one person at a time',
    unit: 'ms',
    better: 'less',
    sides: [{ name: 'in Node', samples: times }],
    promise: {
      words: `under ${MOST_MILLISECONDS} ms at the median`,
      isKept: median(times) < MOST_MILLISECONDS,
    },
  }
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
