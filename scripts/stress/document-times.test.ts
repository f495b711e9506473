import { describe, expect, it } from 'vitest'
import { documentTimes } from './document-times.ts'
import type { Seen } from './watch-job.ts'

const seen = (seconds: number, type: string, taskId: string | null = null): Seen => ({
  seq: seconds,
  at: 1_000_000 + seconds * 1000,
  seenAt: 0,
  type,
  taskId,
  status: 'running',
})

describe('documentTimes', () => {
  it('reads waits, runs and totals from a history', () => {
    const history = [
      seen(0, 'ordered'),
      seen(1, 'task-started', 'charts'),
      seen(2, 'task-done', 'charts'),
      seen(3, 'task-started', 'text:p1.vedic'),
      seen(4, 'task-started', 'text:p1.western'),
      seen(5, 'task-done', 'text:p1.western'),
      seen(9, 'task-done', 'text:p1.vedic'),
      seen(11, 'task-done', 'pdf:p1.western'),
      seen(30, 'task-done', 'chapter:p1.western'),
    ]
    expect(documentTimes(history)).toEqual([
      { document: 'p1.western', wait: 4, run: 1, readable: 5, pdf: 11, audio: 30 },
      { document: 'p1.vedic', wait: 3, run: 6, readable: 9, pdf: null, audio: null },
    ])
  })

  it('counts a document that was begun twice from its first beginning', () => {
    const history = [
      seen(0, 'ordered'),
      seen(3, 'task-started', 'text:p1.sun'),
      seen(70, 'task-started', 'text:p1.sun'),
      seen(72, 'task-done', 'text:p1.sun'),
    ]
    expect(documentTimes(history)).toMatchObject([{ wait: 3, run: 69, readable: 72 }])
  })
})
