import { dayNumberOf, type HebrewDate, type HebrewMonth } from './hebrew-calendar.ts'

type Feast = readonly [name: string, month: HebrewMonth, firstDay: number, days: number]

/** By their dates in the Torah, Esther and the Mishnah; a fast keeps its date although a Sabbath moves it. */
const FEASTS: readonly Feast[] = [
  ['Rosh Hashanah, the new year', 'Tishrei', 1, 2],
  ['the Fast of Gedaliah', 'Tishrei', 3, 1],
  ['Yom Kippur, the day of atonement', 'Tishrei', 10, 1],
  ['Sukkot, the feast of booths', 'Tishrei', 15, 7],
  ['Shemini Atzeret, the eighth day of assembly', 'Tishrei', 22, 1],
  ['Hanukkah, the feast of lights', 'Kislev', 25, 8],
  ['the Fast of the tenth of Tevet', 'Tevet', 10, 1],
  ['the new year of the trees', "Sh'vat", 15, 1],
  ['the lesser Purim', 'Adar I', 14, 1],
  ['Purim', 'Adar', 14, 1],
  ['Purim', 'Adar II', 14, 1],
  ['Shushan Purim', 'Adar', 15, 1],
  ['Shushan Purim', 'Adar II', 15, 1],
  ['Passover', 'Nisan', 15, 7],
  ["Lag ba'Omer", 'Iyyar', 18, 1],
  ['Shavuot, the feast of weeks', 'Sivan', 6, 1],
  ['the Fast of the seventeenth of Tamuz', 'Tamuz', 17, 1],
  ["Tisha b'Av, the day of the Temple's fall", 'Av', 9, 1],
  ["Tu b'Av, the festival of the vineyards", 'Av', 15, 1],
]

/** The feast or fast whose date a Hebrew date is, or null. */
export function festivalOf(date: HebrewDate): string | null {
  const today = dayNumberOf(date)
  const feast = FEASTS.find(([, month, day, days]) => {
    const first = dayNumberOf({ year: date.year, month, day })
    return first !== null && today !== null && today >= first && today < first + days
  })
  return feast?.[0] ?? null
}

/** The first of a month, or the thirtieth of the one before. */
export function isNewMoonFeast({ day, month }: HebrewDate): boolean {
  return day === 30 || (day === 1 && month !== 'Tishrei')
}
