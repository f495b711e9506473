import { describe, expect, it } from 'vitest'
import { reportAccepted } from './report-stress.ts'

const soon = Array.from({ length: 99 }, () => 20)

describe('reportAccepted', () => {
  it('holds the middle and the slowest of a hundred against what is promised', () => {
    expect(reportAccepted([...soon, 199]).isKept).toBe(true)
    expect(reportAccepted([...soon, 201]).isKept).toBe(false)
    expect(reportAccepted(soon.map(() => 51)).isKept).toBe(false)
  })

  it('tells both', () => {
    expect(reportAccepted([...soon, 150]).told).toContain('p50 20 ms, p90 20 ms, p99 150 ms')
  })
})
