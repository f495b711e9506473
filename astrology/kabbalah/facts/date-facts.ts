import type { Fact } from '#astrology/facts.ts'
import { festivalOf, isNewMoonFeast } from '../calendar/festival.ts'
import type { HebrewBirthDate } from '../calendar/hebrew-birth-date.ts'
import { dayNumberOf, hebrewDateOf } from '../calendar/hebrew-calendar.ts'
import { omerDayOf } from '../calendar/omer.ts'
import { RULES } from '../rules.ts'
import type { Telling } from '../telling.ts'
import { dateInWords } from '../words.ts'

/** The Hebrew day, how sunset decided it, and what the calendar keeps on it. */
export function dateFacts({ chart, fact, who }: Telling): Fact[] {
  const date = chart.hebrewDate
  if (date === null) return []
  const body = { topic: 'hebrewDate', rule: RULES.hebrewDate }
  return [
    fact({
      ...body,
      property: 'date',
      value: dateInWords(date),
      numbers: { day: date.day, year: date.year },
      statement: `${who} was born on ${dateInWords(date)} of the Hebrew calendar.`,
    }),
    fact({ ...body, property: 'sunset', ...sunsetOf(date, who) }),
    ...doubtFacts(date, { fact, who }),
    fact({
      ...body,
      property: 'ofCivilDay',
      value: dateInWords(date.ofCivilDay),
      statement: `The daylight of ${who}'s civil birthday belonged to ${dateInWords(date.ofCivilDay)}.`,
    }),
    ...nextDayFacts({ chart, fact, who }, date),
    ...keptDays(date, { fact, who }),
  ]
}

type Told = Pick<Fact, 'value' | 'numbers' | 'statement'>

function sunsetOf(date: HebrewBirthDate, who: string): Told {
  const { minutesAfterSunset, afterSunset, ofCivilDay } = date
  if (minutesAfterSunset === null) {
    return {
      value: 'none',
      statement: `The Sun did not set over ${who}'s birthplace between two noons, so the civil day stands for the Hebrew one.`,
    }
  }
  if (afterSunset) {
    return {
      value: 'after',
      numbers: { minutesAfterSunset: Math.floor(minutesAfterSunset) },
      statement: `${who} was born after sunset, when the Hebrew day had already turned to the next.`,
    }
  }
  const numbers =
    minutesAfterSunset < 0 ? { minutesBeforeSunset: Math.ceil(-minutesAfterSunset) } : {}
  const agrees = date.day === ofCivilDay.day
  return {
    value: 'before',
    numbers,
    statement: agrees
      ? `${who} was born before the sunset of that day, so the Hebrew date and the daylight agree.`
      : `${who} was born after midnight and still before sunset, so the Hebrew date is that of the day before.`,
  }
}

/** The other date a birth without an hour may have. */
function nextDayFacts({ chart, fact, who }: Telling, date: HebrewBirthDate): Fact[] {
  const civilDay = dayNumberOf(date.ofCivilDay)
  if (chart.sect !== null || civilDay === null) return []
  const next = dateInWords(hebrewDateOf(civilDay + 1))
  return [
    fact({
      topic: 'hebrewDate',
      property: 'orNextDay',
      value: next,
      statement: `The hour of ${who}'s birth is not known, and after sunset the Hebrew date would be ${next}.`,
      rule: RULES.hebrewDate,
    }),
  ]
}

/** So near sunset a hill, a storey or a wrong clock could decide the date. */
const MINUTES_IN_DOUBT = 5

function doubtFacts(
  { twilight, minutesAfterSunset }: HebrewBirthDate,
  { fact, who }: Pick<Telling, 'fact' | 'who'>,
): Fact[] {
  if (minutesAfterSunset === null) return []
  const body = { topic: 'hebrewDate', rule: RULES.twilight, value: true }
  const inTwilight = fact({
    ...body,
    property: 'twilight',
    numbers: { minutesAfterSunset: Math.floor(minutesAfterSunset) },
    statement: `${who} was born in twilight, between sunset and nightfall, an hour the sages count to both days and to neither.`,
  })
  const nearSunset = fact({
    ...body,
    property: 'nearSunset',
    numbers: { minutesAfterSunset },
    statement: `The birth of ${who} fell within ${MINUTES_IN_DOUBT} minutes of sunset, so close that the Hebrew date rests on the exactness of the clock.`,
  })
  return [
    ...(twilight ? [inTwilight] : []),
    ...(Math.abs(minutesAfterSunset) <= MINUTES_IN_DOUBT ? [nearSunset] : []),
  ]
}

function keptDays(date: HebrewBirthDate, { fact, who }: Pick<Telling, 'fact' | 'who'>): Fact[] {
  const festival = festivalOf(date)
  const omer = omerDayOf(date)
  const feast =
    festival === null
      ? []
      : [
          fact({
            topic: 'hebrewDay',
            property: 'festival',
            value: festival,
            statement: `${who} was born on the date of ${festival}.`,
            rule: RULES.festival,
          }),
        ]
  const newMoon = isNewMoonFeast(date)
    ? [
        fact({
          topic: 'hebrewDay',
          property: 'newMoon',
          value: true,
          statement: `${who} was born on Rosh Chodesh, the feast of the new Moon.`,
          rule: RULES.festival,
        }),
      ]
    : []
  const counted =
    omer === null
      ? []
      : [
          fact({
            topic: 'hebrewDay',
            property: 'omer',
            value: `${omer.ofDay} in ${omer.ofWeek}`,
            numbers: { day: omer.day },
            statement: `${who} was born on day ${omer.day} of the Omer, the day of ${omer.ofDay} within ${omer.ofWeek}.`,
            rule: RULES.omer,
          }),
        ]
  return [...feast, ...newMoon, ...counted]
}
