import { join } from 'node:path'
import type { Figure, Length } from './figures.ts'
import { startLocalWorker } from './local-worker.ts'
import { median } from './statistics.ts'

const ROUNDS = { whole: 40, short: 20 } as const
/** Not counted: people are cast, code is compiled, and what two alike say is met for the first time. */
const WARM_UP_ROUNDS = 10
const PAIRS = 100

/** The promise for scoring one pair from two casts in memory, what is between them included. */
const MOST_MILLISECONDS = 0.8

/** What it costs in workerd to tell what lies between two people and to score it. The median pair is promised in 0.8 ms. */
export async function benchCouple(length: Length): Promise<readonly Figure[]> {
  const state = join(import.meta.dirname, '..', '.state', 'bench', 'couple')
  const worker = await startLocalWorker('bench/couple-worker/wrangler.toml', state)
  try {
    const times: number[] = []
    for (let round = 0; round < ROUNDS[length] + WARM_UP_ROUNDS; round += 1) {
      const empty = await timed(worker.url, { count: 0, from: 0 })
      const full = await timed(worker.url, { count: PAIRS, from: round * PAIRS })
      if (round >= WARM_UP_ROUNDS) times.push((full - empty) / PAIRS)
    }
    return [
      {
        what: `facts and scores of a pair, a mean of ${PAIRS}`,
        unit: 'ms',
        better: 'less',
        sides: [{ name: 'in workerd', samples: times }],
        promise: {
          words: `${MOST_MILLISECONDS} ms at the median`,
          isKept: median(times) <= MOST_MILLISECONDS,
        },
      },
    ]
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
