import ICAL from 'ical.js'
import { describe, expect, it } from 'vitest'

import { answersOf, runCli } from '#cli/run-cli.fixture.ts'

const BIRTH = ['--date', '1968-08-23', '--lat', '46.6103', '--lon', '13.8558']
const SPAN = ['--from', '2026-01-01', '--to', '2027-01-01']

async function calendarOf(...flags: readonly string[]) {
  const { code, printed } = await runCli(['planner', ...BIRTH, ...SPAN, ...flags, '--ics'])
  expect(code).toBe(0)
  const parsed = new ICAL.Component(ICAL.parse(printed))
  return {
    printed,
    name: parsed.getFirstPropertyValue('name'),
    events: parsed.getAllSubcomponents('vevent').map((one) => new ICAL.Event(one)),
  }
}

describe('the planner as a calendar', () => {
  it('is read by another program as the events that JSON has, to the second', async () => {
    const { events } = await calendarOf('--time', '13:45')
    const [json] = answersOf(await runCli(['planner', ...BIRTH, ...SPAN, '--time', '13:45']))
    expect(events.map((one) => [one.summary, one.startDate.toJSDate().toISOString()])).toEqual(
      (json as { events: { title: string; utc: string }[] }).events.map(({ title, utc }) => {
        return [title, new Date(utc).toISOString()]
      }),
    )
    expect(events.length).toBeGreaterThan(100)
  })

  it('keeps to RFC 5545: lines end in CRLF and hold 75 octets at most, ids are its own', async () => {
    const { printed, events } = await calendarOf('--time', '13:45')
    const lines = printed.split('\r\n')
    expect(printed.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/)
    expect(Math.max(...lines.map((line) => Buffer.byteLength(line)))).toBeLessThanOrEqual(75)
    expect(lines.slice(0, 2)).toEqual(['BEGIN:VCALENDAR', 'VERSION:2.0'])
    expect(lines.slice(-2)).toEqual(['END:VCALENDAR', ''])
    expect(new Set(events.map(({ uid }) => uid)).size).toBe(events.length)
    expect(lines.filter((line) => line.startsWith('DTSTAMP:')).length).toBe(events.length)
  })

  it('is the same whenever it is made', async () => {
    const [one, other] = [await calendarOf('--time', '13:45'), await calendarOf('--time', '13:45')]
    expect(one.printed).toBe(other.printed)
  })

  it('takes whole days for what an uncertain birth leaves open', async () => {
    const { events } = await calendarOf('--time', 'unknown', '--kinds', 'transit')
    const open = events.filter(({ startDate }) => startDate.isDate)
    expect(open.length).toBeGreaterThan(10)
    for (const { startDate, endDate } of open) {
      expect(endDate.isDate && endDate.compare(startDate) > 0).toBe(true)
    }
  })

  it('holds any name on one line, as text and never as a property', async () => {
    const evil = 'Ada;\\, \u0007B\r\nEND:VCALENDAR\r\nX-EVIL:1'
    const { printed, events } = await calendarOf('--time', '13:45', '--name', evil)
    const told = String.raw`NAME:Ada\;\\\, B END:VCALENDAR X-EVIL:1`
    expect(printed.split('\r\n')).toContain(told)
    expect(printed).not.toMatch(/^X-EVIL/m)
    expect(printed.match(/^END:VCALENDAR/gm)).toHaveLength(1)
    expect(events.length).toBeGreaterThan(100)
  })

  it.each([
    [['--kinds', 'transits'], /kinds: transits is not known. Did you mean transit\?/],
    [['--bodies', 'vulcan'], /bodies: vulcan is not known/],
    [['--clock', 'Europe/Wien'], /clock: is not a known time zone/],
    [['--to', '2020-01-01'], /to: is not after from/],
  ])('refuses %j and says how to mend it', async (flags, said) => {
    const base = ['planner', ...BIRTH, '--time', '13:45', '--from', '2026-01-01', '--ics']
    const { code, complained, printed } = await runCli([...base, ...flags])
    expect([code, printed]).toEqual([1, ''])
    expect(complained).toMatch(said)
  })
})
