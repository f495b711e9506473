import { describe, expect, it } from 'vitest'
import { CHANNELS } from './channels.ts'
import { CHANNEL_GATES, GATES_OF_CENTER } from '../sky/closure.fixture.ts'
import { seededRandom } from '../sky/seeded-random.fixture.ts'
import { splitBridges } from './split-bridges.ts'
import { GATES_ALONG_WHEEL } from '../sky/wheel.ts'

const random = seededRandom(23)
/** As many gates as a chart has, spread at random. */
const randomGates = () =>
  GATES_ALONG_WHEEL.map((gate) => ({ gate, order: random() }))
    .toSorted((a, b) => a.order - b.order)
    .slice(0, 20)
    .map(({ gate }) => gate)

/** Whether two centers that were apart come together, asked of the whole graph each time. */
function bringsTogether(gates: readonly number[], added: readonly number[]): boolean {
  const before = areaOfCenters(gates)
  const after = areaOfCenters([...gates, ...added])
  const pairs = [...before.keys()].flatMap((a) => [...before.keys()].map((b) => [a, b] as const))
  return pairs.some(([a, b]) => before.get(a) !== before.get(b) && after.get(a) === after.get(b))
}

/** Each defined center with the least name in its area, by spreading names along channels. */
function areaOfCenters(gates: readonly number[]): Map<string, string> {
  const links = CHANNEL_GATES.filter((pair) => pair.every((gate) => gates.includes(gate))).map(
    ([a, b]) => [centerOf(a), centerOf(b)] as const,
  )
  const names = new Map(links.flat().map((center) => [center, center]))
  for (const _ of names)
    for (const [a, b] of links) {
      const least = [names.get(a) ?? a, names.get(b) ?? b].toSorted()[0] ?? a
      names.set(a, least).set(b, least)
    }
  return names
}

function centerOf(gate: number): string {
  return Object.entries(GATES_OF_CENTER).find(([, own]) => own.includes(gate))?.[0] ?? ''
}

describe('splitBridges', () => {
  it('is empty where there is nothing to bridge', () => {
    expect(splitBridges(new Set([20, 34]))).toEqual({ gates: [], channels: [] })
    expect(splitBridges(new Set([1, 2, 3]))).toEqual({ gates: [], channels: [] })
  })

  it('finds the gate that a hanging gate waits for, and the channels that span the gap', () => {
    // Throat and G apart from Sacral and Root; gate 2 hangs toward the Sacral.
    expect(splitBridges(new Set([1, 8, 9, 52, 2]))).toEqual({
      gates: [14],
      channels: ['5-15', '10-34', '20-34', '29-46'],
    })
  })

  it('finds, among all gates and channels, those that bring two areas together', () => {
    const wrong = Array.from({ length: 250 }, randomGates).flatMap((gates) => {
      const { gates: single, channels } = splitBridges(new Set(gates))
      const absent = GATES_ALONG_WHEEL.filter((gate) => !gates.includes(gate))
      const expected = absent.filter((gate) => bringsTogether(gates, [gate]))
      const whole = CHANNELS.filter(
        (each) =>
          each.gates.every((gate) => !gates.includes(gate as never)) &&
          each.gates.every((gate) => !expected.includes(gate as never)) &&
          bringsTogether(gates, each.gates),
      ).map(({ id }) => id)
      const found = JSON.stringify([single, channels])
      const sought = JSON.stringify([expected.toSorted((a, b) => a - b), whole])
      return found === sought ? [] : [{ gates, found, sought }]
    })
    expect(wrong).toEqual([])
  })
})
