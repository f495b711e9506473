import type { Fact } from '#astrology/facts.ts'
import { letterNamed } from '../letters/letters.ts'
import { moladOf, monthsOfYear, weekdayOf, type HebrewDate } from '../calendar/hebrew-calendar.ts'
import { RULES } from '../rules.ts'
import type { Telling } from '../telling.ts'
import { pathOfLetter } from '../tree/tree-of-life.ts'

/** The letter of the birth month and what Sefer Yetzirah makes it king over. */
export function monthFacts({ chart, fact, who }: Telling): Fact[] {
  const { hebrewDate, month, points } = chart
  if (hebrewDate === null || month === null) return []
  const body = { topic: 'month', rule: RULES.month }
  const name = hebrewDate.month
  const { value, image } = letterNamed(month.letter)
  const path = pathOfLetter(month.letter)
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
      statement: `The letter that rules ${name}, the month of ${who}'s birth, is ${month.letter}.`,
    }),
    fact({
      ...body,
      property: 'letterImage',
      value: image,
      numbers: { value },
      statement: `${month.letter}, the letter of ${who}'s month, is ${image} by its name and counts ${value} by its place.`,
      rule: RULES.letter,
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
      statement: `In the long version and that of Saadia the sense of ${who}'s month is ${month.senseInLongVersion}.`,
    }),
    fact({
      ...body,
      property: 'sign',
      value: month.sign,
      statement: `Sefer Yetzirah joins ${name}, in which ${who} was born, to the sign of ${month.sign}.`,
    }),
    fact({
      ...body,
      property: 'sun',
      value: points.sun.sign === month.sign,
      statement:
        points.sun.sign === month.sign
          ? `${who}'s Sun stands in the very sign of the month, so calendar and sky write the same letter.`
          : `The sky and the calendar write two letters for ${who}, since the Sun stood in ${points.sun.sign} while the month belongs to ${month.sign}.`,
    }),
    fact({
      ...body,
      property: 'tribe',
      value: month.tribe,
      statement: `Among the twelve tribes ${who}'s month belongs to ${month.tribe}.`,
    }),
    fact({
      ...body,
      property: 'path',
      value: path.number,
      numbers: { path: path.number },
      statement: `The letter of ${who}'s month is path ${path.number} of the Golden Dawn tree, between ${path.joins[0]} and ${path.joins[1]}.`,
      rule: RULES.path,
    }),
    fact({ ...body, property: 'molad', ...moladIn(hebrewDate, who), rule: RULES.molad }),
  ]
}

function moladIn(
  { year, month }: HebrewDate,
  who: string,
): Pick<Fact, 'value' | 'numbers' | 'statement'> {
  const place = monthsOfYear(year).findIndex((one) => one.month === month)
  const { dayNumber, hours, parts } = moladOf(year, place)
  const weekday = WEEKDAY_NAMES[weekdayOf(dayNumber)]!
  return {
    value: `${weekday} ${hours}h ${parts}p`,
    numbers: { hours, parts },
    statement: `The mean new Moon of ${who}'s month fell on a ${weekday}, ${hours} hours and ${parts} parts after the evening.`,
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
