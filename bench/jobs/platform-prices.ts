import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { startLocalWorker, type LocalWorker } from '../local-worker.ts'
import { processorMs } from '../processor-time.ts'

/** What is asked for so often that a hundredth of a second, which is as exactly as Linux counts, is nothing. */
const COUNTS = {
  call: 1_000,
  statement: 200_000,
  d1: 500,
  put: 500,
  get: 500,
  message: 200,
} as const

/** Of what the platform is asked for. */
export type Asked = keyof typeof COUNTS

/** What each thing the platform is asked for takes of the processor in a local workerd, milliseconds, with nothing of ours in it. */
export async function platformPrices(): Promise<Readonly<Record<Asked, number>>> {
  const folder = mkdtempSync(join(tmpdir(), 'bench-jobs-'))
  const worker = await startLocalWorker('bench/jobs-worker/wrangler.toml', folder)
  try {
    await asked(worker, '/prepare')
    const prices: Partial<Record<Asked, number>> = {}
    for (const [what, count] of Object.entries(COUNTS) as [Asked, number][]) {
      await asked(worker, `/${what}?count=10`)
      const spent = await spentOn(
        worker,
        async () => await asked(worker, `/${what}?count=${count}`),
      )
      prices[what] = spent / count
    }
    return prices as Record<Asked, number>
  } finally {
    await worker.stop()
    rmSync(folder, { recursive: true, force: true })
  }
}

async function spentOn({ group }: LocalWorker, work: () => Promise<void>): Promise<number> {
  const before = processorMs(group, 'workerd')
  await work()
  return processorMs(group, 'workerd') - before
}

async function asked({ url }: LocalWorker, path: string): Promise<void> {
  const answer = await fetch(url + path)
  if (!answer.ok) throw new Error(await answer.text())
  await answer.arrayBuffer()
}
