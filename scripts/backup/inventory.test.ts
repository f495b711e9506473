import fc from 'fast-check'
import { expect, it } from 'vitest'
import { takeInventory, type FoundObject } from './inventory.ts'

const HOLDERS = { jobs: new Set(['a']), people: new Set(['b']), exports: new Set(['c']) }

const anyObject: fc.Arbitrary<FoundObject> = fc.record({
  key: fc
    .tuple(fc.constantFrom('jobs/a', 'people/b', 'exports/c'), fc.uuid())
    .map((parts) => parts.join('/')),
  bytes: fc.nat(),
  sha256: fc.string({ minLength: 1 }),
})
const anyObjects = fc.uniqueArray(anyObject, { selector: ({ key }) => key, minLength: 1 })
const named = (objects: readonly FoundObject[]) =>
  objects.map(({ sha256, ...one }) => ({ ...one, sha256: sha256! }))

it('finds nothing where everything is as it was stored', () => {
  fc.assert(
    fc.property(anyObjects, (objects) => {
      const { missing, different, strays } = takeInventory(named(objects), objects, HOLDERS)
      expect([missing, different, strays]).toEqual([[], [], []])
    }),
  )
})

it('tells each object that is gone, shortened or replaced, and no other', () => {
  const anyHarm = fc.constantFrom('gone', 'shortened', 'replaced', 'left alone')
  const anyHarmed = fc
    .array(fc.tuple(anyObject, anyHarm))
    .map((pairs) =>
      pairs.filter(([{ key }], index) => pairs.findIndex(([one]) => one.key === key) === index),
    )
  fc.assert(
    fc.property(anyHarmed, (pairs) => {
      const objects = pairs.flatMap(([object, harm]) => {
        if (harm === 'gone') return []
        if (harm === 'shortened') return [{ ...object, bytes: object.bytes + 1 }]
        return [harm === 'replaced' ? { ...object, sha256: 'another' } : object]
      })
      const keys = (harms: readonly string[]) =>
        pairs.flatMap(([{ key }, harm]) => (harms.includes(harm) ? [key] : []))
      const found = takeInventory(named(pairs.map(([object]) => object)), objects, HOLDERS)
      expect(found.missing).toEqual(keys(['gone']))
      expect(found.different).toEqual(keys(['shortened', 'replaced']))
    }),
  )
})

it('names the folders of nobody, each once', () => {
  const objects = [
    'jobs/gone/facts.json',
    'jobs/gone/x/1/text.json',
    'jobs/a/facts.json',
    'else/x',
  ].map((key) => ({ key, bytes: 1, sha256: null }))
  expect(takeInventory([], objects, HOLDERS).strays).toEqual(['jobs/gone', 'else/x'])
})
