import { describe, expect, it } from 'vitest'

import { resolveBirth } from './resolve-birth.ts'
import { sampleWindow } from './sample-window.ts'

const villach = { date: '1968-08-23', latitude: 46.6103, longitude: 13.8558 }

function samples(time: string | null, count: number): number[] {
  const resolution = resolveBirth({ ...villach, time })
  if (resolution.kind !== 'exact') throw new Error(resolution.kind)
  const { moment } = resolution
  return sampleWindow(moment, count).map(({ jd }) => jd - moment.jd)
}

describe('sampleWindow', () => {
  it('spreads moments evenly from end to end, the birth itself in the middle', () => {
    expect(samples(null, 5)).toEqual([-0.5, -0.25, 0, 0.25, 0.5])
  })

  it('has nothing to spread when the time is exact', () => {
    expect(samples('13:45', 5)).toEqual([0])
  })
})
