import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import { oppositeGate } from '#astrology/human-design/sky/wheel.ts'
import { ringOf } from '../codon-rings.ts'
import { SPHERES } from '../spheres.ts'
import { groupKeys, type Profiled } from './group-keys.ts'

const PLACE = fc.record({
  key: fc.option(fc.integer({ min: 1, max: 64 }), { freq: 12 }),
  line: fc.constant(null),
})
const PEOPLE = fc
  .array(fc.tuple(...SPHERES.map(() => PLACE)), { minLength: 2, maxLength: 5 })
  .map((all) =>
    all.map((places, index): Profiled => {
      const spheres = SPHERES.map((sphere, at) => [sphere, places[at]!] as const)
      return { name: `p${index}`, spheres: Object.fromEntries(spheres) as Profiled['spheres'] }
    }),
  )

function has({ spheres }: Profiled, key: number): boolean {
  return SPHERES.some((sphere) => spheres[sphere].key === key)
}

describe('groupKeys', () => {
  it('tells each key that two have, with all who have it and where', () => {
    fc.assert(
      fc.property(PEOPLE, (people) => {
        const told = new Map(groupKeys(people).sharedKeys.map(({ key, held }) => [key, held]))
        for (let key = 1; key <= 64; key += 1) {
          const names = people.filter((person) => has(person, key)).map(({ name }) => name)
          const held = names.length < 2 ? undefined : names
          expect(told.get(key)?.map(({ name }) => name)).toEqual(held)
        }
      }),
    )
  })

  it('tells partners across people, and rings with what each has of them and what is missing', () => {
    fc.assert(
      fc.property(PEOPLE, (people) => {
        const { partners, rings } = groupKeys(people)
        for (const { keys, held } of partners) {
          expect(oppositeGate(keys[0])).toBe(keys[1])
          expect(new Set(held.flat().map(({ name }) => name)).size).toBeGreaterThan(1)
        }
        for (const { ring, held, missing } of rings) {
          expect(held.length).toBeGreaterThan(1)
          const own = held.flatMap(({ keys }) => keys)
          for (const key of [...own, ...missing]) expect(ringOf(key)).toBe(ring)
          for (const key of missing) expect(people.some((person) => has(person, key))).toBe(false)
        }
      }),
    )
  })

  it('passes over what is not known, and says so', () => {
    fc.assert(
      fc.property(PEOPLE, (people) => {
        const { withheld, sameSpheres } = groupKeys(people)
        const open = people.flatMap(({ name, spheres }) =>
          SPHERES.filter((sphere) => spheres[sphere].key === null).map((at) => `${name} ${at}`),
        )
        expect(withheld.flatMap((one) => one.spheres.map((at) => `${one.name} ${at}`))).toEqual(
          open,
        )
        for (const { sphere, people: names } of sameSpheres) {
          for (const name of names) expect(open).not.toContain(`${name} ${sphere}`)
        }
      }),
    )
  })
})
