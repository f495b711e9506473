import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import { loadEphemeris } from '#astrology/ephemeris/load-in-node.ts'
import { castHumanDesign } from '../cast-human-design.ts'
import { connectionOf } from '../couple/connection.ts'
import { CHANNELS } from '../bodygraph/channels.ts'
import { readSky } from '../sky/read-sky.ts'
import { exactMoment, momentWithin } from '../sky/moment.fixture.ts'
import { groupOf } from './group.ts'
import { memberOf, type Member } from './member.ts'
import { pairBonds } from './pair-bonds.ts'
import { pentaOf } from './penta.ts'

const ephemeris = await loadEphemeris()
const BIRTH = fc.double({ min: 2_420_000, max: 2_470_000, noNaN: true })

function designsOf(seed: number, count: number) {
  return fc
    .sample(fc.noBias(BIRTH), { seed, numRuns: count })
    .map((jd) => castHumanDesign(ephemeris, exactMoment(jd)))
}

const GATES = fc
  .uniqueArray(fc.integer({ min: 1, max: 64 }), { maxLength: 26 })
  .map((gates) => gates.toSorted((a, b) => a - b))
const MEMBERS = fc
  .array(GATES, { minLength: 2, maxLength: 6 })
  .map((all) => all.map((gates, place): Member => ({ name: `m${place}`, gates, maybe: [] })))

describe('groupOf', () => {
  it('is for two what their connection is', () => {
    const designs = designsOf(3, 40)
    designs.slice(1).forEach((one, place) => {
      const other = designs[place]!
      const members = [memberOf('a', one), memberOf('b', other)] as const
      const connection = connectionOf(readSky(one.skies[0]!)!, readSky(other.skies[0]!)!)
      const group = groupOf(members)
      expect(group).toMatchObject({
        undecided: [],
        definedCenters: connection.jointCenters,
        openCenters: connection.openCenters,
        areas: connection.jointAreas,
        sharedGates: connection.sharedGates,
      })
      expect(pairBonds(...members)).toMatchObject({ bonds: connection.bonds, undecided: [] })
      expect(group.channels.map(({ channel }) => channel)).toEqual(
        connection.bonds.map(({ channel }) => channel),
      )
    })
  })

  it('completes a channel exactly when its gates are there, and says by whom', () => {
    fc.assert(
      fc.property(MEMBERS, (members) => {
        const { channels, sharedGates, soleGates } = groupOf(members)
        const count = (gate: number) => members.filter(({ gates }) => gates.includes(gate)).length
        const complete = CHANNELS.filter(({ gates }) => gates.every((gate) => count(gate) > 0))
        expect(channels.map(({ channel }) => channel)).toEqual(complete.map(({ id }) => id))
        for (const { by, whole, gates } of channels) {
          const both = members.filter((member) =>
            gates.every(({ gate }) => member.gates.includes(gate)),
          )
          expect(whole).toEqual(both.map(({ name }) => name))
          expect(by).toBe(['together', 'one'][both.length] ?? 'several')
        }
        for (const gate of sharedGates) expect(count(gate)).toBe(members.length)
        for (const { gate } of soleGates) expect(count(gate)).toBe(1)
      }),
    )
  })

  it('is the same whoever comes first, but for the order of names', () => {
    fc.assert(
      fc.property(MEMBERS, (members) => {
        const { definedCenters, areas, sharedGates } = groupOf(members)
        const turned = groupOf(members.toReversed())
        expect([turned.definedCenters, turned.areas, turned.sharedGates]).toEqual([
          definedCenters,
          areas,
          sharedGates,
        ])
      }),
    )
  })

  it('says of uncertain births nothing that does not hold at every moment of them', () => {
    const births = fc.sample(fc.noBias(BIRTH), { seed: 9, numRuns: 30 })
    const open = births.map((jd) => castHumanDesign(ephemeris, momentWithin(jd, 300)))
    let undecided = 0
    for (let place = 0; place + 2 < open.length; place += 3) {
      const charts = open.slice(place, place + 3)
      const members = charts.map((chart, index) => memberOf(`m${index}`, chart))
      const group = groupOf(members)
      undecided += group.undecided.length
      for (const share of [0, 0.4, 0.9]) {
        const skies = charts.map(({ skies: all }) => all[Math.floor(all.length * share)]!)
        const known = skies.map((sky, index): Member => {
          return { name: `m${index}`, gates: readSky(sky)!.gates, maybe: [] }
        })
        const exact = groupOf(known)
        const ids = exact.channels.map(({ channel }) => channel)
        for (const { channel, by } of group.channels) {
          expect(ids).toContain(channel)
          const same = exact.channels.find((each) => each.channel === channel)!
          expect([by, null]).toContain(by === null ? null : same.by)
        }
        const told = new Set([...group.undecided, ...group.channels.map((each) => each.channel)])
        for (const id of ids) expect(told).toContain(id)
        for (const center of group.definedCenters) expect(exact.definedCenters).toContain(center)
        for (const center of group.openCenters) expect(exact.openCenters).toContain(center)
        expect([group.areas, null]).toContainEqual(group.areas === null ? null : exact.areas)
        const [one, other] = [pairBonds(members[0]!, members[1]!), pairBonds(known[0]!, known[1]!)]
        for (const bond of one.bonds) expect(other.bonds).toContainEqual(bond)
      }
    }
    expect(undecided).toBeGreaterThan(10)
  })
})

describe('pentaOf', () => {
  it('is told of three to five people, by the twelve gates', () => {
    fc.assert(
      fc.property(MEMBERS, (members) => {
        const penta = pentaOf(groupOf(members), members)
        expect(penta === null).toBe(members.length < 3 || members.length > 5)
        for (const { isDefined, missing, held } of penta ?? []) {
          expect(isDefined).toBe(missing.length === 0)
          expect(held === null).toBe(!isDefined)
        }
      }),
    )
  })
})
