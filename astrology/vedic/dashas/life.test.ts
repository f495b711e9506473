import { describe, expect, it } from 'vitest'
import { DEFAULT_VEDIC_OPTIONS } from '#astrology/vedic/vedic-options.ts'
import { dashaTurns, lifeOf, runningInLife } from './life.ts'
import { dashaTimelines } from './timelines.ts'

const BIRTH = 2_440_092
const MOONS = Array.from({ length: 90 }, (_, index) => index * 4 + 0.3)
const lives = MOONS.map((moon) => ({
  jd: BIRTH,
  dashas: dashaTimelines(moon, BIRTH, DEFAULT_VEDIC_OPTIONS),
}))
const SECOND = 1 / 86_400

describe('dashaTurns', () => {
  it('are where what runs begins to be another', () => {
    for (const life of lives) {
      const { from, to } = lifeOf(life)
      for (const { at, level, lord } of dashaTurns(life, { from, to: to - 1 })) {
        const [before, after] = [at - SECOND, at + SECOND].map((moment) =>
          runningInLife(life, { at: moment, levels: 2 }),
        )
        expect(after![1]!.lord).toBe(lord)
        expect(after![1]!.start).not.toBe(before![1]!.start)
        expect(after![0]!.lord === before![0]!.lord).toBe(level === 'antardasha')
      }
    }
  })

  it('are all of them: none runs past one', () => {
    for (const life of lives) {
      const { from, to } = lifeOf(life)
      const turns = dashaTurns(life, { from, to }).map(({ at }) => at)
      const starts = turns.map((at) => runningInLife(life, { at: at - SECOND, levels: 2 })[1]!.end)
      expect(starts).toEqual(turns)
    }
  })

  it('are none before birth nor past the age of 100', () => {
    for (const life of lives) {
      const { from, to } = lifeOf(life)
      const all = dashaTurns(life, { from: from - 40_000, to: to + 40_000 })
      expect(all.filter(({ at }) => at <= from || at > to)).toEqual([])
      expect(all).toEqual(dashaTurns(life, { from, to }))
    }
  })

  it('turns a mahadasha about eight times a life', () => {
    const counts = lives.map((life) => {
      const turns = dashaTurns(life, lifeOf(life))
      return turns.filter(({ level }) => level === 'mahadasha').length
    })
    expect(Math.min(...counts)).toBeGreaterThanOrEqual(6)
    expect(Math.max(...counts)).toBeLessThanOrEqual(9)
  })
})
