import { describe, expect, it } from 'vitest'
import { loadEphemeris } from '#astrology/ephemeris/load-in-node.ts'
import { balanceOf } from './balance.ts'
import { birthAt } from '../births.fixture.ts'
import { castWestern } from '../cast-western.ts'
import { readGolden } from '../golden.fixture.ts'
import { PLANETS } from '../zodiac/points.ts'

const ephemeris = await loadEphemeris()
const {
  weighting: [weighting],
} = readGolden<{ weighting: readonly Record<string, Record<string, readonly string[]>>[] }>(
  'western_thirdparty',
)
const NAMES: Readonly<Record<string, string>> = {
  Asc: 'ascendant',
  MC: 'midheaven',
  TrueNode: 'trueNode',
}

/** The golden group's names in ours, in one order. */
function wanted(kind: string): Record<string, string[]> {
  return sorted(weighting?.[kind] ?? {}, (name) => NAMES[name] ?? name.toLowerCase())
}

function sorted(
  groups: Readonly<Record<string, readonly string[]>>,
  name: (name: string) => string = (own) => own,
): Record<string, string[]> {
  return Object.fromEntries(
    Object.entries(groups).map(([kind, members]) => [kind, members.map(name).toSorted()]),
  )
}

describe('balanceOf', () => {
  it('spreads the points as astro.com does', () => {
    const { bodies, angles } = castWestern(
      ephemeris,
      birthAt(2451545.25, [32.71666666666667, -117.15]),
    )
    const points = [
      ...[...PLANETS, 'trueNode' as const, 'chiron' as const].map((name) => ({
        name,
        ...bodies[name],
      })),
      { name: 'ascendant', longitude: angles?.ascendant ?? Number.NaN, house: 1 },
      { name: 'midheaven', longitude: angles?.midheaven ?? Number.NaN, house: 10 },
    ]
    const balance = balanceOf<string>(points)
    expect(sorted(balance.elements)).toEqual(wanted('elements'))
    expect(sorted(balance.modalities)).toEqual(wanted('modalities'))
    const { first, second, third, fourth } = balance.quadrants ?? {}
    expect(sorted({ 1: first ?? [], 2: second ?? [], 3: third ?? [], 4: fourth ?? [] })).toEqual(
      wanted('quadrants'),
    )
    expect(balance.polarities.diurnal).toHaveLength(
      balance.elements.fire.length + balance.elements.air.length,
    )
    expect(balance.hemispheres?.northern).toHaveLength((first?.length ?? 0) + (second?.length ?? 0))
    expect(balance.hemispheres?.eastern).toHaveLength((first?.length ?? 0) + (fourth?.length ?? 0))
  })

  it('speaks of no half of the sky without houses', () => {
    const balance = balanceOf([{ name: 'sun', longitude: 5, house: null }])
    expect(balance).toMatchObject({
      hemispheres: null,
      quadrants: null,
      elements: { fire: ['sun'] },
    })
  })
})
