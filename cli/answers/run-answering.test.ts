import { describe, expect, it } from 'vitest'

import { answersOf, runCli } from '#cli/run-cli.fixture.ts'

const BIRTH = '{"id":"a","date":"1968-08-23","time":"13:45","lat":46.6103,"lon":13.8558}'
const FLAGS = '--date 1968-08-23 --time 13:45 --lat 46.6103 --lon 13.8558'.split(' ')

describe('an answer', () => {
  it('is JSON where nobody looks, a table on a terminal, and JSON there when asked for', async () => {
    const [piped, shown, asked] = await Promise.all([
      runCli(['cast', ...FLAGS]),
      runCli(['cast', ...FLAGS], [], true),
      runCli(['cast', ...FLAGS, '--json'], [], true),
    ])
    expect(piped.printed).toBe(asked.printed)
    expect(JSON.parse(piped.printed)).toMatchObject({ western: { sect: 'day' } })
    expect(shown.printed).toMatch(/^sun +0°2\d′ Virgo +9 +no$/m)
  })

  it('that cannot be given is told as JSON, or in words on a terminal', async () => {
    const wrong = FLAGS.map((word) => (word === '46.6103' ? '91' : word))
    const [piped, shown] = await Promise.all([
      runCli(['cast', ...wrong]),
      runCli(['cast', ...wrong], [], true),
    ])
    expect([piped.code, shown.code]).toEqual([1, 1])
    expect(JSON.parse(piped.printed)).toMatchObject({ id: null, error: { field: 'latitude' } })
    expect([shown.printed, shown.complained]).toEqual(['', expect.stringMatching(/^latitude: /)])
  })
})

describe('--batch', () => {
  it('reads lines however they end, after a byte order mark, and skips empty ones', async () => {
    const ran = await runCli(['cast', '--batch'], `\uFEFF${BIRTH}\r\n\r\n  \n\uFEFF${BIRTH}`)
    expect(answersOf(ran, true)).toMatchObject([{ id: 'a' }, { id: 'a' }])
    expect(ran.code).toBe(0)
  })

  it('takes the separators of Unicode for what they are in JSON', async () => {
    const ran = await runCli(['cast', '--batch'], BIRTH.replace('"a"', '"a\u2028b"'))
    expect(answersOf(ran, true)).toMatchObject([{ id: 'a\u2028b', western: {} }])
  })

  it('keeps the id of a line wherever its fault lies', async () => {
    const birth = { date: '1968-08-23', time: '13:45', lat: 46.6, lon: 13.9 }
    const ran = await runCli(
      ['match', '--batch'],
      [
        { id: 1, first: { ...birth, lat: 91 }, second: birth },
        { id: 2, a: birth, b: { ...birth, longitud: 3 } },
        { id: 'x', a: birth },
        { id: 4, boy: birth, girl: birth, houseSystem: 7 },
        { id: 5, a: birth, b: birth, kootas: { yoni: 'none' } },
      ],
    )
    expect(answersOf(ran, true)).toMatchObject([
      { id: 1, error: { field: 'first.latitude' } },
      { id: 2, error: { field: 'b.longitud', mend: 'Did you mean longitude?' } },
      { id: 'x', error: { field: 'b', problem: 'is missing' } },
      { id: 4, error: { field: 'houseSystem' } },
      { id: 5, error: { field: 'kootas.yoni' } },
    ])
  })

  it.each([
    ['{"lat":1,"latitude":1}', 'lat'],
    ['{"ayanmsa":"lahiri"}', 'ayanmsa'],
    ['{"id":{}}', 'id'],
    ['{"__proto__":{"lat":1}}', '__proto__'],
    ['{"asOf":"2026-02-31"}', 'at'],
    ['{"at":"soon"}', 'at'],
    ['{"orbs":{"trine":40}}', 'orbs'],
    ['{"points":["sunn"]}', 'points'],
  ])('names what is wrong with %s', async (extra, field) => {
    const line = `${BIRTH.slice(0, -1).replace('"id":"a",', '')},${extra.slice(1)}`
    const ran = await runCli(['cast', '--batch'], line)
    expect(answersOf(ran, true)).toMatchObject([{ error: { field } }])
  })

  it('lets a line choose otherwise than the flags', async () => {
    const ran = await runCli(
      ['cast', '--batch', '--house-system', 'koch'],
      [JSON.parse(BIRTH), { ...JSON.parse(BIRTH), houseSystem: 'wholeSign' }],
    )
    expect(answersOf(ran, true)).toMatchObject([
      { western: { houses: { system: 'koch' } } },
      { western: { houses: { system: 'wholeSign' } } },
    ])
  })
})
