import { cpus } from 'node:os'
import { join } from 'node:path'
import { startLocalWorker } from './local-worker.ts'
import { median, quantile } from './statistics.ts'

const ROUNDS = 40
/** Not counted: people are cast, code is compiled, and what two alike say is met for the first time. */
const WARM_UP_ROUNDS = 10
const PAIRS = 100

/** The promise for scoring one pair from two casts in memory, what is between them included. */
const MOST_MILLISECONDS = 0.8

/** What it costs in workerd to tell what lies between two people and to score it. Exit code 0 when the median pair takes 0.8 ms or less. */
export async function benchCouple(): Promise<number> {
  const state = join(import.meta.dirname, '..', '.state', 'bench', 'couple')
  const worker = await startLocalWorker('bench/couple-worker/wrangler.toml', state)
  try {
    const times = []
    for (let round = 0; round < ROUNDS + WARM_UP_ROUNDS; round += 1) {
      const empty = await timed(worker.url, { count: 0, from: 0 })
      const full = await timed(worker.url, { count: PAIRS, from: round * PAIRS })
      if (round >= WARM_UP_ROUNDS) times.push((full - empty) / PAIRS)
    }
    console.log(`${cpus()[0]?.model ?? 'unknown processor'}, ${cpus().length} cores`)
    console.log(`facts and scores of a pair in workerd, ${ROUNDS} rounds of ${PAIRS} pairs`)
    console.log(
      `  median ${median(times).toFixed(2)} ms, 95th percentile ${quantile(times, 0.95).toFixed(2)} ms (promised: ${MOST_MILLISECONDS})`,
    )
    return median(times) <= MOST_MILLISECONDS ? 0 : 1
  } finally {
    await worker.stop()
  }
}

/** How long an answer takes, milliseconds. */
async function timed(
  url: string,
  { count, from }: { readonly count: number; readonly from: number },
): Promise<number> {
  const startedAt = performance.now()
  const answer = await fetch(`${url}/?count=${count}&from=${from}`)
  await answer.json()
  return performance.now() - startedAt
}
