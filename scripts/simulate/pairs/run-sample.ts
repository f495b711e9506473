import { join } from 'node:path'
import { Worker } from 'node:worker_threads'
import type { CountedBlock } from './block-worker.ts'
import type { Checkpoint } from './checkpoint.ts'
import type { PeopledPlace } from './populated.ts'
import type { SampleSize } from './sample.ts'
import { dataOf, mergeInto, talliesFrom, type Tallies } from './tallies.ts'

/** What decides every birth and pair of a sample. */
export interface SampleDrawn {
  readonly size: SampleSize
  readonly places: readonly PeopledPlace[]
}

interface SampleRun {
  readonly threads: number
  readonly checkpoint: Checkpoint
  /** As many blocks are lost to a kill. */
  readonly blocksToACheckpoint: number
  /** Takes how many blocks are done, each time one is. */
  readonly tell: (done: number) => void
}

/**
 * Counts a whole sample, beginning where a checkpoint stands. Blocks are counted by whichever
 * thread is free and merged in their order, so that neither threads nor kills change a number.
 */
export async function runSample(
  drawn: SampleDrawn,
  { threads, checkpoint, blocksToACheckpoint, tell }: SampleRun,
): Promise<Tallies> {
  const saved = checkpoint.read()
  const sample = talliesFrom(saved?.data)
  let merged = saved?.blocks ?? 0
  const waiting = new Map<number, CountedBlock['data']>()
  tell(merged)
  await countBlocks({ drawn, from: merged, threads }, ({ block, data }) => {
    waiting.set(block, data)
    for (let next = waiting.get(merged); next; next = waiting.get(merged)) {
      waiting.delete(merged)
      mergeInto(sample, talliesFrom(next))
      merged += 1
      if (merged % blocksToACheckpoint === 0) checkpoint.write(merged, dataOf(sample))
    }
    tell(merged)
  })
  checkpoint.write(merged, dataOf(sample))
  return sample
}

interface BlocksWanted {
  readonly drawn: SampleDrawn
  readonly from: number
  readonly threads: number
}

/** Has blocks counted side by side; each is handed over as soon as it is there. */
async function countBlocks(
  { drawn, from, threads }: BlocksWanted,
  take: (counted: CountedBlock) => void,
): Promise<void> {
  let next = from
  const nextBlock = () => (next < drawn.size.blocks ? next++ : null)
  const count = Math.min(threads, drawn.size.blocks - from)
  await Promise.all(Array.from({ length: count }, () => countInThread(drawn, nextBlock, take)))
}

async function countInThread(
  drawn: SampleDrawn,
  nextBlock: () => number | null,
  take: (counted: CountedBlock) => void,
): Promise<void> {
  const worker = new Worker(join(import.meta.dirname, 'block-worker.ts'), {
    workerData: drawn,
    // What is said of a pair lasts no longer than it is counted: little is left to move aside.
    resourceLimits: { maxYoungGenerationSizeMb: 400 },
  })
  try {
    for (let block = nextBlock(); block !== null; block = nextBlock()) {
      const { promise, resolve, reject } = Promise.withResolvers<CountedBlock>()
      worker.once('message', resolve).once('error', reject)
      worker.postMessage(block, [])
      take(await promise)
      worker.off('error', reject)
    }
  } finally {
    await worker.terminate()
  }
}
