import { describe, expect, it } from 'vitest'

import { answersOf, runCli } from './run-cli.fixture.ts'

const JANUARY = ['--from', '2026-01-01', '--to', '2026-02-01']
const VIENNA = ['--lat', '48.2', '--lon', '16.4']

interface Moment {
  readonly utc: string
  readonly local: string | null
}
const MICHAEL = { date: '1968-08-23', time: '13:45', lat: 46.6103, lon: 13.8558 }
interface Cast {
  readonly western: { readonly bodies: { readonly moon: { readonly longitude: number } } }
}
interface Told {
  readonly zone: string | null
  readonly count: number
  readonly spans: readonly {
    readonly from: Moment
    readonly to: Moment
    readonly minutes: number
    readonly beginsEarlier: boolean
  }[]
}

async function ask(where: string, ...flags: readonly string[]): Promise<Told> {
  const [told] = answersOf(await runCli(['search', where, ...JANUARY, ...flags]))
  return told as Told
}

describe('billion search', () => {
  it('tells each span in UTC, and by the clocks of the place', async () => {
    const nowhere = await ask('moon in Taurus')
    expect(nowhere).toMatchObject({ zone: null, count: 1, spans: [{ from: { local: null } }] })
    const there = await ask('moon in Taurus', ...VIENNA)
    expect(there.zone).toBe('Europe/Vienna')
    const { from } = there.spans[0]!
    expect(Date.parse(from.local!)).toBe(Date.parse(from.utc))
    expect(from.local).toMatch(/\+01:00$/)
    const elsewhere = await ask('moon in Taurus', ...VIENNA, '--zone', 'Asia/Tokyo')
    expect(elsewhere.spans[0]!.from.local).toMatch(/\+09:00$/)
  })

  it('says of a span that it held before the search began', async () => {
    const { spans } = await ask('sun in Capricorn')
    expect(spans).toMatchObject([{ from: { utc: '2026-01-01T00:00:00Z' }, beginsEarlier: true }])
  })

  it('leaves out what is short, and what comes after the limit', async () => {
    const all = await ask('ascendant in Aries', ...VIENNA)
    const long = await ask('ascendant in Aries', ...VIENNA, '--least-minutes', '90')
    expect([all.count, long.count]).toEqual([31, 0])
    const limited = await ask('ascendant in Aries', ...VIENNA, '--limit', '3')
    expect([limited.count, limited.spans.length]).toEqual([31, 3])
    expect(limited.spans).toEqual(all.spans.slice(0, 3))
  })

  it('follows the zodiac and the house system that are asked for', async () => {
    const tropical = await ask('sun in Capricorn')
    const sidereal = await ask('sun in Capricorn', '--zodiac', 'sidereal')
    expect(sidereal.spans[0]!.from.utc).not.toBe(tropical.spans[0]!.from.utc)
    const placidus = await ask('moon in house 10', ...VIENNA)
    const whole = await ask('moon in house 10', ...VIENNA, '--house-system', 'wholeSign')
    expect(whole.spans[1]).not.toEqual(placidus.spans[1])
  })

  it('goes to the points of a birth, in the zodiac that is asked for', async () => {
    const natal = ['--natal', '1968-08-23,13:45,46.6103,13.8558']
    for (const zodiac of ['tropical', 'sidereal']) {
      const flags = ['--zodiac', zodiac, ...natal]
      const [cast] = answersOf(
        await runCli(['cast', '--batch', '--zodiac', zodiac], [MICHAEL]),
        true,
      )
      const { longitude } = (cast as Cast).western.bodies.moon
      const asked = await ask('moon trine natal moon within 2', ...flags)
      const known = await ask(`moon trine ${longitude} within 2`, ...flags)
      expect(asked.spans).toEqual(known.spans)
      expect(asked.count).toBe(2)
    }
  })

  it('says so on a terminal when there is nothing', async () => {
    const { code, printed } = await runCli(['search', 'sun retrograde', ...JANUARY], '', true)
    expect([code, printed]).toEqual([
      0,
      expect.stringContaining('0 times from 2026-01-01T00:00:00Z'),
    ])
  })

  it.each([
    [{ where: 'moon in house 1' }, 'lat'],
    [{ where: 'day' }, 'lat'],
    [{ where: 'moon waxing', lat: 48 }, 'lon'],
    [{ where: 'moon waxing', zone: 'Europe/Wien' }, 'zone'],
    [{ where: 'moon waxing', limit: -1 }, 'limit'],
    [{ where: 'moon waxing', leastMinutes: 'ten' }, 'leastMinutes'],
    [{ where: 'moon waxing', houseSystem: 'placid' }, 'houseSystem'],
    [{ where: 'moon waxing', from: '2026-02-01', to: '2026-01-01' }, 'to'],
    [{ where: 'sun trine natal moon' }, 'natal'],
    [{ where: 'sun trine natal moon', natal: { ...MICHAEL, lat: 95 } }, 'natal.latitude'],
    [{ where: 'sun trine natal moon', natal: { ...MICHAEL, time: null } }, 'natal.time'],
    [{ where: 'sun trine natal ascendant', natal: { ...MICHAEL, time: null } }, 'natal.time'],
    [{ where: 'day or sun trine natal mon', natal: MICHAEL }, 'where.or.1.to'],
    [{ wher: 'moon waxing' }, 'wher'],
    [{}, 'where'],
  ])('refuses %j by the name of %s', async (line, field) => {
    const ran = await runCli(['search', '--batch'], [line])
    expect(answersOf(ran, true)).toMatchObject([{ error: { field, mend: expect.any(String) } }])
  })
})
