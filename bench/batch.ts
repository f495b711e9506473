import { availableParallelism, cpus, loadavg } from 'node:os'
import { join } from 'node:path'

import { loadAnswer } from '#cli/cast/answer-cast.ts'
import { unpackEphemerisFiles } from './ephemeris-files.ts'
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

/** Casts looked at one by one. The first are not counted: code is compiled. */
const CASTS = 600
const WARM_UP = 60
/** The most that the 95th percentile of a cast may be, in medians. */
const MOST_MEDIANS = 3

/**
 * `billion cast --batch` on all cores, beside a script on the same C code bound natively that writes
 * the same bodies and cusps; then single casts. Exit code 0 when all births a second that are
 * promised came out and few casts take much longer than most. Wall time is what a busy machine
 * makes of it, so processor time is told too.
 */
export async function benchBatch(): Promise<number> {
  const cores = availableParallelism()
  console.log(`${cpus()[0]?.model ?? 'unknown processor'}, ${cores} cores`)
  console.log(`load when started ${loadavg()[0]?.toFixed(1)}\n`)
  console.log(
    'cast --batch          births    births/s   promised   ms of processor a birth   MB at most',
  )
  await compareNatively(cores)
  const kept = []
  for (const kind of KINDS) {
    const lines = randomBirths(kind.births, 1).map((birth, id) => lineOf(birth, id, kind))
    const run = await runOnLines([join(ROOT, 'cli/billion.ts'), 'cast', '--batch'], lines)
    report(kind.name, kind, run)
    kept.push(kind.births / run.seconds >= kind.promised)
  }
  console.log('\none cast after the other, as text, in ms of processor')
  for (const kind of KINDS) kept.push(await reportCasts(kind))
  return kept.every(Boolean) ? 0 : 1
}

/** As many scripts as cores, each with its share of the exact births. */
async function compareNatively(cores: number): Promise<void> {
  const folder = await unpackEphemerisFiles()
  // Built before the clock runs.
  if (loadNativeSweph(folder) === null) return
  const births = randomBirths(KINDS[0].births, 1)
  const script = [join(import.meta.dirname, 'native-births.ts'), folder]
  const runs = await Promise.all(
    Array.from({ length: cores }, (_, core) => {
      const share = births.filter((__, index) => index % cores === core)
      return runOnLines(script, share.map(nativeLineOf))
    }),
  )
  report(
    'native sweph',
    { births: births.length },
    {
      seconds: Math.max(...runs.map(({ seconds }) => seconds)),
      processorMs: runs.reduce((sum, { processorMs }) => sum + processorMs, 0),
      peakMegabytes: runs.reduce((sum, { peakMegabytes }) => sum + peakMegabytes, 0),
    },
  )
}

function report(
  name: string,
  { births, promised = null }: { readonly births: number; readonly promised?: number | null },
  { seconds, processorMs, peakMegabytes }: LinesRun,
): void {
  const columns = [
    `  ${name.padEnd(18)}`,
    String(births).padStart(8),
    (births / seconds).toFixed(0).padStart(12),
    (promised === null ? '–' : String(promised)).padStart(11),
    (processorMs / births).toFixed(2).padStart(15),
    peakMegabytes.toFixed(0).padStart(21),
  ]
  console.log(columns.join(''))
}

async function reportCasts(kind: Kind): Promise<boolean> {
  const answer = await loadAnswer()
  const count = Math.ceil((CASTS * kind.promised) / KINDS[0].promised) + WARM_UP
  const times = randomBirths(count, 2).flatMap((birth, id) => {
    const request: unknown = JSON.parse(lineOf(birth, id, kind))
    const before = process.threadCpuUsage()
    JSON.stringify(answer(request))
    const { user, system } = process.threadCpuUsage(before)
    return id < WARM_UP ? [] : [(user + system) / 1000]
  })
  const [middle, p95] = [median(times), quantile(times, 0.95)]
  const ratio = (p95 / middle).toFixed(2)
  console.log(
    `  ${kind.name.padEnd(18)} median ${middle.toFixed(2)}, 95th percentile ${p95.toFixed(2)}, ${ratio} times the median (promised: ${MOST_MEDIANS})`,
  )
  return p95 <= middle * MOST_MEDIANS
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
