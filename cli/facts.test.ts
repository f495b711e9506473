import { describe, expect, it } from 'vitest'

import type { Frequency } from '#astrology/frequency/frequency.ts'
import { answersOf, runCli } from './run-cli.fixture.ts'

const MICHAEL = { name: 'Michael', date: '1968-08-23', time: '13:45', lat: 46.6103, lon: 13.8558 }
const CHARMAINE = {
  name: 'Charmaine',
  date: '1983-11-23',
  time: '06:25',
  lat: 22.3193,
  lon: 114.1694,
}

interface Answer {
  readonly facts: readonly {
    readonly id: string
    readonly system: string
    readonly statement: string
    readonly frequency: Frequency | null
  }[]
}

async function facts(...lines: readonly object[]): Promise<Answer[]> {
  return answersOf(await runCli(['facts', '--batch'], lines), true) as Answer[]
}

const hasYear = (answer?: Answer) => answer?.facts.some(({ id }) => id.includes('.profection.'))

describe('billion facts', () => {
  it('tells a person by name, in all five systems', async () => {
    const [answer] = await facts({ id: 1, ...MICHAEL })
    const moon = answer?.facts.find(({ id }) => id === 'p1.western.moon.sign')
    expect(moon).toMatchObject({ value: 'Leo', statement: expect.stringContaining('Michael') })
    const systems = new Set(answer?.facts.map(({ system }) => system))
    expect([...systems]).toEqual(['western', 'vedic', 'humanDesign', 'geneKeys', 'kabbalah'])
  })

  it('tells both people and what lies between them, Davison too', async () => {
    const [answer] = await facts({ a: MICHAEL, b: CHARMAINE })
    const beginnings = new Set(answer?.facts.map(({ id }) => id.split('.')[0]))
    expect([...beginnings]).toEqual(['p1', 'p2', 'couple'])
    expect(answer?.facts.some(({ id }) => id.startsWith('couple.western.davison.'))).toBe(true)
    expect(JSON.stringify(answer)).not.toMatch(/\{p[12]\}/)
  })

  it('tells only what is asked for, and what time brings only when it is asked for', async () => {
    const [some, timed, untimed] = await facts(
      { ...MICHAEL, fact: ['p1.western.moon.', 'p1.vedic.lagna'], system: ['western'] },
      { ...MICHAEL, asOf: '2026-11-22', system: ['western'] },
      { ...MICHAEL, system: ['western'] },
    )
    expect(some?.facts.every(({ id }) => id.startsWith('p1.western.moon.'))).toBe(true)
    expect([hasYear(timed), hasYear(untimed)]).toEqual([true, false])
  })

  it('tells what time brings to both only when it is asked for', async () => {
    const couple = {
      a: MICHAEL,
      b: CHARMAINE,
      fact: ['couple.western.time.', 'couple.vedic.time.'],
    }
    const [timed, untimed] = await facts({ ...couple, asOf: '2026-11-22' }, couple)
    expect(untimed?.facts).toEqual([])
    const statements = timed?.facts.map(({ statement }) => statement)
    expect(statements).toContainEqual(
      expect.stringMatching(/^On 22 November 2026 Michael is in a year profected to /),
    )
    expect(statements).toContainEqual(
      expect.stringMatching(/^Between .+ in transit comes to .+, exact on .+ 202[678]\.$/),
    )
    const windows = new Set(timed?.facts.map(({ id }) => id.split('.')[3]))
    expect(windows.size).toBe(1 + 12)
  })

  it('takes a chart of signs alone, with every yoga it forms', async () => {
    const signs = { Lagna: 'Ari', Sun: 'Gem', Moon: 'Sco', Mercury: ['Can', 12], Jupiter: 'Kanya' }
    const [answer] = await facts({ id: 'vesi', positions: signs })
    expect(answer).toMatchObject({
      id: 'vesi',
      vedic: { yogas: expect.arrayContaining([expect.objectContaining({ id: 'vesi' })]) },
    })
  })

  it('writes a text to read', async () => {
    const births = [MICHAEL, CHARMAINE].map(({ date, time, lat, lon }) =>
      [date, time, lat, lon].join(','),
    )
    const { code, printed } = await runCli([
      'facts',
      ...births,
      '--fact',
      'couple.western',
      '--markdown',
    ])
    expect(code).toBe(0)
    expect(printed).toMatch(/^# Facts\n\n.+\n\n## Western Astrology\n\n.+\(couple\.western\./)
    expect(printed).toMatch(/ one pair in \d+\)/)
  })

  it('says how common each is, where that was counted', async () => {
    const [answer] = await facts({ a: MICHAEL, b: CHARMAINE })
    const of = (id: string) => answer?.facts.find((fact) => fact.id === id)?.frequency
    expect(of('p1.western.sun.sign')).toMatchObject({ of: 'people', bound: false })
    expect(of('couple.humanDesign.types.pair')).toMatchObject({ of: 'pairs', bound: false })
    expect(of('couple.western.davison.sun.sign')).toBeNull()
  })
})
