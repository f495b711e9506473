import { JOB_TYPES } from '#core/job-types.ts'
import { expect, it } from 'vitest'
import { personOf } from './people.ts'

it('has every kind of job ordered in a world, by people who have nothing in common', () => {
  for (const seed of [1, 2, 3]) {
    const ordered = Array.from({ length: 100 }, (_, number) => personOf(seed, number + 1))
    const kinds = new Set(ordered.map(({ commission }) => commission.type))
    expect([...kinds].toSorted()).toEqual([...JOB_TYPES].toSorted())
    const moments = new Set(ordered.map(({ ordersAt }) => Math.floor(ordersAt / 10_000)))
    expect(moments.size).toBeGreaterThan(15)
  }
})
