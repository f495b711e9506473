import { expect, it } from 'vitest'
import { loadEphemeris } from '#astrology/ephemeris/load-in-node.ts'
import { chosenAspectsAcross, type ChoosablePoint } from '../aspects/chosen-aspects.ts'
import { sameForAll } from '../aspects/orbs.ts'
import { birthAt } from '../births.fixture.ts'
import { castWestern } from '../cast-western.ts'
import { isInRange, readGolden } from '../golden.fixture.ts'

interface GoldenContact {
  readonly p1: string
  readonly p2: string
  readonly aspect: string
  readonly orb: number
}

const ephemeris = await loadEphemeris()
const charts = readGolden<{
  cases: readonly { id: string; jd_ut: number; lat: number; lng: number }[]
}>('western_charts').cases
const couples = readGolden<{
  synastry: readonly { id: string; aspects: readonly GoldenContact[] }[]
}>('western_aspects').synastry.flatMap(({ id, aspects }) => {
  const births = id.split('__x__').map((name) => charts.find((chart) => chart.id === name))
  return births.every((birth) => birth !== undefined && isInRange(birth))
    ? [{ id, aspects, births: births.flatMap((birth) => birth ?? []) }]
    : []
})

/** Kerykeion's orbs and its names of points. */
const KERYKEION_ORBS = sameForAll({
  conjunction: 10,
  opposition: 10,
  trine: 8,
  sextile: 6,
  square: 5,
  quintile: 1,
})
const NAMES: Readonly<Record<string, ChoosablePoint>> = {
  Medium_Coeli: 'midheaven',
  Imum_Coeli: 'imumCoeli',
  True_North_Lunar_Node: 'trueNode',
  True_South_Lunar_Node: 'southNode',
  Mean_Lilith: 'meanLilith',
}
const nameOf = (name: string): ChoosablePoint =>
  NAMES[name] ?? (name.toLowerCase() as ChoosablePoint)

function named(one: string, aspect: string, other: string): string {
  return `${one} ${aspect} ${other}`
}

it('is tried on every couple whose births are in the files and in range', () => {
  expect(couples.map(({ id }) => id)).toEqual(['john_lennon_1940__x__yoko_ono_1933'])
})

it.each(couples)('finds between $id what kerykeion finds, and no other', ({ aspects, births }) => {
  const [first, second] = births.map(({ jd_ut, lat, lng }) =>
    castWestern(ephemeris, birthAt(jd_ut, [lat, lng])),
  )
  const points = [...new Set(aspects.flatMap(({ p1, p2 }) => [nameOf(p1), nameOf(p2)]))]
  const found = chosenAspectsAcross(first!, second!, { points, orbs: KERYKEION_ORBS })
  expect(found.map((each) => named(each.first, each.aspect, each.second)).toSorted()).toEqual(
    aspects.map(({ p1, aspect, p2 }) => named(nameOf(p1), aspect, nameOf(p2))).toSorted(),
  )
  const orbs = new Map(found.map((each) => [named(each.first, each.aspect, each.second), each.orb]))
  const off = aspects.map(({ p1, aspect, p2, orb }) => {
    // Its nodes are of the Moshier series, up to a minute from ours.
    const within = /Node/.test(p1 + p2) ? 60 : 3
    return (Math.abs(orbs.get(named(nameOf(p1), aspect, nameOf(p2)))! - orb) * 3600) / within
  })
  expect(Math.max(...off)).toBeLessThan(1)
})
