import { fileURLToPath } from 'node:url'
import { Worker } from 'node:worker_threads'
import type { Usage } from './usage.ts'

/** Lives a package in a thread of its own, where what only computes is stood in for. */
export async function countUsage(): Promise<Usage> {
  const thread = new Worker(fileURLToPath(import.meta.resolve('./count-thread.ts')))
  try {
    return await new Promise((resolve, reject) => {
      thread.once('message', resolve).once('error', reject)
    })
  } finally {
    await thread.terminate()
  }
}
