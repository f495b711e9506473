import { log, logError } from '#core/log.ts'
import type { Memory } from './memory.ts'
import type { Plan } from './plan.ts'

/** What is remembered of images after a verdict: one that proved itself is trusted from now on, one that failed is kept out. */
export function judged(memory: Memory, verdict: Plan['verdict'], pool: string): Memory {
  const { image } = verdict
  switch (verdict.kind) {
    case 'promoted':
      log('fleet.image-trusted', { pool, image })
      return { ...memory, trusted: image }
    case 'failed':
      logError('fleet.image-rolled-back', verdict.reason, { pool, image })
      return { ...memory, bad: { ...memory.bad, [image]: verdict.reason } }
    case 'steady':
      return memory.trusted === null ? { ...memory, trusted: image } : memory
    case 'trial':
      return memory
  }
}
