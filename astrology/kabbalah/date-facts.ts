import type { factOf, Fact } from '#astrology/facts.ts'
import type { HebrewBirthDate } from './hebrew-birth-date.ts'
import { isLeapYear, type HebrewDate } from './hebrew-calendar.ts'
import type { KabbalahChart } from './kabbalah-chart.ts'
import { RULES } from './rules.ts'

export type MakeFact = ReturnType<typeof factOf>

export function inWords({ day, month, year }: HebrewDate): string {
  return `${day} ${month} ${year}`
}

/** The Hebrew date and what belongs to its day, month and year. `who` is `{p1}` or `{p2}`. */
export function dateFacts(chart: KabbalahChart, fact: MakeFact, who: string): Fact[] {
  const date = chart.hebrewDate
  if (date === null) return []
  return [
    fact({
      topic: 'hebrewDate',
      property: 'date',
      value: inWords(date),
      numbers: { day: date.day, year: date.year },
      statement: `${who} was born on ${inWords(date)} of the Hebrew calendar.`,
      rule: RULES.hebrewDate,
    }),
    sunsetFact(date, fact, who),
    ...twilightFacts(date, fact, who),
    ...monthFacts(chart, fact, who),
    ...weekdayFacts(date, fact, who),
    fact({
      topic: 'hebrewDate',
      property: 'year',
      value: date.year,
      numbers: { year: date.year },
      statement: `The Hebrew year of ${who}'s birth is ${date.year}, ${yearKind(date.year)}.`,
      rule: RULES.hebrewDate,
    }),
    fact({
      topic: 'hebrewDate',
      property: 'ofCivilDay',
      value: inWords(date.ofCivilDay),
      statement: `The daylight of ${who}'s civil birthday belonged to ${inWords(date.ofCivilDay)}.`,
      rule: RULES.hebrewDate,
    }),
  ]
}

function yearKind(year: number): string {
  return isLeapYear(year) ? 'a leap year with two months of Adar' : 'a common year of twelve months'
}

function sunsetFact(date: HebrewBirthDate, fact: MakeFact, who: string): Fact {
  const body = { topic: 'hebrewDate', property: 'sunset', rule: RULES.hebrewDate }
  if (date.minutesAfterSunset === null) {
    return fact({
      ...body,
      value: 'none',
      statement: `The Sun did not set at ${who}'s birthplace that day, so the civil day stands for the Hebrew one.`,
    })
  }
  const minutes = Math.round(date.minutesAfterSunset)
  return fact({
    ...body,
    value: date.afterSunset ? 'after' : 'before',
    numbers: { minutesAfterSunset: minutes },
    statement: date.afterSunset
      ? `${who} was born after sunset, so the Hebrew day had already turned to the next.`
      : `${who} was born before the sunset of the day, so the Hebrew date is that of the daylight.`,
  })
}

function twilightFacts(date: HebrewBirthDate, fact: MakeFact, who: string): Fact[] {
  if (!date.twilight || date.minutesAfterSunset === null) return []
  return [
    fact({
      topic: 'hebrewDate',
      property: 'twilight',
      value: true,
      numbers: { minutesAfterSunset: Math.floor(date.minutesAfterSunset) },
      statement: `${who} was born in twilight, between sunset and nightfall, an hour that belongs to both days and to neither.`,
      rule: RULES.twilight,
    }),
  ]
}

function monthFacts({ hebrewDate, month }: KabbalahChart, fact: MakeFact, who: string): Fact[] {
  if (hebrewDate === null || month === null) return []
  const body = { topic: 'month', rule: RULES.month }
  const name = hebrewDate.month
  return [
    fact({
      ...body,
      property: 'name',
      value: name,
      numbers: { fromNisan: month.monthNumber },
      statement: `${who}'s birth month is ${name}, number ${month.monthNumber} when the months are counted from Nisan.`,
    }),
    fact({
      ...body,
      property: 'letter',
      value: month.letter,
      statement: `The letter that rules ${who}'s birth month of ${name} is ${month.letter}.`,
    }),
    fact({
      ...body,
      property: 'sign',
      value: month.sign,
      statement: `Sefer Yetzirah joins ${name}, the month in which ${who} was born, to the sign of ${month.sign}.`,
    }),
    fact({
      ...body,
      property: 'tribe',
      value: month.tribe,
      statement: `Among the twelve tribes ${who}'s month belongs to ${month.tribe}.`,
    }),
    fact({
      ...body,
      property: 'sense',
      value: month.sense,
      statement: `The sense given to ${who}'s month in the short and the Gra versions of Sefer Yetzirah is ${month.sense}.`,
    }),
    fact({
      ...body,
      property: 'senseInLongVersion',
      value: month.senseInLongVersion,
      statement: `The long version and that of Saadia give ${who}'s month the sense of ${month.senseInLongVersion} instead.`,
    }),
  ]
}

function weekdayFacts(date: HebrewBirthDate, fact: MakeFact, who: string): Fact[] {
  const { ordinal, name, made } = WEEKDAYS[date.weekday]!
  const body = { topic: 'weekday', rule: RULES.weekday }
  return [
    fact({
      ...body,
      property: 'day',
      value: name,
      numbers: { dayOfCreation: date.weekday + 1 },
      statement: `By the Hebrew count ${who} was born on the ${ordinal} day of the week, ${name}.`,
    }),
    fact({
      ...body,
      property: 'creation',
      value: made,
      statement: `${who}'s weekday is the day of creation on which ${made}.`,
    }),
  ]
}

const WEEKDAYS = [
  { ordinal: 'first', name: 'Sunday', made: 'light was parted from darkness' },
  { ordinal: 'second', name: 'Monday', made: 'the waters above were parted from the waters below' },
  { ordinal: 'third', name: 'Tuesday', made: 'dry land rose and the plants came forth' },
  {
    ordinal: 'fourth',
    name: 'Wednesday',
    made: 'the Sun, the Moon and the stars were set in the sky',
  },
  { ordinal: 'fifth', name: 'Thursday', made: 'fish filled the sea and birds the air' },
  { ordinal: 'sixth', name: 'Friday', made: 'the animals and the human being were made' },
  { ordinal: 'seventh', name: 'Saturday', made: 'the work was finished and God rested' },
] as const
