import { describe, expect, it } from 'vitest'
import { ALL_CROSSES, CROSS_ANGLE_TITLES, incarnationCross } from './incarnation-cross.ts'
import { angleOf, profileOf, PROFILES } from './profile.ts'
import { gateStart, oppositeGate, wheelPlace } from '../sky/wheel.ts'

const BASES = 69_120

describe('incarnationCross', () => {
  it('knows 192 crosses, three to each gate of the Sun, all of different names', () => {
    expect(ALL_CROSSES).toHaveLength(192)
    expect(new Set(ALL_CROSSES.map(({ name }) => name)).size).toBe(192)
  })

  it('sets the Earth of both sides opposite its Sun', () => {
    for (const { gates } of ALL_CROSSES) {
      const [sun, earth, designSun, designEarth] = gates
      expect([earth, designEarth]).toEqual([oppositeGate(sun), oppositeGate(designSun)])
      expect(((gateStart(earth) - gateStart(sun) + 360) % 360) - 180).toBe(0)
    }
  })

  it('is what a Sun anywhere on the wheel and another 88° behind it make', () => {
    const profiles = new Set<string>()
    const wrong: unknown[] = []
    for (let base = 0; base < BASES; base += 1) {
      const longitude = (base + 0.5) / 192
      const sun = wheelPlace(longitude)
      const design = wheelPlace(longitude - 88)
      const profile = profileOf(sun.line, design.line)
      profiles.add(profile)
      const { gates } = incarnationCross(sun.gate, angleOf(profile))
      if (gates[0] !== sun.gate || gates[2] !== design.gate) wrong.push({ longitude, gates })
    }
    expect(wrong).toEqual([])
    expect([...profiles].toSorted()).toEqual([...PROFILES].toSorted())
  })

  it('numbers the crosses of one theme from 1 up, and no juxtaposition', () => {
    const numbers = new Map<string, string[]>()
    for (const { name, angle } of ALL_CROSSES) {
      expect(name).toMatch(new RegExp(`^${CROSS_ANGLE_TITLES[angle]} Cross of \\S`))
      const [, theme = name, number = ''] = /^(.*?)(?: (\d))?$/.exec(name) ?? []
      numbers.set(theme, [...(numbers.get(theme) ?? []), number].toSorted())
    }
    const counts = new Set([...numbers.values()].map((each) => each.join('')))
    expect(counts).toEqual(new Set(['', '12', '1234']))
  })

  it('refuses what is no gate', () => {
    expect(() => incarnationCross(65, 'right')).toThrow(RangeError)
  })
})
