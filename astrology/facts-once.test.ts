import { expect, it } from 'vitest'
import { factOf, type PartsBody } from './facts.ts'
import { factsOnce, once, onceByPlace, onceForEach } from './facts-once.ts'

const rule = { id: 'test.rule', rule: 'A rule.', source: 'This test.' }

function gateOf(gate: number): PartsBody {
  return {
    topic: 'sharedGate',
    property: String(gate),
    value: true,
    sentence: `{p1} and {p2} share Gate ${gate}.`,
    marks: [{ gate }],
    rule,
  }
}

it('makes what hangs on a key when it is first asked for, and never again', () => {
  const asked: number[] = []
  const squared = once((number: number) => {
    asked.push(number)
    return number * number
  })
  expect([squared(3), squared(0), squared(3), squared(0)]).toEqual([9, 0, 9, 0])
  expect(asked).toEqual([3, 0])
})

it('makes what stands at a place of a table when it is first asked for, and never again', () => {
  const asked: number[] = []
  const named = onceByPlace(3, (place) => {
    asked.push(place)
    return { place }
  })
  const [last, first] = [named(2), named(0)]
  expect([last, first]).toEqual([{ place: 2 }, { place: 0 }])
  expect(named(2)).toBe(last)
  expect(named(0)).toBe(first)
  expect(asked).toEqual([2, 0])
})

it('keeps what belongs to a chart by the chart itself and not by what it says', () => {
  const seen: object[] = []
  const lookedAt = onceForEach((chart: { readonly gate: number }) => {
    seen.push(chart)
    return chart.gate
  })
  const [one, twin] = [{ gate: 5 }, { gate: 5 }]
  expect([lookedAt(one), lookedAt(one), lookedAt(twin)]).toEqual([5, 5, 5])
  expect(seen).toEqual([one, twin])
})

it('makes the fact of a kept body once, and every other body its own', () => {
  const make = factOf('couple', 'humanDesign')
  const { kept, fact } = factsOnce(make)
  const [body] = kept([gateOf(5)])
  expect(fact(body!)).toBe(fact(body!))
  expect(fact(body!)).toEqual(make(gateOf(5)))
  const other = gateOf(5)
  expect(fact(other)).not.toBe(fact(other))
  expect(fact({ ...body!, certainty: 'approximate' }).certainty).toBe('approximate')
})
