import { dayOf, isoDayOf, monthOf } from '#astrology/dates.ts'
import type { PartsBody } from '#astrology/facts.ts'
import type { Mark } from '#astrology/marks.ts'
import { listed as inWords } from '#astrology/western/facts/sentences.ts'
import type { BornDay } from './born-days.ts'
import { RULES } from './coincidence-rules.ts'
import type { Coincidence } from './coincidence.ts'
import type { Pair } from './pair.ts'
import type { Tie, Ties } from './ties.ts'

const A_WEEK_DAYS = 7

/** A shared day of birth, or one that is near, and a shared hour. */
export function tieFacts(
  { byDay, isOneHour, isOnePlace }: Ties,
  { elder, both }: Pair,
): PartsBody[] {
  const day = elder.person.days[0]!
  const hour = {
    topic: 'coincidence',
    property: 'birth',
    value: true,
    marks: [{ relation: 'born', term: 'one hour in one place' }],
    sentence: `${both} were born within an hour of each other, in one place.`,
    rule: RULES.birthday,
  }
  return [
    ...(byDay === null ? [] : [dayFact(byDay, { day, isOnePlace, both })]),
    ...(isOneHour ? [hour] : []),
  ]
}

interface Day {
  readonly day: BornDay
  readonly isOnePlace: boolean
  readonly both: string
}

function dayFact({ kind, days }: Tie, { day, isOnePlace, both }: Day): PartsBody {
  const body = { topic: 'coincidence', rule: RULES.birthday }
  const measures = { days: { value: days, unit: 'days' } } as const
  switch (kind) {
    case 'hour':
    case 'date': {
      const noon = day.number
      const where = isOnePlace ? ', in one place' : ''
      return {
        ...body,
        property: 'birthday',
        value: isOnePlace ? 'same date and place' : 'same date',
        marks: [
          {
            relation: 'born',
            date: isoDayOf(noon),
            term: `same date${isOnePlace ? ' and place' : ''}`,
          },
          { date: monthOf(noon) },
        ],
        sentence: `${both} were born on one day, ${dayOf(noon)}${where}.`,
      }
    }
    case 'birthday': {
      // A day and a month, whatever the year.
      const birthday = dayOf(day.number).split(' ').slice(0, 2).join(' ')
      return {
        ...body,
        property: 'birthday',
        value: 'same birthday',
        marks: [{ relation: 'born', date: birthday, term: 'same birthday' }],
        sentence: `${both} keep one birthday, ${birthday}.`,
      }
    }
    case 'near': {
      const within = days <= A_WEEK_DAYS ? 'within a week' : 'within a month'
      return {
        ...body,
        property: 'nearDates',
        value: within,
        measures,
        marks: [{ relation: 'born apart', count: days, term: within }],
        sentence: `${both} were born {days:day} apart.`,
      }
    }
    case 'nearBirthday':
      return {
        ...body,
        property: 'nearBirthdays',
        value: true,
        measures,
        marks: [{ relation: 'birthdays apart', count: days }],
        sentence: `The birthdays of ${both} lie {days:day} apart in the year.`,
      }
  }
}

const OPENINGS: Readonly<Record<Tie['kind'], string>> = {
  hour: 'One hour and place of birth gives',
  date: 'As it gives everybody born on it, the shared day of birth gives',
  near: 'As births so near each other mostly do,',
  birthday: 'The shared time of the year gives',
  nearBirthday: 'The shared time of the year gives',
}

/** What the days of birth make common by themselves: told once, and counted as nothing more. */
export function followsFact(
  { byDay, isOneHour }: Ties,
  following: readonly Coincidence[],
  { both }: Pair,
): PartsBody[] {
  const kind = byDay?.kind ?? (isOneHour ? 'hour' : null)
  const listed = following.flatMap((coincidence) => coincidence.listed ?? [])
  if (kind === null || listed.length === 0) return []
  const names = [...new Set(listed.map(({ name }) => name))]
  const marks: Mark[] = listed.map(({ mark }) => mark)
  const opening = OPENINGS[kind]
  return [
    {
      topic: 'coincidence',
      property: 'follows',
      value: true,
      marks,
      sentence:
        kind === 'near'
          ? `${opening} ${both} share ${inWords(names)}.`
          : `${opening} ${both} in common ${inWords(names)}.`,
      rule: RULES.follows,
    },
  ]
}
