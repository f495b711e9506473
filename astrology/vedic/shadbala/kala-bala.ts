import type { JulianDay } from '#astrology/ephemeris/ephemeris.ts'
import { SEVEN_GRAHAS, type Graha, type SevenGraha } from '#astrology/vedic/grahas.ts'
import { VARAS, type VedicDay } from '#astrology/vedic/panchanga/vedic-day.ts'
import { degreesFrom } from '#astrology/vedic/span.ts'
import { ayanaBala } from './ayana-bala.ts'

export interface KalaBala {
  readonly nathonnatha: number
  readonly paksha: number
  readonly tribhaga: number
  readonly abda: number
  readonly masa: number
  readonly vara: number
  readonly hora: number
  readonly ayana: number
  /** Without planetary war, which is reckoned from the other strengths. */
  readonly total: number
}

/** The time of birth as the strengths of time read it. */
export interface KalaTime {
  readonly jd: JulianDay
  readonly day: VedicDay
  /** Seconds east of UTC, by which the civil date of the sunrise is told. */
  readonly offsetSeconds: number
}

/** Strength of time (Raman, chapter 5; BPHS 27.8–17). */
export function kalaBala(
  graha: SevenGraha,
  time: KalaTime,
  sky: {
    readonly longitudes: Readonly<Record<SevenGraha, number>>
    readonly benefics: readonly Graha[]
    readonly ayanamsaDegrees: number
  },
): KalaBala {
  const lords = lordsOfTime(time)
  const holds = (lord: SevenGraha, points: number): number => (lord === graha ? points : 0)
  const parts = {
    nathonnatha: nathonnathaBala(graha, time),
    paksha: pakshaBala(graha, sky.longitudes, sky.benefics),
    tribhaga: graha === 'jupiter' ? 60 : holds(tribhagaLord(time), 60),
    abda: holds(lords.year, 15),
    masa: holds(lords.month, 30),
    vara: holds(lords.day, 45),
    hora: holds(lords.hour, 60),
    ayana: ayanaBala(graha, sky.longitudes[graha] + sky.ayanamsaDegrees),
  }
  return { ...parts, total: Object.values(parts).reduce((sum, part) => sum + part, 0) }
}

const STRONG_BY_DAY: ReadonlySet<SevenGraha> = new Set(['sun', 'jupiter', 'venus'])

/** Strong at noon: Sun, Jupiter, Venus; at midnight: Moon, Mars, Saturn; Mercury always. */
function nathonnathaBala(graha: SevenGraha, { jd, day }: KalaTime): number {
  if (graha === 'mercury') return 60
  const noon = (day.sunrise + day.sunset) / 2
  const daysFromNoon = Math.abs(jd - noon) % 1
  const unnata = Math.abs(0.5 - daysFromNoon) * 120
  return STRONG_BY_DAY.has(graha) ? unnata : 60 - unnata
}

/** A third of the elongation for benefics, the rest of 60 for malefics; the Moon's is doubled. */
function pakshaBala(
  graha: SevenGraha,
  longitudes: Readonly<Record<SevenGraha, number>>,
  benefics: readonly Graha[],
): number {
  const elongation = degreesFrom(longitudes.sun, longitudes.moon)
  const bright = Math.min(elongation, 360 - elongation) / 3
  const points = benefics.includes(graha) ? bright : 60 - bright
  return graha === 'moon' ? points * 2 : points
}

const DAY_THIRDS: readonly SevenGraha[] = ['mercury', 'sun', 'saturn']
const NIGHT_THIRDS: readonly SevenGraha[] = ['moon', 'venus', 'mars']

function tribhagaLord({ jd, day }: KalaTime): SevenGraha {
  const isDay = jd < day.sunset
  const [from, to] = isDay ? [day.sunrise, day.sunset] : [day.sunset, day.nextSunrise]
  const third = Math.min(2, Math.floor(((jd - from) / (to - from)) * 3))
  return (isDay ? DAY_THIRDS : NIGHT_THIRDS)[third]!
}

/** Days from the creation, a Sunday, to the midnight the Kali age began on, and that midnight's Julian day. */
const CREATION_TO_KALI_DAYS = 714_402_296_627
const KALI_BEGINS = 588_465.5
/** The order in which the grahas rule the hours. */
const HOUR_ORDER: readonly SevenGraha[] = [
  'sun',
  'venus',
  'mercury',
  'moon',
  'saturn',
  'jupiter',
  'mars',
]

/**
 * Lords of the year of 360 days, the month of 30 and the day, each that of its first
 * weekday counted from creation (Surya Siddhanta 1.50–52), and of the hour from sunrise.
 */
function lordsOfTime({ jd, day, offsetSeconds }: KalaTime): {
  readonly year: SevenGraha
  readonly month: SevenGraha
  readonly day: SevenGraha
  readonly hour: SevenGraha
} {
  const civil = Math.floor(day.sunrise + offsetSeconds / 86_400 - KALI_BEGINS)
  const ahargana = CREATION_TO_KALI_DAYS + civil
  const dayLord = lordOf(ahargana)
  const hour = Math.floor(((jd - day.sunrise) / (day.nextSunrise - day.sunrise)) * 24)
  return {
    year: lordOf(Math.floor(ahargana / 360) * 360),
    month: lordOf(Math.floor(ahargana / 30) * 30),
    day: dayLord,
    hour: HOUR_ORDER[(HOUR_ORDER.indexOf(dayLord) + hour) % 7]!,
  }
}

/** Weekdays are counted from the creation's Sunday as 0. */
function lordOf(day: number): SevenGraha {
  return VARAS[day % 7]!.lord
}

/** Planetary war: the winner takes from the loser the quotient of their strengths and their discs (Raman, chapter 5). */
const DISC_DIAMETERS: Readonly<Partial<Record<SevenGraha, number>>> = {
  mars: 9.4,
  mercury: 6.6,
  jupiter: 190.4,
  venus: 16.6,
  saturn: 158,
}

export function yuddhaBala(
  wars: readonly { readonly winner: SevenGraha; readonly loser: SevenGraha }[],
  strengthSoFar: (graha: SevenGraha) => number,
): Readonly<Record<SevenGraha, number>> {
  const points = Object.fromEntries(SEVEN_GRAHAS.map((graha) => [graha, 0])) as Record<
    SevenGraha,
    number
  >
  for (const { winner, loser } of wars) {
    const strengths = Math.abs(strengthSoFar(winner) - strengthSoFar(loser))
    const discs = Math.abs(DISC_DIAMETERS[winner]! - DISC_DIAMETERS[loser]!)
    points[winner] += strengths / discs
    points[loser] -= strengths / discs
  }
  return points
}
