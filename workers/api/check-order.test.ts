import { describe, expect, it } from 'vitest'
import { checkChoices, checkOrder } from './check-order.ts'
import { OrderJobRequest } from './contract/jobs.ts'

function misfits(order: object): string[] {
  return checkOrder(OrderJobRequest.parse(order)).map(({ field, problem }) => `${field} ${problem}`)
}

describe('an order', () => {
  it.each([
    [{ type: 'hook', people: ['a'] }],
    [{ type: 'synastry', people: ['a', 'b'], system: 'vedic', relation: 'family' }],
    [{ type: 'complete_reading', people: ['a'], systems: ['vedic', 'kabbalah'] }],
    [{ type: 'nuclear_v2', people: ['a', 'b'], systems: ['western'], relation: 'colleagues' }],
  ])('fits its type: %j', (order) => {
    expect(misfits(order)).toEqual([])
  })

  it.each([
    [{ type: 'hook', people: ['a', 'b'] }, 'people a hook is about 1'],
    [{ type: 'nuclear_v2', people: ['a'] }, 'people a nuclear_v2 is about 2'],
    [{ type: 'single_system', people: ['a'] }, 'system is missing'],
    [{ type: 'hook', people: ['a'], system: 'vedic' }, 'system is not used here'],
    [{ type: 'hook', people: ['a'], systems: ['vedic'] }, 'systems is not used here'],
    [{ type: 'complete_reading', people: ['a'], relation: 'family' }, 'relation is not used here'],
  ])('does not fit its type: %j', (order, misfit) => {
    expect(misfits(order)).toEqual([misfit])
  })

  it('is checked in the same way for what is other the second time', () => {
    expect(checkChoices('synastry', { systems: ['vedic'], relation: 'family' })).toMatchObject([
      { field: 'systems' },
    ])
  })

  it('keeps the fingerprint that orders of the first edition are stored under', () => {
    const order = OrderJobRequest.parse({ people: ['a', 'b'], type: 'nuclear_v2' })
    expect(JSON.stringify(order)).toBe('{"type":"nuclear_v2","people":["a","b"]}')
  })
})
