import { describe, expect, it } from 'vitest'
import { castPerson, type Cast } from '#astrology/cast.ts'
import { seededRandom } from '#astrology/human-design/sky/seeded-random.fixture.ts'
import { ephemeris, knownAt, born, randomBorn } from './casts.fixture.ts'
import { byCourse, bySun, DEGREES_A_DAY, follows } from './follows.ts'
import { personOf } from './person.ts'
import { SAMENESSES } from './samenesses/all-samenesses.ts'

describe('DEGREES_A_DAY', () => {
  it('is the mean speed of each body, either way, from 1900 to 2100', () => {
    const [from, to, step] = [2_415_020.5, 2_488_070, 37.3]
    for (const [body, degreesPerDay] of Object.entries(DEGREES_A_DAY)) {
      let [sum, count] = [0, 0]
      for (let jd = from; jd < to; jd += step) {
        sum += Math.abs(ephemeris.position(body as keyof typeof DEGREES_A_DAY, jd).speed)
        count += 1
      }
      const off = Math.abs(sum / count / degreesPerDay - 1)
      expect([body, off < 0.02]).toEqual([body, true])
    }
  })
})

function near(days: number) {
  return { kind: 'near', days } as const
}

describe('follows', () => {
  it('asks a body to move by no more than half the span', () => {
    expect(follows(byCourse(1, 30), near(15))).toBe(true)
    expect(follows(byCourse(1, 30), near(16))).toBe(false)
    expect(follows({ kind: 'day' }, near(1))).toBe(false)
    expect(follows({ kind: 'hourAndPlace' }, { kind: 'date', days: 1 / 3 })).toBe(false)
  })

  it('brings the Sun alone back with the time of the year', () => {
    const birthday = { kind: 'birthday', days: 0 } as const
    expect(follows(bySun(1), birthday)).toBe(true)
    expect(follows(byCourse(0.001, 30), birthday)).toBe(false)
  })

  it('takes from a shared day what more than half of all pairs born on one day have, and little more', () => {
    const random = seededRandom(7)
    const pairs = Array.from({ length: 70 }, () => pairOfOneDay(random))
    const date = { kind: 'date', days: 1 / 3 } as const
    const shares = SAMENESSES.map(({ system, property, follows: what }, place) => {
      const same = pairs.filter(([one, other]) => {
        const [mine, yours] = [personOf(one).same[place], personOf(other).same[place]]
        return mine === yours
      })
      return {
        name: `${system}.${property}`,
        isTaken: follows(what, date),
        share: same.length / pairs.length,
      }
    })
    const rare = shares.filter(({ isTaken, share }) => isTaken && share < 0.5 - CHANCE)
    const common = shares.filter(({ isTaken, share }) => !isTaken && share > 0.5 + CHANCE)
    expect({ rare, common }).toEqual({ rare: [], common: [] })
  })
})

/** Two standard errors of a half among seventy. */
const CHANCE = 0.12

/** Two births of one civil day in one place, at any two times. */
function pairOfOneDay(random: () => number): readonly [Cast, Cast] {
  const { window, ...day } = born({ ...randomBorn(random), time: null })
  const castAt = (share: number): Cast => {
    const jd = window.from + share * (window.to - window.from)
    return castPerson(ephemeris, knownAt({ ...day, window }, jd))
  }
  return [castAt(random()), castAt(random())]
}
