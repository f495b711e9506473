import { expect, it } from 'vitest'
import { loadEphemeris } from '#astrology/ephemeris/load-in-node.ts'
import { rememberingRises } from './remembered-rises.ts'

const ephemeris = await loadEphemeris()
const munich = { latitude: 48.1, longitude: 11.6 }

it('gives the same answers and asks once a day for each', () => {
  let asked = 0
  const counting = {
    ...ephemeris,
    riseSet: (...question: Parameters<typeof ephemeris.riseSet>) => {
      asked += 1
      return ephemeris.riseSet(...question)
    },
  }
  const remembering = rememberingRises(counting)
  const moments = Array.from({ length: 96 }, (_, quarter) => 2_460_000.5 + quarter / 96)
  for (const event of ['rise', 'set'] as const) {
    const answers = moments.map((at) => remembering.riseSet('sun', event, at, munich, 'upper-limb'))
    const expected = moments.map((at) => ephemeris.riseSet('sun', event, at, munich, 'upper-limb'))
    const apart = answers.map((answer, place) => Math.abs((answer ?? 0) - (expected[place] ?? 0)))
    expect(Math.max(...apart)).toBeLessThan(1e-6)
  }
  expect(asked).toBe(4)
})

it('does not take the day without a sunset for an answer', () => {
  const northCape = { latitude: 71.2, longitude: 25.8 }
  const midsummer = 2_460_116.5
  const remembering = rememberingRises(ephemeris)
  expect(remembering.riseSet('sun', 'set', midsummer, northCape, 'upper-limb')).toBeNull()
  const autumn = midsummer + 90
  expect(remembering.riseSet('sun', 'set', autumn, northCape, 'upper-limb')).not.toBeNull()
})
