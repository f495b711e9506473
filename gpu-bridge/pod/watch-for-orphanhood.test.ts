import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { watchForOrphanhood } from './watch-for-orphanhood.ts'

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

function watch() {
  const around = { parent: 100, lastAnswerAt: Date.now() }
  const reasons: string[] = []
  const stop = watchForOrphanhood(
    { parentPid: () => around.parent, lastAnswerAt: () => around.lastAnswerAt, now: Date.now },
    (reason) => reasons.push(reason),
  )
  return { around, reasons, stop }
}

describe('watchForOrphanhood', () => {
  it('is quiet while the parent lives and the bridge answers', () => {
    const { around, reasons } = watch()
    for (let minute = 0; minute < 10; minute++) {
      vi.advanceTimersByTime(59_000)
      around.lastAnswerAt = Date.now()
    }
    expect(reasons).toEqual([])
  })

  it('notices within seconds that the parent is gone, and says so once', () => {
    const { around, reasons } = watch()
    around.parent = 1
    vi.advanceTimersByTime(10_000)
    expect(reasons).toEqual(['the parent process is gone'])
  })

  it('notices that the bridge has been out of reach for a minute', () => {
    const { reasons } = watch()
    vi.advanceTimersByTime(60_000)
    expect(reasons).toEqual([])
    vi.advanceTimersByTime(4000)
    expect(reasons).toEqual(['the bridge is out of reach'])
  })

  it('stops watching when told', () => {
    const { around, reasons, stop } = watch()
    stop()
    around.parent = 1
    vi.advanceTimersByTime(600_000)
    expect(reasons).toEqual([])
  })
})
