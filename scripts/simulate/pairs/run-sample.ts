import { join } from 'node:path'
import { Worker } from 'node:worker_threads'
import type { CountedBlock } from './block-worker.ts'
import type { Checkpoint } from './checkpoint.ts'
import type { SampleSize } from './sample.ts'
import { dataOf, mergeInto, talliesFrom, type Tallies } from './tallies.ts'

interface SampleRun {
  readonly threads: number
  readonly checkpoint: Checkpoint
  /** Takes how many blocks are done, each time one is. */
  readonly tell: (done: number) => void
}

/** Work that a kill loses: as much as these blocks. */
const BLOCKS_TO_A_CHECKPOINT = 10

/**
 * Counts a whole sample, beginning where a checkpoint stands. Blocks are counted by whichever
 * thread is free and merged in their order, so that neither threads nor kills change a number.
 */
export async function runSample(
  size: SampleSize,
  { threads, checkpoint, tell }: SampleRun,
): Promise<Tallies> {
  const saved = checkpoint.read()
  const sample = talliesFrom(saved?.data)
  let merged = saved?.blocks ?? 0
  const waiting = new Map<number, CountedBlock['data']>()
  tell(merged)
  await countBlocks({ size, from: merged, threads }, ({ block, data }) => {
    waiting.set(block, data)
    for (let next = waiting.get(merged); next; next = waiting.get(merged)) {
      waiting.delete(merged)
      mergeInto(sample, talliesFrom(next))
      merged += 1
      if (merged % BLOCKS_TO_A_CHECKPOINT === 0) checkpoint.write(merged, dataOf(sample))
    }
    tell(merged)
  })
  checkpoint.write(merged, dataOf(sample))
  return sample
}

interface BlocksWanted {
  readonly size: SampleSize
  readonly from: number
  readonly threads: number
}

/** Has blocks counted side by side; each is handed over as soon as it is there. */
async function countBlocks(
  { size, from, threads }: BlocksWanted,
  take: (counted: CountedBlock) => void,
): Promise<void> {
  let next = from
  const nextBlock = () => (next < size.blocks ? next++ : null)
  const count = Math.min(threads, size.blocks - from)
  await Promise.all(Array.from({ length: count }, () => countInThread(size, nextBlock, take)))
}

async function countInThread(
  size: SampleSize,
  nextBlock: () => number | null,
  take: (counted: CountedBlock) => void,
): Promise<void> {
  const worker = new Worker(join(import.meta.dirname, 'block-worker.ts'), { workerData: size })
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
