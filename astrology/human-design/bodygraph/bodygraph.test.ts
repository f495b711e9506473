import { describe, expect, it } from 'vitest'
import { FIRST_DAY, LAST_DAY } from '#astrology/ephemeris/ephemeris.ts'
import { loadEphemeris } from '#astrology/ephemeris/load-in-node.ts'
import golden from '#test/golden/hd_charts.json' with { type: 'json' }
import { AUTHORITIES } from './authority.ts'
import { castHumanDesign } from '../cast-human-design.ts'
import { CENTERS, CENTER_TRAITS, centerOf } from './centers.ts'
import { CHANNELS, channelOf } from './channels.ts'
import { CHANNEL_GATES, deriveByClosure, GATES_OF_CENTER } from '../sky/closure.fixture.ts'
import { DEFINITIONS } from './definition.ts'
import type { HumanDesignChart } from '../human-design-chart.ts'
import { ALL_CROSSES } from './incarnation-cross.ts'
import { exactMoment, julianDay } from '../sky/moment.fixture.ts'
import { PROFILES } from './profile.ts'
import { seededRandom } from '../sky/seeded-random.fixture.ts'
import { TYPES } from './type.ts'
import { GATES_ALONG_WHEEL } from '../sky/wheel.ts'

const ephemeris = await loadEphemeris()

/** A chart's bodygraph in the words of the second derivation. */
function bodygraphOf(chart: HumanDesignChart) {
  const { type, authority, definition, channels, centers } = chart
  const defined = CENTERS.filter((center) => centers[center].state === 'defined').toSorted()
  return { type, authority, definition, defined, channels }
}

function derived(gates: readonly number[]) {
  const { defined, channels, ...rest } = deriveByClosure(gates)
  return { ...rest, defined: defined.toSorted(), channels }
}

/** The profiles both Suns' lines make. */
function profilesOf({ profile, activations }: HumanDesignChart) {
  const lines = `${activations.personality.sun.line}/${activations.design?.sun.line}`
  return PROFILES.filter((each) => each === lines && each === profile)
}

const CROSSES_BY_GATES = Map.groupBy(ALL_CROSSES, ({ gates }) => gates.join())

/** Crosses by their four gates; one profile, and so one angle, fits. */
function crossesOf({ cross, activations: { personality, design } }: HumanDesignChart) {
  const luminaries = [personality.sun, personality.earth, design?.sun, design?.earth]
  const quartet = luminaries.map((each) => each?.gate).join()
  return CROSSES_BY_GATES.get(quartet)?.filter(({ angle }) => angle === cross?.angle) ?? []
}

function hasOneCross(chart: HumanDesignChart): boolean {
  const crosses = crossesOf(chart)
  return crosses.length === 1 && crosses[0] === chart.cross
}

describe('the bodygraph', () => {
  it('is the one hdkit and pyhd list: nine centers, 64 gates, 36 channels', () => {
    for (const center of CENTERS) {
      expect(CENTER_TRAITS[center].gates.toSorted()).toEqual(GATES_OF_CENTER[center].toSorted())
    }
    expect(CHANNELS.map(({ gates }) => gates)).toEqual(CHANNEL_GATES)
    const inChannels = new Set(CHANNELS.flatMap(({ gates }) => gates))
    expect([...inChannels].toSorted()).toEqual(GATES_ALONG_WHEEL.toSorted())
    expect(CHANNELS.filter(({ centers: [from, to] }) => from === to)).toEqual([])
    expect(() => centerOf(65)).toThrow(RangeError)
    expect(() => channelOf('1-2')).toThrow(RangeError)
  })

  it('has one type, authority, definition, profile and cross in 10,000 random births, the same by two ways', () => {
    const random = seededRandom(10_000)
    // The first 100 days of the data have no design side.
    const births = Array.from(
      { length: 10_000 },
      () => FIRST_DAY + 100 + random() * (LAST_DAY - FIRST_DAY - 100),
    )
    const seen = { types: new Set(), authorities: new Set(), definitions: new Set() }
    const wrong: unknown[] = []
    for (const birth of births) {
      const chart = castHumanDesign(ephemeris, exactMoment(birth))
      const again = derived(chart.gates)
      const twoWays = JSON.stringify(bodygraphOf(chart)) === JSON.stringify(again)
      if (!twoWays || profilesOf(chart).length !== 1 || !hasOneCross(chart)) {
        wrong.push({ birth, chart: bodygraphOf(chart), again, crosses: crossesOf(chart) })
      }
      seen.types.add(chart.type)
      seen.authorities.add(chart.authority)
      seen.definitions.add(chart.definition)
    }
    expect(wrong).toEqual([])
    expect(seen).toEqual({
      types: new Set(TYPES),
      authorities: new Set(AUTHORITIES),
      definitions: new Set(DEFINITIONS),
    })
  }, 180_000)

  it.each(golden.searched.cases)('finds the rare kind of $id', ({ utc, id: _id, ...expected }) => {
    const chart = castHumanDesign(ephemeris, exactMoment(julianDay(utc)))
    expect(bodygraphOf(chart)).toMatchObject(expected)
    expect(bodygraphOf(chart)).toEqual(derived(chart.gates))
  })

  it('tells the sides that define a center', () => {
    const random = seededRandom(7)
    for (let count = 0; count < 300; count += 1) {
      const chart = castHumanDesign(ephemeris, exactMoment(2_400_000 + random() * 80_000))
      const held = (gate: number) =>
        (['personality', 'design'] as const).filter((side) =>
          Object.values(chart.activations[side] ?? {}).some((each) => each.gate === gate),
        )
      for (const center of CENTERS) {
        const { state, definedBy, gates } = chart.centers[center]
        expect(gates).toEqual(CENTER_TRAITS[center].gates.filter((gate) => held(gate).length > 0))
        const own = chart.channels
          .map(channelOf)
          .filter(({ centers }) => centers.includes(center))
          .flatMap((channel) => channel.gates)
        const sides = new Set(own.flatMap(held))
        const expected = sides.size === 2 ? 'both' : ([...sides][0] ?? null)
        expect(definedBy).toBe(expected)
        expect(state === 'open').toBe(gates?.length === 0)
      }
    }
  })
})
