import {
  elementOf,
  signNumber,
  SIGNS,
  type Element,
  type Sign,
} from '#astrology/western/zodiac/zodiac.ts'
import type { HebrewMonth } from '../calendar/hebrew-calendar.ts'

/** One of the twelve simple letters with what Sefer Yetzirah, chapter 5, makes it king over. */
export interface SimpleLetter {
  readonly letter: string
  readonly glyph: string
  readonly sign: Sign
  readonly element: Element
  /** Counted from Nisan, 1 to 12. */
  readonly monthNumber: number
  readonly tribe: string
  /** Short and Gra and Ari versions. */
  readonly sense: string
  /** Long version and Saadia's. */
  readonly senseInLongVersion: string
}

type Row = readonly [letter: string, glyph: string, tribe: string, sense: string, longSense: string]

/** In the order of the zodiac from Aries and of the months from Nisan. */
const ROWS: readonly Row[] = [
  ['He', 'ה', 'Judah', 'speech', 'sight'],
  ['Vav', 'ו', 'Issachar', 'thought', 'hearing'],
  ['Zayin', 'ז', 'Zebulun', 'motion', 'smell'],
  ['Chet', 'ח', 'Reuben', 'sight', 'speech'],
  ['Tet', 'ט', 'Simeon', 'hearing', 'taste'],
  ['Yod', 'י', 'Gad', 'action', 'coition'],
  ['Lamed', 'ל', 'Ephraim', 'coition', 'action'],
  ['Nun', 'נ', 'Manasseh', 'smell', 'motion'],
  ['Samekh', 'ס', 'Benjamin', 'sleep', 'anger'],
  ['Ayin', 'ע', 'Dan', 'anger', 'laughter'],
  ['Tsadi', 'צ', 'Asher', 'taste', 'thought'],
  ['Qof', 'ק', 'Naphtali', 'laughter', 'sleep'],
]

export const SIMPLE_LETTERS: readonly SimpleLetter[] = ROWS.map(
  ([letter, glyph, tribe, sense, senseInLongVersion], index) => ({
    letter,
    glyph,
    sign: SIGNS[index]!,
    element: elementOf(SIGNS[index]!),
    monthNumber: index + 1,
    tribe,
    sense,
    senseInLongVersion,
  }),
)

/** The simple letter of the tropical sign that holds a longitude in degrees; a border opens the next sign. */
export function simpleLetterAt(longitude: number): SimpleLetter {
  return SIMPLE_LETTERS[signNumber(longitude)]!
}

/** The simple letter of a Hebrew month; either Adar of a leap year has that of Adar. */
export function simpleLetterOfMonth(month: HebrewMonth): SimpleLetter {
  return SIMPLE_LETTERS[MONTHS_FROM_NISAN[month] - 1]!
}

const MONTHS_FROM_NISAN: Readonly<Record<HebrewMonth, number>> = {
  Nisan: 1,
  Iyyar: 2,
  Sivan: 3,
  Tamuz: 4,
  Av: 5,
  Elul: 6,
  Tishrei: 7,
  Cheshvan: 8,
  Kislev: 9,
  Tevet: 10,
  "Sh'vat": 11,
  Adar: 12,
  'Adar I': 12,
  'Adar II': 12,
}
