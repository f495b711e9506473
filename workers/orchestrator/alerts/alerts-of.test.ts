import { ANNOUNCEMENTS } from '#core/announcements.ts'
import { expect, it } from 'vitest'
import { alertsOf, type Standing } from './alerts-of.ts'

const NOW = new Date('2026-11-26T12:30:00Z')
const WELL: Standing = {
  drift: [],
  letters: { waiting: 0, newestAt: null },
  dollarsToday: 0,
  paused: [],
  held: [],
}
const ILL: Standing = {
  drift: [{ key: 'audio.runpod.endpoint', severity: 'error' }],
  letters: { waiting: 3, newestAt: new Date('2026-11-26T12:29:00Z') },
  dollarsToday: 25.004,
  paused: [{ provider: 'anthropic', jobs: 2 }],
  held: [{ pool: 'main', why: 'the day has cost what it may' }],
}
const LIMITS = { dollarsADay: 25, deadLetters: 1 }
const later = (minutes: number) => new Date(NOW.getTime() + minutes * 60_000)
const ids = (standing: Standing, now = NOW) => alertsOf(standing, LIMITS, now).map(({ id }) => id)

it('tells nothing while all is well', () => {
  expect(alertsOf(WELL, LIMITS, NOW)).toEqual([])
  expect(alertsOf(WELL, { dollarsADay: 0, deadLetters: 1 }, NOW)).toEqual([])
})

it('tells everything that is not, in what is declared of it', () => {
  const alerts = alertsOf(ILL, LIMITS, NOW)
  expect(alerts.map(({ type, data }) => [type, data])).toEqual([
    [
      'settings.drift',
      { setting: 'audio.runpod.endpoint', worker: 'orchestrator', severity: 'error' },
    ],
    ['dead-letters.waiting', { waiting: 3, newestAt: '2026-11-26T12:29:00.000Z' }],
    ['spend.reached', { day: '2026-11-26', dollars: 25, limit: 25 }],
    ['provider.away', { provider: 'anthropic', jobs: 2 }],
    ['fleet.held', { pool: 'main', why: 'the day has cost what it may' }],
  ])
  for (const { type, data } of alerts) {
    expect(ANNOUNCEMENTS[type].data.safeParse(data)).toMatchObject({ success: true })
  }
})

it('goes by the thresholds', () => {
  const below = { ...WELL, dollarsToday: 24.99, letters: { ...ILL.letters, waiting: 2 } }
  expect(alertsOf(below, { dollarsADay: 25, deadLetters: 3 }, NOW)).toEqual([])
})

it('tells what lasts once a period, and what is new at once', () => {
  expect(ids(ILL, later(1))).toEqual(ids(ILL))
  const anHourOn = ids(ILL, later(60))
  expect(anHourOn.filter((id) => !ids(ILL).includes(id))).toEqual([
    'msg_away_anthropic_2026-11-26T13',
    'msg_held_main_2026-11-26T13',
  ])
  const newer = { ...ILL, letters: { waiting: 3, newestAt: later(0) } }
  expect(ids(newer).filter((id) => !ids(ILL).includes(id))).toHaveLength(1)
})
