import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { idleStop } from './idle-stop.ts'

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

describe('idleStop', () => {
  it('calls when no lane had a chapter for so long, counted from the end of the last', () => {
    const onIdle = vi.fn<() => void>()
    const idle = idleStop(60, onIdle)
    vi.advanceTimersByTime(59_000)
    idle.began()
    idle.began()
    vi.advanceTimersByTime(600_000)
    idle.ended()
    vi.advanceTimersByTime(600_000)
    expect(onIdle).not.toHaveBeenCalled()
    idle.ended()
    vi.advanceTimersByTime(59_000)
    expect(onIdle).not.toHaveBeenCalled()
    vi.advanceTimersByTime(1_000)
    expect(onIdle).toHaveBeenCalledOnce()
  })

  it('calls for a pod that never had one, and never where no time is named', () => {
    const [onIdle, never] = [vi.fn<() => void>(), vi.fn<() => void>()]
    idleStop(60, onIdle)
    idleStop(null, never)
    vi.advanceTimersByTime(3_600_000)
    expect(onIdle).toHaveBeenCalledOnce()
    expect(never).not.toHaveBeenCalled()
  })
})
