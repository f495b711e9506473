import fc from 'fast-check'
import { describe, expect, it, test } from 'vitest'
import { DOCUMENTS, EMPTY_ORDER, orderOf, refusalsByField, typeOf } from './order-form.ts'
import { forgetKey, keyFor } from './order-key.ts'

const forms = fc.record({
  count: fc.constantFrom('one', 'two' as const),
  first: fc.option(fc.constant('person_1')),
  second: fc.option(fc.constant('person_2')),
  size: fc.constantFrom('all', 'single' as const),
  system: fc.constantFrom('western', 'kabbalah' as const),
  relation: fc.constantFrom('partners', 'friends' as const),
  question: fc.string(),
  voice: fc.option(fc.constant('rms')),
  hasTwoKeys: fc.boolean(),
  isSamePerson: fc.boolean(),
})

test('an order says what its type asks for, and nothing else', () => {
  fc.assert(
    fc.property(forms, (form) => {
      const order = orderOf(form)
      const isWhole = form.first !== null && (form.count === 'one' || form.second !== null)
      expect(order === null).toBe(!isWhole)
      if (order === null) return
      expect(order.people).toHaveLength(form.count === 'two' ? 2 : 1)
      expect(order.relation !== undefined).toBe(form.count === 'two')
      expect(order.system !== undefined).toBe(form.size === 'single')
      expect(order.question ?? 'asked').not.toBe('')
      expect(order.keys !== undefined).toBe(form.hasTwoKeys && order.type === 'nuclear_v2')
      expect(DOCUMENTS[typeOf(form)]).toBeGreaterThan(0)
    }),
  )
})

test('what is refused stands where it is mended', () => {
  const refused = [
    { field: 'people.1', problem: 'is the same person', mend: 'Say samePerson.' },
    { field: 'question', problem: 'is empty', mend: 'Leave it out.' },
    { field: 'people.1', problem: 'was not declared', mend: 'Declare it.' },
    { field: 'somethingNew', problem: 'is odd', mend: 'Mend it.' },
  ]
  expect(refusalsByField(refused, ({ problem, mend }) => `${problem}. ${mend}`)).toEqual({
    second: 'is the same person. Say samePerson. was not declared. Declare it.',
    question: 'is empty. Leave it out.',
    form: 'is odd. Mend it.',
  })
})

/** A place to keep things in, as a device has it. */
function storage() {
  const held = new Map<string, string>()
  return {
    get: async (name: string) => held.get(name) ?? null,
    set: async (name: string, value: string) => void held.set(name, value),
    remove: async (name: string) => void held.delete(name),
  }
}

describe('the key of an order', () => {
  it('is the same until the order was answered, and another for another order', async () => {
    const kept = storage()
    let made = 0
    const newKey = () => `key ${(made += 1)}`
    const order = JSON.stringify(orderOf({ ...EMPTY_ORDER, first: 'person_1' }))
    expect(await keyFor(kept, order, newKey)).toBe('key 1')
    expect(await keyFor(kept, order, newKey)).toBe('key 1')
    expect(await keyFor(kept, `${order} `, newKey)).toBe('key 2')
    await forgetKey(kept)
    expect(await keyFor(kept, `${order} `, newKey)).toBe('key 3')
  })
})
