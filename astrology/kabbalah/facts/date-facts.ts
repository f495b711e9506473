import type { PartsBody } from '#astrology/facts.ts'
import { festivalOf, isNewMoonFeast } from '../calendar/festival.ts'
import type { HebrewBirthDate } from '../calendar/hebrew-birth-date.ts'
import { dayNumberOf, hebrewDateOf } from '../calendar/hebrew-calendar.ts'
import { omerDayOf } from '../calendar/omer.ts'
import { RULES } from '../rules.ts'
import type { Part, Telling, Told } from '../telling.ts'
import { byDay, MINUTES_NEAR_SUNSET } from '../window/views.ts'
import { dateInWords } from '../words.ts'

/** The Hebrew day, how sunset decided it, and what the calendar keeps on it. */
export const DATE_PARTS: readonly Part[] = [{ views: byDay, facts: dateFacts }]

function dateFacts({ chart, who }: Telling): PartsBody[] {
  const date = chart.hebrewDate
  if (date === null) return []
  const body = { topic: 'hebrewDate', rule: RULES.hebrewDate }
  return [
    {
      ...body,
      property: 'date',
      value: dateInWords(date),
      sentence: `${who} was born on ${dateInWords(date)} of the Hebrew calendar.`,
      marks: [{ hebrewDate: dateInWords(date), hebrewMonth: date.month }],
    },
    { ...body, property: 'sunset', ...sunsetOf(date, who) },
    ...doubtFacts(date, who),
    {
      ...body,
      property: 'ofCivilDay',
      value: dateInWords(date.ofCivilDay),
      sentence: `The daylight of ${who}'s civil birthday belonged to ${dateInWords(date.ofCivilDay)}.`,
      marks: [
        {
          relation: 'civil day',
          hebrewDate: dateInWords(date.ofCivilDay),
          hebrewMonth: date.ofCivilDay.month,
        },
      ],
    },
    ...keptDays(date, who),
  ]
}

function sunsetOf(date: HebrewBirthDate, who: string): Told {
  const { minutesAfterSunset, afterSunset, ofCivilDay } = date
  if (minutesAfterSunset === null) {
    return {
      value: 'none',
      marks: [{ term: 'sunset', negated: true }],
      sentence: `The Sun did not set over ${who}'s birthplace between two noons, so the civil day stands for the Hebrew one.`,
    }
  }
  if (afterSunset) {
    return {
      value: 'after',
      measures: { minutesAfterSunset: { value: minutesAfterSunset, unit: 'minutes' } },
      marks: [{ relation: 'born', term: 'after sunset' }],
      sentence: `${who} was born after sunset, when the Hebrew day had already turned to the next.`,
    }
  }
  const agrees = date.day === ofCivilDay.day
  return {
    value: 'before',
    ...(minutesAfterSunset < 0 && {
      measures: { minutesBeforeSunset: { value: -minutesAfterSunset, unit: 'minutes' } },
    }),
    marks: [{ relation: 'born', term: 'before sunset' }],
    sentence: agrees
      ? `${who} was born before the sunset of that day, so the Hebrew date and the daylight agree.`
      : `${who} was born after midnight and still before sunset, so the Hebrew date is that of the day before.`,
  }
}

/** The other date a birth without an hour may have. */
export function nextDayFacts({ chart, who }: Telling): PartsBody[] {
  const civilDay = chart.hebrewDate && dayNumberOf(chart.hebrewDate.ofCivilDay)
  if (civilDay === null) return []
  const next = dateInWords(hebrewDateOf(civilDay + 1))
  return [
    {
      topic: 'hebrewDate',
      property: 'orNextDay',
      // Of the window and of no moment in it: whoever knows the hour has no other day.
      certainty: 'approximate',
      value: next,
      sentence: `The hour of ${who}'s birth is not known, and after sunset the Hebrew date would be ${next}.`,
      marks: [{ relation: 'after sunset', hebrewDate: next }],
      rule: RULES.hebrewDate,
    },
  ]
}

function doubtFacts({ twilight, minutesAfterSunset }: HebrewBirthDate, who: string): PartsBody[] {
  if (minutesAfterSunset === null) return []
  const body = { topic: 'hebrewDate', rule: RULES.twilight, value: true }
  const measures: PartsBody['measures'] = {
    minutesAfterSunset: { value: minutesAfterSunset, unit: 'minutes' },
  }
  const inTwilight = {
    ...body,
    property: 'twilight',
    measures,
    marks: [{ relation: 'born', term: 'twilight' }],
    sentence: `${who} was born in twilight, between sunset and nightfall, an hour the sages count to both days and to neither.`,
  }
  const nearSunset = {
    ...body,
    property: 'nearSunset',
    measures,
    marks: [{ relation: 'born', term: 'near sunset' }],
    sentence: `The birth of ${who} fell within ${MINUTES_NEAR_SUNSET} minutes of sunset, so close that the Hebrew date rests on the exactness of the clock.`,
  }
  return [
    ...(twilight ? [inTwilight] : []),
    ...(Math.abs(minutesAfterSunset) <= MINUTES_NEAR_SUNSET ? [nearSunset] : []),
  ]
}

function keptDays(date: HebrewBirthDate, who: string): PartsBody[] {
  const festival = festivalOf(date)
  const omer = omerDayOf(date)
  const feast =
    festival === null
      ? []
      : [
          {
            topic: 'hebrewDay',
            property: 'festival',
            value: festival,
            sentence: `${who} was born on the date of ${festival}.`,
            marks: [{ relation: 'born', term: festival, hebrewMonth: date.month }],
            rule: RULES.festival,
          },
        ]
  const newMoon = isNewMoonFeast(date)
    ? [
        {
          topic: 'hebrewDay',
          property: 'newMoon',
          value: true,
          sentence: `${who} was born on Rosh Chodesh, the feast of the new Moon.`,
          marks: [{ relation: 'born', term: 'Rosh Chodesh', hebrewMonth: date.month }],
          rule: RULES.festival,
        },
      ]
    : []
  const counted =
    omer === null
      ? []
      : [
          {
            topic: 'hebrewDay',
            property: 'omer',
            value: `${omer.ofDay} in ${omer.ofWeek}`,
            sentence: `${who} was born on day ${omer.day} of the Omer, the day of ${omer.ofDay} within ${omer.ofWeek}.`,
            marks: [
              { term: 'Omer', count: omer.day, sefirah: omer.ofDay, partnerSefirah: omer.ofWeek },
            ],
            rule: RULES.omer,
          },
        ]
  return [...feast, ...newMoon, ...counted]
}
