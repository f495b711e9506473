import { describe, expect, it } from 'vitest'
import { castCouple, type Cast } from '#astrology/cast.ts'
import { runningAt } from '#astrology/vedic/dashas/timelines.ts'
import { birthsFrom, castAt } from './couples.fixture.ts'
import { datedTurns, type DatedTurn } from './dated-turns.ts'
import { dashaWindows } from './dasha-windows.ts'
import { sidesOf } from './side.ts'

const birth = birthsFrom(31)
const casts = Array.from({ length: 12 }, () => castAt(birth()))
const YEAR = 365.25
/** Looked at one by one. */
const DAYS = 2191

function turnsOf(cast: Cast, span: { readonly from: number; readonly to: number }): DatedTurn[] {
  return datedTurns(sidesOf(castCouple(cast, cast))[0], span)
}

function runningLords({ charts }: Cast, at: number): string {
  return runningAt(charts.vedic.dashas, 'vimshottari', { at, levels: 2 })
    .map(({ lord }) => lord)
    .join(' ')
}

describe('datedTurns', () => {
  it('are where other periods run the moment after than before, and nowhere else', () => {
    for (const cast of casts) {
      const from = cast.moment.jd + 30 * YEAR
      const turns = turnsOf(cast, { from, to: from + DAYS })
      const seen: string[] = []
      for (let day = 1; day <= DAYS; day += 1) {
        const lords = runningLords(cast, from + day)
        if (lords !== runningLords(cast, from + day - 1)) seen.push(lords)
      }
      expect(
        turns.map(({ major, level, lord }) => `${major} ${level === 'mahadasha' ? major : lord}`),
      ).toEqual(seen)
      expect(turns.every(({ jd, until }) => until !== null && until.jd > jd)).toBe(true)
    }
  })

  it('are none before birth and past a hundred years', () => {
    for (const cast of casts) {
      const { jd } = cast.moment
      expect(turnsOf(cast, { from: jd - 10 * YEAR, to: jd })).toEqual([])
      const late = turnsOf(cast, { from: jd + 97 * YEAR, to: jd + 110 * YEAR })
      expect(late.filter((each) => each.jd > jd + 100 * YEAR)).toEqual([])
      expect(late.filter(({ until }) => until !== null && until.jd > jd + 100 * YEAR)).toEqual([])
      expect(late.length).toBeGreaterThan(0)
    }
  })

  it('are none where nobody knows when in a day the birth was', () => {
    const { jd, place } = casts[0]!.moment
    const cast = castAt({ jd, place }, { kind: 'unknown' })
    expect(turnsOf(cast, { from: jd, to: jd + 100 * YEAR })).toEqual([])
  })
})

describe('dashaWindows', () => {
  const span = { from: 1000, to: 2000 }

  it('are one for two that turn within a month, and weigh more than two alone', () => {
    const alone = dashaWindows([turnOf('p1', 1100)], span)[0]!
    const [both, ...others] = dashaWindows([turnOf('p2', 1120), turnOf('p1', 1100)], span)
    expect(others).toEqual([])
    expect(both).toMatchObject({
      start: 1085,
      exact: [1100, 1120],
      end: 1135,
      charts: ['p1', 'p2'],
    })
    expect(both!.weight).toBeGreaterThan(2 * alone.weight)
  })

  it('are two for one person, and for turns farther apart', () => {
    expect(dashaWindows([turnOf('p1', 1100), turnOf('p1', 1110)], span)).toHaveLength(2)
    expect(dashaWindows([turnOf('p1', 1100), turnOf('p2', 1131)], span)).toHaveLength(2)
  })

  it('stay within the span', () => {
    const [window] = dashaWindows([turnOf('p1', 1005)], span)
    expect(window).toMatchObject({ start: 1000, end: 1020 })
  })
})

it('tells a turn with the period it belongs to and how long it lasts', () => {
  const [cast] = casts
  const from = cast!.moment.jd + 30 * YEAR
  const span = { from, to: from + 6 * YEAR }
  const told = dashaWindows(turnsOf(cast!, span), span).flatMap((window) => window.told)
  const sentences = told.map(({ sentence }) => sentence)
  expect(sentences).toContainEqual(
    expect.stringMatching(
      /^\{p1\}'s antardasha of [\w ]+, in the mahadasha of [\w ]+, begins in \{exact1:month\} and lasts until \{until:month\}\.$/,
    ),
  )
})

function turnOf(subject: DatedTurn['subject'], jd: number): DatedTurn {
  const lords = { level: 'antardasha', lord: 'venus', major: 'saturn' } as const
  return { subject, jd, from: jd, to: jd, ...lords, until: null }
}
