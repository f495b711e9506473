import type { PartsBody } from '#astrology/facts.ts'
import { letterNamed } from '../letters/letters.ts'
import { moladOf, monthsOfYear, weekdayOf, type HebrewDate } from '../calendar/hebrew-calendar.ts'
import { RULES } from '../rules.ts'
import type { Part, Telling, Told } from '../telling.ts'
import { eachTold } from '../window/views.ts'
import { pathOfLetter } from '../tree/tree-of-life.ts'

/** The letter of the birth month and what Sefer Yetzirah makes it king over. */
export const MONTH_PARTS: readonly Part[] = [
  {
    views: eachTold(({ hebrewDate, points }) => [
      hebrewDate?.year,
      hebrewDate?.month,
      points.sun.sign,
    ]),
    facts: monthFacts,
  },
]

function monthFacts({ chart, who }: Telling): PartsBody[] {
  const { hebrewDate, month, points } = chart
  if (hebrewDate === null || month === null) return []
  const body = { topic: 'month', rule: RULES.month }
  const name = hebrewDate.month
  const { value, image } = letterNamed(month.letter)
  const path = pathOfLetter(month.letter)
  return [
    {
      ...body,
      property: 'name',
      value: name,
      marks: [
        { hebrewMonth: name, count: month.monthNumber },
        { relation: 'counted from', hebrewMonth: 'Nisan' },
      ],
      sentence: `${who}'s birth month is ${name}, number ${month.monthNumber} when the months are counted from Nisan.`,
    },
    {
      ...body,
      property: 'letter',
      value: month.letter,
      marks: [{ hebrewMonth: name, letter: month.letter }],
      sentence: `The letter that rules ${name}, the month of ${who}'s birth, is ${month.letter}.`,
    },
    {
      ...body,
      property: 'letterImage',
      value: image,
      marks: [{ letter: month.letter, relation: 'counts', count: value }],
      sentence: `${month.letter}, the letter of ${who}'s month, is ${image} by its name and counts ${value} by its place.`,
      rule: RULES.letter,
    },
    {
      ...body,
      property: 'sense',
      value: month.sense,
      marks: [{ hebrewMonth: name, sense: month.sense }],
      sentence: `The sense given to ${who}'s month in the short and the Gra versions of Sefer Yetzirah is ${month.sense}.`,
    },
    {
      ...body,
      property: 'senseInLongVersion',
      value: month.senseInLongVersion,
      marks: [{ hebrewMonth: name, sense: month.senseInLongVersion, term: 'long version' }],
      sentence: `In the long version and that of Saadia the sense of ${who}'s month is ${month.senseInLongVersion}.`,
    },
    {
      ...body,
      property: 'sign',
      value: month.sign,
      marks: [{ hebrewMonth: name, sign: month.sign }],
      sentence: `Sefer Yetzirah joins ${name}, in which ${who} was born, to the sign of ${month.sign}.`,
    },
    {
      ...body,
      property: 'sun',
      value: points.sun.sign === month.sign,
      marks: [
        { hebrewMonth: name, sign: month.sign },
        { body: 'Sun', sign: points.sun.sign },
      ],
      sentence:
        points.sun.sign === month.sign
          ? `${who}'s Sun stands in the very sign of the month, so calendar and sky write the same letter.`
          : `The sky and the calendar write two letters for ${who}, since the Sun stood in ${points.sun.sign} while the month belongs to ${month.sign}.`,
    },
    {
      ...body,
      property: 'tribe',
      value: month.tribe,
      marks: [{ hebrewMonth: name, tribe: month.tribe }],
      sentence: `Among the twelve tribes ${who}'s month belongs to ${month.tribe}.`,
    },
    {
      ...body,
      property: 'path',
      value: path.number,
      marks: [
        {
          hebrewMonth: name,
          path: path.number,
          letter: path.letter,
          sefirah: path.joins[0],
          partnerSefirah: path.joins[1],
        },
      ],
      sentence: `The letter of ${who}'s month is path ${path.number} of the Golden Dawn tree, between ${path.joins[0]} and ${path.joins[1]}.`,
      rule: RULES.path,
    },
    { ...body, property: 'molad', ...moladIn(hebrewDate, who), rule: RULES.molad },
  ]
}

function moladIn({ year, month }: HebrewDate, who: string): Told {
  const place = monthsOfYear(year).findIndex((one) => one.month === month)
  const { dayNumber, hours, parts } = moladOf(year, place)
  const weekday = WEEKDAY_NAMES[weekdayOf(dayNumber)]!
  return {
    value: `${weekday} ${hours}h ${parts}p`,
    measures: { hours: { value: hours, unit: 'hours' }, parts: { value: parts, unit: 'count' } },
    sentence: `The mean new Moon of ${who}'s month fell on a ${weekday}, {hours:hour} and {parts:part} after the evening.`,
    marks: [{ relation: 'mean new Moon', weekday }],
  }
}

const WEEKDAY_NAMES = [
  'Sunday',
  'Monday',
  'Tuesday',
  'Wednesday',
  'Thursday',
  'Friday',
  'Saturday',
] as const
