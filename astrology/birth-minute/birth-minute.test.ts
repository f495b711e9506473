import { toTheEnd } from '#core/to-the-end.ts'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { resolveBirth } from '../birth/resolve-birth.ts'
import { castPerson } from '../cast.ts'
import { personFacts } from '../cast-facts.ts'
import { loadEphemeris } from '../ephemeris/load-in-node.ts'
import { statementOf } from '../facts.ts'
import { birthMinuteInSteps, type Run } from './birth-minute.ts'

const ephemeris = await loadEphemeris()
const momentAt = (jd: number) => {
  const resolution = resolveBirth({ jd, latitude: 51.5, longitude: -0.13 })
  if (resolution.kind !== 'exact') throw new Error('a Julian day is one moment')
  return resolution.moment
}
const BIRTH = 2_446_410.03
const LOOKS = { minutes: 60, step: 20 }

const said = ({ fact }: Run) => `${fact?.sentence} ${String(fact?.value)}`

describe('the minute of a birth', () => {
  const told = toTheEnd(birthMinuteInSteps(ephemeris, momentAt(BIRTH), LOOKS))

  it('is told without a gap, and as it is at every look', () => {
    for (const { runs } of told) {
      expect([runs[0]!.from, runs.at(-1)!.to]).toEqual([-60, 60])
      expect(runs.every(({ from, to }) => from <= to)).toBe(true)
      const gaps = runs.slice(1).map(({ from }, index) => from - runs[index]!.to)
      expect(gaps.filter((gap) => gap !== LOOKS.step)).toEqual([])
    }
    fc.assert(
      fc.property(fc.constantFrom(-60, -40, -20, 0, 20, 40, 60), (minute) => {
        const cast = castPerson(ephemeris, momentAt(BIRTH + minute / 1440))
        const facts = new Map(personFacts(cast, 'p1').map((fact) => [fact.id, fact]))
        for (const { name, runs } of told) {
          const run = runs.find(({ from, to }) => from <= minute && minute <= to)!
          expect([name, run.fact?.value]).toEqual([name, facts.get(`p1.${name}`)?.value])
        }
      }),
      { numRuns: 7 },
    )
  })

  it('changes the rising sign within two hours, and no run is as the one before it', () => {
    const rising = told.find(({ name }) => name === 'western.ascendant.sign')!
    expect(rising.runs.length).toBeGreaterThan(1)
    for (const { runs } of told)
      expect(runs.slice(1).filter((run, index) => said(run) === said(runs[index]!))).toEqual([])
    const tree = told.find(({ name }) => name === 'kabbalah.malkhut.sign')!
    const long = tree.runs.find(({ from, to }) => from < to)!
    expect(statementOf(long.fact!)).toMatch(/ to /)
  })

  it('keeps to the days that the ephemeris reaches', () => {
    const last = toTheEnd(birthMinuteInSteps(ephemeris, momentAt(2_597_640.5), LOOKS))
    expect(last[0]!.runs.at(-1)!.to).toBe(0)
  })
})
