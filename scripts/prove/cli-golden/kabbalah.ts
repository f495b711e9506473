import { at, each, readGolden, type Ask, type GoldenFile } from './ask.ts'

interface GoldenKabbalah {
  readonly local: string
  readonly lat: number
  readonly lng: number
  readonly offset_seconds: number
  readonly sunset_utc: string
  readonly after_sunset: boolean
  readonly civil_day_hebrew: string
  readonly hebrew: Readonly<Record<string, unknown>> & { readonly leap_year: boolean }
  readonly month_profile: { readonly letter: string; readonly sign: string; readonly tribe: string }
  readonly shem72: Readonly<Record<string, number>>
  readonly sun_name: string
  readonly simple_letters: Readonly<Record<string, string>>
  readonly tropical: Readonly<Record<string, number>>
  readonly opposition_name_of_sun: number
}

/** The other calculator's sunset is of its own formula, and of the upper rim. */
const SUNSET_MINUTES = 4

export function kabbalah(): GoldenFile {
  const { cases } = readGolden<{ cases: readonly GoldenKabbalah[] }>('kabbalah')
  return {
    name: 'kabbalah',
    asks: cases.flatMap((golden) => [askOf(golden), sunsetAsk(golden)]),
    beyond: [],
  }
}

function askOf(golden: GoldenKabbalah): Ask {
  const { local, lat, lng: lon, offset_seconds: offsetSeconds, month_profile: month } = golden
  const { leap_year, ...hebrew } = golden.hebrew
  const [date, time] = local.split('T')
  return {
    command: 'cast',
    line: { date, time, offsetSeconds, lat, lon },
    readings: [
      ...each(hebrew, (what, wanted) => ({ at: `kabbalah.hebrewDate.${what}`, wanted })),
      { at: 'kabbalah.leapYear', wanted: leap_year },
      { at: 'kabbalah.hebrewDate.afterSunset', wanted: golden.after_sunset },
      { at: civilDay, wanted: golden.civil_day_hebrew },
      { at: 'kabbalah.month.glyph', wanted: month.letter },
      { at: 'kabbalah.month.sign', wanted: month.sign },
      { at: 'kabbalah.month.tribe', wanted: month.tribe },
      ...each(golden.shem72, (name, wanted) => ({ at: `${pointAt(name)}.nameOf72`, wanted })),
      ...each(golden.simple_letters, (name, wanted) => ({ at: `${pointAt(name)}.glyph`, wanted })),
      ...each(golden.tropical, (name, wanted) => ({
        at: `${pointAt(name)}.longitude`,
        wanted,
        within: 0.05,
      })),
      { at: 'kabbalah.sunName.glyphs', wanted: golden.sun_name },
      { at: 'kabbalah.sunName.opposite', wanted: golden.opposition_name_of_sun },
    ],
  }
}

/** An answer has the sunset nearest after the noon before it; of that day's, one asks in the afternoon. */
function sunsetAsk({
  local,
  lat,
  lng: lon,
  offset_seconds: offsetSeconds,
  sunset_utc,
}: GoldenKabbalah): Ask {
  return {
    command: 'cast',
    line: { date: local.split('T')[0], time: '15:00', offsetSeconds, lat, lon },
    readings: [
      {
        at: 'kabbalah.hebrewDate.sunset',
        wanted: Date.parse(`${sunset_utc}Z`) / 86_400_000 + 2440587.5,
        within: SUNSET_MINUTES / 1440,
      },
    ],
  }
}

function pointAt(name: string): string {
  return `kabbalah.points.${name.charAt(0).toLowerCase()}${name.slice(1)}`
}

/** `20th of Adar II, 5613`. */
function civilDay(answer: unknown): string {
  const [day, month, year] = ['day', 'month', 'year'].map((part) =>
    String(at(answer, `kabbalah.hebrewDate.ofCivilDay.${part}`)),
  )
  // That calculator prints a curved apostrophe.
  return `${day}${ordinalEnding(Number(day))} of ${month?.replace("'", '’')}, ${year}`
}

function ordinalEnding(day: number): string {
  if (day > 10 && day < 20) return 'th'
  return ['th', 'st', 'nd', 'rd'][day % 10] ?? 'th'
}
