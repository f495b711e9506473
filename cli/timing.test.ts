import { describe, expect, it } from 'vitest'

import { answersOf, runCli } from './run-cli.fixture.ts'

const MICHAEL = { date: '1968-08-23', time: '13:45', lat: 46.6103, lon: 13.8558 }
const NOW = '2026-11-22'

async function ask(command: string, ...lines: readonly object[]) {
  const ran = await runCli([command, '--batch'], lines)
  expect(ran.code).toBe(0)
  return answersOf(ran, true)
}

describe('what time brings', () => {
  it('is told of the sky without a birth', async () => {
    const span = { from: '2026-01-01', to: '2027-01-01', bodies: ['mercury'] }
    const [answer] = await ask('transits', span)
    expect(answer).toMatchObject({ natal: null })
    expect(JSON.stringify(answer).match(/"turns":"retrograde"/g)).toHaveLength(3)
  })

  it('is told of an uncertain birth as far as it holds, with its range', async () => {
    const unknown = { ...MICHAEL, time: null, asOf: NOW }
    const [transits] = await ask('transits', { ...MICHAEL, certaintyMinutes: 30, asOf: NOW })
    expect(transits).toMatchObject({ natal: { exact: expect.arrayContaining([RANGED]) } })
    const [profections] = await ask('profections', unknown)
    expect(profections).toMatchObject({ year: { age: 58, profection: null }, firdar: null })
    const [returns] = await ask('returns', unknown)
    expect(returns).toMatchObject({ solar: { chart: null, jdFrom: expect.any(Number) } })
    const [progressions] = await ask('progressions', unknown)
    expect(progressions).toMatchObject({ progressed: { angles: null } })
  })

  it('is told of the year and the periods that run', async () => {
    const [year] = await ask('profections', { ...MICHAEL, asOf: NOW })
    expect(year).toMatchObject({ year: { age: 58, profection: { house: 11, sign: 'Libra' } } })
    const [dashas] = await ask('dashas', { ...MICHAEL, at: NOW, levels: 2, systems: ['yogini'] })
    expect(dashas).toMatchObject({ yogini: { running: { length: 2 } } })
    expect(dashas).not.toHaveProperty('vimshottari')
  })

  it.each(['profections', 'returns'])(
    'refuses %s of a moment before the birth',
    async (command) => {
      const births = [MICHAEL, { ...MICHAEL, time: null }]
      const lines = births.map((birth) => ({ ...birth, asOf: '1968-08-21' }))
      const { code, printed } = await runCli([command, '--batch'], lines)
      const told = printed.trimEnd().split('\n')
      expect([code, told.length]).toEqual([1, 2])
      for (const line of told) expect(line).toContain('"asOf","problem":"is before the birth"')
    },
  )

  it('gives a day at its sunrise, and a moment as it is', async () => {
    const place = { date: NOW, lat: 12.97, lon: 77.59 }
    const [day, evening] = await ask('panchanga', place, { ...place, time: '18:30' })
    expect(day).toMatchObject({ atSunrise: true, tithi: { number: 13 } })
    expect(evening).toMatchObject({ atSunrise: false, at: { utc: '2026-11-22T13:00:00Z' } })
  })

  it.each([
    [{ from: '2026-01-02', to: '2026-01-01' }, 'to'],
    [{ from: '1800-01-02', to: '2399-01-01' }, 'to'],
    [{ from: '1700-01-01' }, 'from'],
    [{ from: true }, 'from'],
    [{ type: 'stellar' }, 'type'],
  ])('refuses the span %j', async (line, field) => {
    const ran = await runCli(['eclipses', '--batch'], [line])
    expect(answersOf(ran, true)).toMatchObject([{ error: { field } }])
  })
})

const RANGED = expect.objectContaining({ jd: expect.any(Number), jdTo: expect.any(Number) })
