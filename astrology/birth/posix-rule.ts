import { dayNumber } from './civil-time.ts'

/** The time that holds after a zone's recorded history: always standard, or with a summer. Seconds. */
export type PosixRule =
  | { readonly kind: 'steady'; readonly offset: number }
  | {
      readonly kind: 'seasonal'
      readonly standard: number
      readonly summer: number
      readonly summerBegins: ChangeRule
      readonly summerEnds: ChangeRule
    }

/** A day of the year and the local seconds after its midnight. */
type ChangeRule =
  | {
      readonly kind: 'weekday'
      readonly month: number
      readonly week: number
      readonly weekday: number
      readonly second: number
    }
  /** `day` counts from 0; with `leapDay` false 29 February is not counted. */
  | {
      readonly kind: 'day'
      readonly day: number
      readonly leapDay: boolean
      readonly second: number
    }

const FOOTER =
  /^(?:<[^>]+>|[A-Za-z]+)(?<standard>[+-]?[\d:]+)(?:(?:<[^>]+>|[A-Za-z]+)(?<summer>[+-]?[\d:]+)?,(?<begins>[^,]+),(?<ends>[^,]+))?$/

const DAY_SECONDS = 86_400
const DEFAULT_CHANGE_SECOND = 7200

/** Reads a POSIX TZ string (`CET-1CEST,M3.5.0,M10.5.0/3`; RFC 9636, 3.3.1). */
export function readPosixRule(text: string): PosixRule {
  const parts = FOOTER.exec(text)?.groups
  if (parts === undefined) throw new Error(`not a POSIX time zone rule: ${text}`)
  const { standard: west = '', summer, begins, ends } = parts
  const standard = 0 - seconds(west)
  if (begins === undefined || ends === undefined) return { kind: 'steady', offset: standard }
  return {
    kind: 'seasonal',
    standard,
    summer: summer === undefined ? standard + 3600 : 0 - seconds(summer),
    summerBegins: changeRule(begins),
    summerEnds: changeRule(ends),
  }
}

/** The offset east of UTC at a moment in seconds since 1970, which lies in `year`, UTC. */
export function offsetByRule(rule: PosixRule, moment: number, year: number): number {
  if (rule.kind === 'steady') return rule.offset
  const begins = changeIn(rule.summerBegins, year) - rule.standard
  const ends = changeIn(rule.summerEnds, year) - rule.summer
  // South of the equator the summer lies around the new year.
  const isSummer =
    begins < ends ? moment >= begins && moment < ends : moment >= begins || moment < ends
  return isSummer ? rule.summer : rule.standard
}

function changeRule(text: string): ChangeRule {
  const [day = '', time] = text.split('/')
  const second = time === undefined ? DEFAULT_CHANGE_SECOND : seconds(time)
  const [, month, week, weekday] = /^M(\d+)\.(\d)\.(\d)$/.exec(day) ?? []
  if (month !== undefined) {
    return {
      kind: 'weekday',
      month: Number(month),
      week: Number(week),
      weekday: Number(weekday),
      second,
    }
  }
  return day.startsWith('J')
    ? { kind: 'day', day: Number(day.slice(1)) - 1, leapDay: false, second }
    : { kind: 'day', day: Number(day), leapDay: true, second }
}

/** Local seconds since 1970 of a change in a year. */
function changeIn(rule: ChangeRule, year: number): number {
  return changeDay(rule, year) * DAY_SECONDS + rule.second
}

function changeDay(rule: ChangeRule, year: number): number {
  if (rule.kind === 'day') {
    const newYear = dayNumber(year, 1, 1)
    const isLeap = dayNumber(year + 1, 1, 1) - newYear === 366
    const skipsLeapDay = !rule.leapDay && isLeap && rule.day >= 59
    return newYear + rule.day + (skipsLeapDay ? 1 : 0)
  }
  const first = dayNumber(year, rule.month, 1)
  const next = rule.month === 12 ? dayNumber(year + 1, 1, 1) : dayNumber(year, rule.month + 1, 1)
  // Day 0, 1 January 1970, was a Thursday.
  const firstWeekday = (((first + 4) % 7) + 7) % 7
  const day = first + ((rule.weekday - firstWeekday + 7) % 7) + (rule.week - 1) * 7
  // Week 5 means the last one.
  return day < next ? day : day - 7
}

/** `h`, `h:mm` or `h:mm:ss`, with a sign. */
function seconds(text: string): number {
  const [hours = 0, minutes = 0, rest = 0] = text.replace(/^[+-]/, '').split(':').map(Number)
  const size = hours * 3600 + minutes * 60 + rest
  return text.startsWith('-') ? -size : size
}
