import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isNews, paceAfter, placeInLine, placeInWords, type Standing } from './standing.ts'

const ALONE: Standing = {
  pods: 0,
  knownPods: 0,
  spoken: 0,
  idle: 0,
  isDraining: false,
  pace: 60_000,
}

const at = (place: number, pods: number) =>
  placeInLine(place, { ...ALONE, pods, knownPods: pods, spoken: pods }).startsInSeconds!

const words = (place: number, standing: Partial<Standing>, lost: string | null = null) =>
  placeInWords(placeInLine(place, { ...ALONE, ...standing }), lost)

describe('whoever waits is told', () => {
  it('that there is no pod, or that none answers', () => {
    expect(words(3, {})).toBe('waiting, place 3: there is no pod')
    expect(words(1, { knownPods: 4, spoken: 2 }, 'its pod fell silent')).toBe(
      'its pod fell silent; waiting, place 1: no pod answers',
    )
  })

  it('when it should begin, by how long chapters take and how many are spoken', () => {
    const four = { pods: 4, knownPods: 4, spoken: 4 }
    expect(words(2, four)).toBe('waiting, place 2, in about 30 seconds: every pod is speaking')
    expect(words(40, four)).toBe('waiting, place 40, in about 10 minutes: every pod is speaking')
    expect(words(1000, four)).toBe('waiting, place 1000, in about 5 hours: every pod is speaking')
  })

  it('no time where none was measured', () => {
    const busy = { pods: 1, knownPods: 1, spoken: 1, pace: null }
    expect(words(2, busy)).toBe('waiting, place 2: every pod is speaking')
  })

  it('that its turn is next, or that nothing is begun', () => {
    const idle = { pods: 2, knownPods: 2, idle: 2 }
    expect(words(2, idle)).toBe('waiting, place 2: a pod is about to take it')
    expect(words(2, { ...idle, isDraining: true })).toMatch(/being drained$/)
  })

  it('a time that is later the farther behind, and sooner the more pods speak', () => {
    const count = fc.integer({ min: 1, max: 400 })
    fc.assert(
      fc.property(count, count, count, count, (place, more, spoken, others) => {
        expect(at(place + more, spoken)).toBeGreaterThanOrEqual(at(place, spoken))
        expect(at(place, spoken + others)).toBeLessThanOrEqual(at(place, spoken))
      }),
    )
  })
})

describe('news', () => {
  const busy = { startsInSeconds: null, why: 'busy' } as const

  it('is every step near the front, and a new reason anywhere', () => {
    expect(isNews({ ...busy, place: 5 }, { ...busy, place: 4 })).toBe(true)
    expect(isNews({ ...busy, place: 4 }, { ...busy, place: 4 })).toBe(false)
    expect(isNews({ ...busy, place: 4 }, { ...busy, place: 4, why: 'pods-silent' })).toBe(true)
  })

  it('comes less than a hundred times to the thousandth in line', () => {
    let told = { ...busy, place: 1000 }
    let times = 0
    for (let place = 999; place >= 1; place -= 1) {
      const now = { ...busy, place }
      if (!isNews(told, now)) continue
      told = now
      times += 1
    }
    expect(times).toBeLessThan(100)
    expect(told.place).toBe(1)
  })
})

it('the pace follows what is measured', () => {
  expect(paceAfter(null, 10)).toBe(10)
  expect(paceAfter(10, 20)).toBe(12)
})
