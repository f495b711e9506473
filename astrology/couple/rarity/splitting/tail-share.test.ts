import { describe, expect, it } from 'vitest'
import { seededRandom } from '#astrology/human-design/sky/seeded-random.fixture.ts'
import type { Random, RareEvent } from './split.ts'
import { split } from './split.ts'
import { tailShare } from './tail-share.ts'

/** As rare as one in 100,000: five numbers that are all below a tenth. */
const allSmall: RareEvent<readonly number[]> = {
  draw: (random) => Array.from({ length: 5 }, random),
  move: oneChanged,
  levelOf: (numbers) => -Math.max(...numbers),
  target: -0.1,
}

/** The same, told in six whole levels: how many of the five are. */
const allSmallByCount: RareEvent<readonly number[]> = {
  ...allSmall,
  levelOf: (numbers) => numbers.filter((number) => number <= 0.1).length,
  target: 5,
}

const EFFORT = { states: 300, givenUp: 0.5, moves: 10 }

describe('tailShare', () => {
  it.each([
    ['a level without steps', allSmall],
    ['a level of few steps', allSmallByCount],
  ])('holds a share of one in 100,000, by %s', (_, event) => {
    const { share, interval, runs } = tailShare(event, EFFORT, randoms(12))
    expect(runs).toHaveLength(12)
    expect(interval?.[0]).toBeLessThan(1e-5)
    expect(interval?.[1]).toBeGreaterThan(1e-5)
    expect(share / 1e-5).toBeGreaterThan(0.6)
    expect(share / 1e-5).toBeLessThan(1.6)
  })

  it('holds the true share in about 95 of 100 intervals', () => {
    const small = { ...allSmall, target: -0.4 }
    const held = Array.from({ length: 200 }, (_, seed) => {
      const effort = { states: 100, givenUp: 0.5, moves: 5 }
      const { interval } = tailShare(small, effort, randoms(8, seed))
      return interval !== null && interval[0] <= 0.4 ** 5 && 0.4 ** 5 <= interval[1]
    })
    expect(held.filter(Boolean).length).toBeGreaterThan(180)
  })

  it('says nothing of an interval where no run came that far', () => {
    const never = { ...allSmallByCount, target: 6 }
    expect(tailShare(never, EFFORT, randoms(2))).toMatchObject({ share: 0, interval: null })
  })

  it('comes to the same from the same seeds', () => {
    expect(tailShare(allSmall, EFFORT, randoms(3))).toEqual(tailShare(allSmall, EFFORT, randoms(3)))
  })
})

describe('split', () => {
  it('counts what is not rare at all', () => {
    const half = { ...allSmall, target: -1 }
    expect(split(half, EFFORT, seededRandom(1))).toBe(1)
  })

  it('never moves a state below the level it has reached', () => {
    const levels: number[] = []
    const watched: RareEvent<readonly number[]> = {
      ...allSmall,
      move: (numbers, random) => {
        levels.push(allSmall.levelOf(numbers))
        return oneChanged(numbers, random)
      },
    }
    split(watched, { states: 50, givenUp: 0.5, moves: 1 }, seededRandom(4))
    // With one move a copy, every move starts from a state that was kept: higher with every step.
    const steps = Array.from({ length: Math.floor(levels.length / 25) }, (_, step) =>
      Math.min(...levels.slice(step * 25, step * 25 + 25)),
    )
    expect(steps.length).toBeGreaterThan(8)
    expect(steps).toEqual(steps.toSorted((one, other) => one - other))
  })
})

/** One of the numbers drawn anew, or shifted a little round. */
function oneChanged(numbers: readonly number[], random: Random): readonly number[] {
  const changed = Math.floor(random() * numbers.length)
  const isNew = random() < 0.5
  const shift = (random() - 0.5) * 0.1
  return numbers.map((number, index) => {
    if (index !== changed) return number
    return isNew ? random() : (((number + shift) % 1) + 1) % 1
  })
}

function randoms(count: number, seed = 0): Random[] {
  return Array.from({ length: count }, (_, run) => seededRandom(seed * 1000 + run + 1))
}
