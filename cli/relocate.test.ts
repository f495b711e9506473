import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import { answersOf, runCli } from './run-cli.fixture.ts'

const BIRTH = { date: '1968-08-23', time: '13:45', lat: 46.6103, lon: 13.8558 }

async function ask(command: string, lines: readonly object[]) {
  return answersOf(await runCli([command, '--batch'], lines), true) as readonly {
    readonly western: { readonly bodies: object; readonly angles: object }
    readonly houses: readonly { readonly natal: number | null; readonly relocated: number | null }[]
    readonly at: { readonly local: string | null }
  }[]
}

describe('billion relocate', () => {
  it('casts the very chart of somebody born there at that moment', async () => {
    const births = fc.record({
      jd: fc.double({ min: 2_415_020, max: 2_470_000, noNaN: true }),
      lat: fc.double({ min: -60, max: 60, noNaN: true }),
      lon: fc.double({ min: -180, max: 180, noNaN: true }),
      atLat: fc.double({ min: -60, max: 60, noNaN: true }),
      atLon: fc.double({ min: -180, max: 180, noNaN: true }),
      houseSystem: fc.constantFrom('placidus', 'wholeSign', 'koch'),
    })
    const lines = fc.sample(births, { seed: 12, numRuns: 10 })
    const relocated = await ask('relocate', lines)
    const born = await ask(
      'cast',
      lines.map(({ jd, atLat: lat, atLon: lon, houseSystem }) => ({ jd, lat, lon, houseSystem })),
    )
    expect(relocated.map(({ western }) => western)).toEqual(born.map(({ western }) => western))
  })

  it('moves houses and leaves the bodies where they stood', async () => {
    const [there] = await ask('relocate', [{ ...BIRTH, atLat: 40.7, atLon: -74 }])
    const [here] = await ask('cast', [BIRTH])
    const places = ({ western }: typeof there & object) =>
      Object.values(western.bodies).map(({ longitude }: { longitude: number }) => longitude)
    expect(places(there!)).toEqual(places(here!))
    expect(there).toMatchObject({ at: { local: '1968-08-23T08:45:00-04:00' } })
    expect(there!.houses.some(({ natal, relocated }) => natal !== relocated)).toBe(true)
  })

  it('withholds of an unknown time what hangs on it', async () => {
    const [there] = await ask('relocate', [{ ...BIRTH, time: null, atLat: 40.7, atLon: -74 }])
    expect(there).toMatchObject({ at: { local: null }, western: { angles: { ascendant: null } } })
    expect(there!.houses.every(({ relocated }) => relocated === null)).toBe(true)
  })

  it.each([
    [{ ...BIRTH }, 'atLat'],
    [{ ...BIRTH, atLat: 40.7 }, 'atLon'],
    [{ ...BIRTH, atLat: 95, atLon: 0 }, 'atLat'],
    [{ ...BIRTH, atLat: 40.7, atLon: -74, clock: 'Mars/Olympus' }, 'clock'],
    [{ ...BIRTH, atLat: 40.7, atlon: -74 }, 'atlon'],
  ])('refuses %j by the name of %s', async (line, field) => {
    const ran = await runCli(['relocate', '--batch'], [line])
    expect(answersOf(ran, true)).toMatchObject([{ error: { field, mend: expect.any(String) } }])
  })
})
