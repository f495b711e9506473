import { availableParallelism } from 'node:os'
import { join } from 'node:path'

import { loadAnswer } from '#cli/cast/answer-cast.ts'
import { unpackEphemerisFiles } from './ephemeris-files.ts'
import type { Figure, Length } from './figures.ts'
import { loadNativeSweph } from './native-ephemeris.ts'
import { randomBirths, type RandomBirth } from './random-births.ts'
import { runOnLines, type LinesRun } from './run-on-lines.ts'
import { median, quantile } from './statistics.ts'

const ROOT = join(import.meta.dirname, '..')

/** How well a time is known, how many births are cast, and how many a second are promised. */
const KINDS = [
  { name: 'exact', known: {}, births: 2000, promised: 250 },
  { name: '± 30 minutes', known: { certaintyMinutes: 30 }, births: 400, promised: 40 },
  { name: 'unknown', known: { time: null }, births: 160, promised: 15 },
] as const
type Kind = (typeof KINDS)[number]

/** Of the births and casts of a whole run. */
const SHARES = { whole: 1, short: 0.25 } as const

/** Casts looked at one by one. The first are not counted: code is compiled. */
const CASTS = 600
const WARM_UP = 60
/** The most that the 95th percentile of a cast may be, in medians. */
const MOST_MEDIANS = 3

/**
 * `billion cast --batch` on all cores, beside a script on the same C code bound natively that writes
 * the same bodies and cusps; then single casts. Promised are so many births a second, and that few
 * casts take much longer than most. Wall time is what a busy machine makes of it, so processor time is told too.
 */
export async function benchBatch(length: Length): Promise<readonly Figure[]> {
  const share = SHARES[length]
  const native = await runNatively(availableParallelism(), KINDS[0].births * share)
  const figures: Figure[] = []
  for (const kind of KINDS) {
    const births = kind.births * share
    const lines = randomBirths(births, 1).map((birth, id) => lineOf(birth, id, kind))
    const run = await runOnLines([join(ROOT, 'cli/billion.ts'), 'cast', '--batch'], lines)
    figures.push(...runFigures(kind, { births, run, native: kind === KINDS[0] ? native : null }))
  }
  for (const kind of KINDS) figures.push(await castFigure(kind, share))
  return figures
}

/** As many scripts as cores, each with its share of the exact births; null where it cannot be built. */
async function runNatively(cores: number, count: number): Promise<LinesRun | null> {
  const folder = await unpackEphemerisFiles()
  // Built before the clock runs.
  if (loadNativeSweph(folder) === null) return null
  const births = randomBirths(count, 1)
  const script = [join(import.meta.dirname, 'native-births.ts'), folder]
  const runs = await Promise.all(
    Array.from({ length: cores }, (_, core) => {
      const share = births.filter((__, index) => index % cores === core)
      return runOnLines(script, share.map(nativeLineOf))
    }),
  )
  return {
    seconds: Math.max(...runs.map(({ seconds }) => seconds)),
    processorMs: runs.reduce((sum, { processorMs }) => sum + processorMs, 0),
    peakMegabytes: runs.reduce((sum, { peakMegabytes }) => sum + peakMegabytes, 0),
  }
}

interface Told {
  readonly births: number
  readonly run: LinesRun
  readonly native: LinesRun | null
}

function runFigures(kind: Kind, { births, run, native }: Told): Figure[] {
  const what = `${births} births, time ${kind.name}`
  const sidesOf = (of: (one: LinesRun) => number): Figure['sides'] => [
    { name: 'cast --batch', samples: [of(run)] },
    ...(native === null
      ? []
      : [{ name: 'native sweph, no more than bodies', samples: [of(native)] }]),
  ]
  return [
    {
      what,
      unit: 'births a second',
      better: 'more',
      sides: sidesOf(({ seconds }) => births / seconds),
      promise: {
        words: `${kind.promised} a second`,
        isKept: births / run.seconds >= kind.promised,
      },
    },
    {
      what,
      unit: 'ms of processor a birth',
      better: 'less',
      sides: sidesOf(({ processorMs }) => processorMs / births),
    },
    { what, unit: 'MB at most', better: 'less', sides: sidesOf((one) => one.peakMegabytes) },
  ]
}

async function castFigure(kind: Kind, share: number): Promise<Figure> {
  const answer = await loadAnswer()
  const count = Math.ceil((CASTS * share * kind.promised) / KINDS[0].promised) + WARM_UP
  const times = randomBirths(count, 2).flatMap((birth, id) => {
    const request: unknown = JSON.parse(lineOf(birth, id, kind))
    const before = process.threadCpuUsage()
    JSON.stringify(answer(request))
    const { user, system } = process.threadCpuUsage(before)
    return id < WARM_UP ? [] : [(user + system) / 1000]
  })
  const [middle, p95] = [median(times), quantile(times, 0.95)]
  return {
    what: `one cast after the other, time ${kind.name}`,
    unit: 'ms of processor',
    better: 'less',
    sides: [{ name: 'as text', samples: times }],
    promise: {
      words: `95 of 100 within ${MOST_MEDIANS} medians; within ${(p95 / middle).toFixed(2)}`,
      isKept: p95 <= middle * MOST_MEDIANS,
    },
  }
}

function lineOf({ jd, place }: RandomBirth, id: number, { known }: Kind): string {
  const civil = new Date((jd - 2_440_587.5) * 86_400_000).toISOString()
  const [date, time] = [civil.slice(0, 10), civil.slice(11, 16)]
  const { latitude: lat, longitude: lon } = place
  return JSON.stringify({ id, date, time, lat, lon, ...known })
}

function nativeLineOf({ jd, place }: RandomBirth): string {
  return JSON.stringify({ jd, ...place })
}
