import type { Usage } from '../../scripts/report/scale/usage.ts'
import type { Asked } from './platform-prices.ts'

/** One thing that is asked of the platform for a task. */
interface Share {
  readonly words: string
  /** Processor time of a task, milliseconds. */
  readonly ms: number
  /** Of all that is asked, from 0 to 1. */
  readonly share: number
}

interface Known {
  /** What a package asks of the platform. */
  readonly usage: Usage
  readonly tasks: number
  /** What each thing asked takes, milliseconds. */
  readonly prices: Readonly<Record<Asked, number>>
}

/** What a task of a package asks of the platform, at the price it has where nothing of ours is done with it. */
export function paidFor({ usage, tasks, prices }: Known): readonly Share[] {
  const calls = Object.values(usage.objectRequests).reduce((sum, count) => sum + count, 0)
  const asked: readonly (readonly [string, number, Asked])[] = [
    ['calls and alarms of objects, each stored', calls, 'call'],
    ['statements in objects', usage.objectStatements, 'statement'],
    ['statements in D1', usage.d1Statements, 'd1'],
    ['writes to R2', usage.r2Writes, 'put'],
    ['reads from R2', usage.r2Reads, 'get'],
    ['messages of queues', usage.messages, 'message'],
  ]
  const parts = asked.map(([words, count, what]) => ({
    words: `${(count / tasks).toFixed(1)} ${words}`,
    ms: (count / tasks) * prices[what],
  }))
  const all = parts.reduce((sum, { ms }) => sum + ms, 0)
  return parts.map((part) => ({ ...part, share: part.ms / all }))
}
