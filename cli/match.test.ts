import { describe, expect, it } from 'vitest'
import { exchangedId } from '#astrology/couple/exchange.ts'
import golden from '#test/golden/ashtakoota_pairs.json' with { type: 'json' }
import { answersOf, runCli } from './run-cli.fixture.ts'

interface Answer {
  readonly id: unknown
  readonly scores?: { readonly total: number }
  readonly assumptions?: readonly string[]
  readonly mangal?: unknown
  readonly error?: { readonly field: string }
}

async function match(argv: readonly string[], lines: readonly unknown[] = []) {
  const ran = await runCli(['match', ...argv], lines)
  return { code: ran.code, answers: answersOf(ran, argv.includes('--batch')) as Answer[] }
}

describe('matchCommand', () => {
  it('scores every golden pair from sign, star and pada', async () => {
    const pairs = golden.regression_recomputed.map(({ boy, girl }, id) => ({ id, boy, girl }))
    const { code, answers } = await match(['--batch'], pairs)
    expect(code).toBe(0)
    expect(answers.map(({ id, scores }) => [id, scores])).toEqual(
      golden.regression_recomputed.map(({ scores, total }, id) => [id, { ...scores, total }]),
    )
  })

  it('reads one pair from flags, however the star is spelled', async () => {
    const { answers } = await match(['--boy', 'Simha,Poorva Phalguni,2', '--girl', 'Gemini,5,4'])
    expect(answers[0]?.scores?.total).toBe(19.5)
  })

  it('takes births and charts, and matches Mangal where both charts are known', async () => {
    const michael = { date: '1968-08-23', time: '13:45', lat: 46.6103, lon: 13.8558 }
    const charmaine = { date: '1983-11-23', time: '06:25', lat: 22.3193, lon: 114.1694 }
    const chart = {
      vedic: { lagna: null, grahas: { moon: { longitude: 121.31 }, mars: { longitude: 100 } } },
    }
    const { code, answers } = await match(
      ['--batch'],
      [
        { id: 'births', first: michael, second: charmaine },
        { id: 'chart', first: chart, second: charmaine },
        { id: 'moon', first: { longitude: 121.31 }, second: charmaine },
      ],
    )
    expect(code).toBe(0)
    expect(new Set(answers.map(({ scores }) => scores?.total)).size).toBe(1)
    expect(answers.map(({ mangal }) => mangal !== null)).toEqual([true, true, false])
    expect(answers[0]?.assumptions).toEqual(['Roles are unknown, so both directions are averaged.'])
  })

  it('casts births by the ayanamsa asked for', async () => {
    const first = { date: '1968-08-23', time: '13:45', lat: 46.6103, lon: 13.8558 }
    const second = { sign: 'Leo', nakshatra: 'Magha', pada: 1 }
    const { answers } = await match(
      ['--batch'],
      [
        { first, second },
        { first, second, ayanamsa: 'galacticCenter0Sagittarius' },
        { first, second, ayanamsa: 'no such' },
      ],
    )
    // Three degrees more carry that Moon from 1 Leo back into Cancer.
    expect(answers[0]?.scores?.total).not.toBe(answers[1]?.scores?.total)
    expect(answers[2]?.error?.field).toBe('ayanamsa')
  })

  it('says what it supposed where a pada leaves the vashya group open', async () => {
    const { answers } = await match(['--boy', 'Sagittarius,20,1', '--girl', 'Leo,10,1'])
    expect(answers[0]?.assumptions).toHaveLength(1)
  })

  it('answers a bad pair in its place and goes on', async () => {
    const girl = { sign: 'Leo', nakshatra: 'Magha', pada: 1 }
    const { code, answers } = await match(
      ['--batch'],
      [
        { id: 1, boy: { sign: 'Aries', nakshatra: 'Magha', pada: 1 }, girl },
        { id: 2, boy: { sign: 'Leo', nakshatra: 'Nonesuch' }, girl },
        { id: 3, boy: { nakshatra: 3 }, girl },
        { id: 4, girl },
        { id: 5, boy: { sign: 'Leo', nakshatra: 10, pada: 5 }, girl },
        { id: 6, boy: { date: '1968-08-24', time: null, lat: 46.6, lon: 13.9 }, girl },
        'no json',
        { id: 8, boy: girl, girl },
      ],
    )
    expect(code).toBe(1)
    expect(answers.map(({ error }) => error?.field)).toEqual([
      'boy.sign',
      'boy.nakshatra',
      'boy.sign',
      'boy',
      'boy.pada',
      'boy.time',
      'line',
      undefined,
    ])
  })

  it('tells what lies between two births, by the orbs and houses asked for', async () => {
    const a = { date: '1968-08-23', time: '13:45', lat: 46.6103, lon: 13.8558 }
    const b = { date: '1983-11-23', time: '06:25', lat: 22.3193, lon: 114.1694 }
    const { code, answers } = await match(
      ['--batch'],
      [
        { id: 1, a, b },
        { id: 2, a, b, orbs: { conjunction: 1 }, points: ['sun', 'venus'], houseSystem: 'koch' },
        { id: 3, a: { ...a, time: null }, b },
      ],
    )
    expect(code).toBe(0)
    expect(answers[0]).toMatchObject({
      western: {
        score: { points: 36, band: 'Rare Exceptional' },
        synastry: { housesOfAInB: { sun: 10 } },
        composite: { bodies: { sun: { house: expect.any(Number) } } },
        davison: { jd: (2_440_092.031_25 + 2_445_661.434_027_778) / 2, sect: 'day' },
      },
      vedic: { ashtakoota: { scores: { total: expect.any(Number) } }, withheld: null },
    })
    expect(answers[1]).toMatchObject({ western: { davison: { houses: { system: 'koch' } } } })
    expect(answers[2]).toMatchObject({
      western: { composite: { angles: null, cusps: null }, synastry: { housesOfBInA: null } },
    })
  })

  it('takes two births as arguments', async () => {
    const births = ['1968-08-23,13:45,46.6103,13.8558', '1983-11-23,06:25,22.3193,114.1694']
    const { answers } = await match(births)
    expect(answers[0]).toMatchObject({ western: { score: { points: 36 } } })
    expect((await runCli(['match', 'nowhere.json', births[0]!])).code).toBe(2)
  })

  it('names what it did not look at, and answers as ever', async () => {
    const pair = {
      boy: { sign: 'Leo', nakshatra: 'Magha', pada: 1 },
      girl: { sign: 'Leo', nakshatra: 11 },
    }
    const { answers } = await match(['--batch'], [pair, { ...pair, expected: 3 }])
    expect(answers[1]).toEqual({ ...answers[0], ignored: ['expected'] })
  })
})

describe('matchCommand, of two births', () => {
  const asOf = '2026-11-26'
  const michael = { date: '1968-08-23', time: '13:45', lat: 46.6103, lon: 13.8558 }
  const charmaine = { date: '1983-11-23', time: '06:25', lat: 22.3193, lon: 114.1694 }
  const child = { date: '2014-05-06', time: '12:00', lat: 60.6, lon: 15.6 }

  it('says the same whoever comes first, once the two are exchanged', async () => {
    const [one, other] = await answersTo([
      { a: michael, b: charmaine, asOf },
      { a: charmaine, b: michael, asOf },
    ])
    const { scores, rarity, leanings, coincidences, windows } = one!
    expect(exchanged(other!)).toEqual(
      JSON.parse(JSON.stringify({ scores, rarity, leanings, coincidences, windows })),
    )
  })

  it('scores nothing of a person under 18, and no attraction of friends', async () => {
    const [young, friends] = await answersTo([
      { a: michael, b: child, asOf },
      { a: michael, b: charmaine, relation: 'friends', asOf },
    ])
    expect([young!.scores, young!.leanings]).toEqual([null, []])
    expect([young!.western.score, young!.vedic.ashtakoota]).toEqual([null, null])
    expect(Object.keys(friends!.scores!.dimensions)).not.toContain('attraction')
  })

  it('tells of no time before both are born', async () => {
    const [unborn, early] = await answersTo([
      { a: michael, b: { ...charmaine, date: '2099-11-23' }, asOf },
      { a: michael, b: charmaine, asOf: '1982-06-01' },
    ])
    expect(unborn!.windows).toEqual([])
    for (const { start } of early!.windows as readonly { readonly start: string }[]) {
      expect(start >= '1983-11-22').toBe(true)
    }
  })

  it('refuses a relation it does not know', async () => {
    const { answers } = await match(['--batch'], [{ a: michael, b: charmaine, relation: 'foes' }])
    expect(answers[0]?.error?.field).toBe('relation')
  })
})

async function answersTo(lines: readonly object[]) {
  const { answers } = await match(['--batch'], lines)
  return answers as unknown as readonly PairAnswer[]
}

interface PairAnswer {
  readonly scores: { readonly dimensions: object } | null
  readonly western: { readonly score: unknown }
  readonly vedic: { readonly ashtakoota: unknown }
  readonly rarity: unknown
  readonly leanings: readonly unknown[]
  readonly coincidences: unknown
  readonly windows: unknown
}

const ID = /^(?:couple|p1|p2)\.\w+\./

/** The answer with the two exchanged: their names and, in ids, their places. */
function exchanged({ scores, rarity, leanings, coincidences, windows }: PairAnswer): unknown {
  const json = JSON.stringify({ scores, rarity, leanings, coincidences, windows })
  return JSON.parse(json, (_, value: unknown) => {
    if (typeof value !== 'string') return value
    if (ID.test(value)) return exchangedId(value)
    if (/^p[12]$/.test(value)) return value === 'p1' ? 'p2' : 'p1'
    return value.replaceAll(/\b[AB]\b/g, (name) => (name === 'A' ? 'B' : 'A'))
  })
}
