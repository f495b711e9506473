import { dayOf, isoDayOf, monthOf } from '#astrology/dates.ts'
import type { PartsBody } from '#astrology/facts.ts'
import { listed as inWords } from '#astrology/western/facts/sentences.ts'
import type { BornDay } from './born-days.ts'
import { RULES } from './coincidence-rules.ts'
import type { Coincidence, Listed } from './coincidence.ts'
import type { Pair } from './pair.ts'
import type { Tie, Ties } from './ties.ts'

const A_WEEK_DAYS = 7

/** A shared day of birth, or one that is near, and a shared hour. */
export function tieFacts({ byDay, byHour, isOnePlace }: Ties, { elder, both }: Pair): PartsBody[] {
  const day = elder.person.days[0]!
  const value = isOnePlace ? 'same hour and place' : 'same hour'
  const hour = {
    topic: 'coincidence',
    property: 'birth',
    value,
    marks: [{ relation: 'born', term: value }],
    sentence: `${both} were born within an hour of each other${isOnePlace ? ', in one place' : ''}.`,
    rule: RULES.birthday,
  }
  return [
    ...(byDay === null ? [] : [dayFact(byDay, { day, isOnePlace, both })]),
    ...(byHour === null ? [] : [hour]),
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
    case 'hourAndPlace':
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
  hour: 'Born within one hour',
  hourAndPlace: 'Born within one hour in one place',
  date: 'Born on one day',
  near: 'Born so near each other',
  birthday: 'Born at one time of the year',
  nearBirthday: 'Born at one time of the year',
}

/** What the days of birth make common by themselves: told once, and counted as nothing more. */
export function followsFact(
  { byDay, byHour }: Ties,
  following: readonly Coincidence[],
  { both }: Pair,
): PartsBody[] {
  const kind = (byHour ?? byDay)?.kind ?? null
  const listed = following.flatMap((coincidence) => coincidence.listed ?? [])
  if (kind === null || listed.length === 0) return []
  return [
    {
      topic: 'coincidence',
      property: 'follows',
      value: true,
      marks: [
        { relation: 'follows' },
        ...[...new Set(listed.map(({ term }) => term))].map((term) => ({ term })),
      ],
      sentence: `${OPENINGS[kind]}, ${both} share, as follows from it, ${listedInWords(listed)}.`,
      rule: RULES.follows,
    },
  ]
}

/** `the sign of the Sun and the weekday; the degrees of Neptune and Pluto`. */
function listedInWords(listed: readonly Listed[]): string {
  const groups = Map.groupBy(listed, ({ among = '' }) => among)
  return [...groups]
    .toSorted(([one], [other]) => Number(one !== '') - Number(other !== ''))
    .map(([among, alike]) => {
      const names = [...new Set(alike.map(({ name }) => name))]
      return `${among} ${inWords(names)}`.trim()
    })
    .join('; ')
}
