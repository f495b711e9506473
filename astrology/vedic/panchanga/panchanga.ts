import type { BirthMoment } from '#astrology/birth/moment.ts'
import type { Ephemeris, JulianDay, PositionOptions } from '#astrology/ephemeris/ephemeris.ts'
import type { SevenGraha } from '#astrology/vedic/grahas.ts'
import { NAKSHATRAS } from '#astrology/vedic/nakshatra.ts'
import { borderOf, degreesFrom, spanAt, wrapDegrees } from '#astrology/vedic/span.ts'
import type { VedicOptions } from '#astrology/vedic/vedic-options.ts'
import { findCrossing, type GrowingAngle } from './find-crossing.ts'
import { ELONGATION_SPEED, lunarMonthAt, purnimantaOf, type LunarMonth } from './lunar-month.ts'
import { karanaName, NITYA_YOGAS, pakshaOf, tithiName, type Paksha } from './panchanga-names.ts'
import { civilSunAt, VARAS, vedicDayAt, weekdayOf, type VedicDay } from './vedic-day.ts'

/** One of the five limbs: which span of its circle holds the moment, and from when to when. */
interface Limb {
  /** Counted from 1. */
  readonly number: number
  readonly name: string
  /** Null when it began before the ephemeris does, or ends after it. */
  readonly starts: JulianDay | null
  readonly ends: JulianDay | null
}

export interface Panchanga {
  readonly tithi: Limb & { readonly paksha: Paksha }
  readonly karana: Limb
  readonly nakshatra: Limb
  readonly yoga: Limb
  /** The weekday from sunrise. Where the Sun does not rise it is the civil day's. */
  readonly vara: { readonly name: string; readonly lord: SevenGraha }
  /** Null in the first and last month of the ephemeris. */
  readonly lunarMonth: LunarMonth | null
  /** The sunrise-to-sunrise day of the birth; null where the Sun does not rise and set. */
  readonly day: VedicDay | null
  /** The risings of the civil date, which differ from `day` for a birth before dawn. */
  readonly civilDay: { readonly sunrise: JulianDay | null; readonly sunset: JulianDay | null }
  readonly positions: VedicOptions['panchangaPositions']
}

/** The mean motions, degrees a day, that the searches for beginnings and ends set out with. */
const MOON_SPEED = 13.176358
const YOGA_SPEED = MOON_SPEED + 0.985647

/**
 * The five limbs of the time of birth, each with its beginning and end (UT). What `near`, a
 * panchanga of the same place and options, has of a moment close by is taken from it where it
 * still holds: most of the work is in finding where spans begin and end.
 */
export function panchangaAt(
  ephemeris: Ephemeris,
  moment: BirthMoment,
  options: VedicOptions,
  near: Panchanga | null = null,
): Panchanga {
  const { jd, place, offsetSeconds } = moment
  const asked: PositionOptions = {
    ayanamsa: options.ayanamsa,
    geometric: options.panchangaPositions === 'geometric',
  }
  const moon: GrowingAngle = (at) => ephemeris.longitude('moon', at, asked)
  const sun: GrowingAngle = (at) => ephemeris.longitude('sun', at, asked)
  const elongation: GrowingAngle = (at) => degreesFrom(sun(at), moon(at))
  const both: GrowingAngle = (at) => wrapDegrees(sun(at) + moon(at))
  const tithi = held(near?.tithi, jd) ?? limbAt(elongation, { jd, ...SPANS.tithi })
  const karana = held(near?.karana, jd) ?? limbAt(elongation, { jd, ...SPANS.karana })
  const nakshatra = held(near?.nakshatra, jd) ?? limbAt(moon, { jd, ...SPANS.nakshatra })
  const yoga = held(near?.yoga, jd) ?? limbAt(both, { jd, ...SPANS.yoga })
  const day = dayHolding(near?.day, jd) ?? vedicDayAt(ephemeris, jd, place)
  const month = held(near?.lunarMonth, jd) ?? lunarMonthAt(ephemeris, jd, asked)
  return {
    tithi: { ...tithi, name: tithiName(tithi.number), paksha: pakshaOf(tithi.number) },
    karana: { ...karana, name: karanaName(karana.number - 1) },
    nakshatra: { ...nakshatra, name: NAKSHATRAS[nakshatra.number - 1]! },
    yoga: { ...yoga, name: NITYA_YOGAS[yoga.number - 1]! },
    vara: VARAS[weekdayOf(day?.sunrise ?? jd, offsetSeconds)]!,
    lunarMonth: month && {
      ...month,
      purnimanta: purnimantaOf(month.number, pakshaOf(tithi.number)),
    },
    day,
    civilDay: civilSunAt(ephemeris, jd, { place, offsetSeconds }),
    positions: options.panchangaPositions,
  }
}

/** The spans of the circle that make each limb, and the mean motion through them. */
const SPANS = {
  tithi: { speed: ELONGATION_SPEED, count: 30 },
  karana: { speed: ELONGATION_SPEED, count: 60 },
  nakshatra: { speed: MOON_SPEED, count: 27 },
  yoga: { speed: YOGA_SPEED, count: 27 },
} as const

/** A span that still holds at a moment; null where it does not, or where its ends are not known. */
function held<T extends Pick<Limb, 'starts' | 'ends'>>(
  span: T | null | undefined,
  at: JulianDay,
): T | null {
  if (!span || span.starts === null || span.ends === null) return null
  return span.starts <= at && at < span.ends ? span : null
}

function dayHolding(day: VedicDay | null | undefined, at: JulianDay): VedicDay | null {
  return day && day.sunrise <= at && at < day.nextSunrise ? day : null
}

function limbAt(
  angle: GrowingAngle,
  { jd, speed, count }: { jd: JulianDay; speed: number; count: number },
): Omit<Limb, 'name'> {
  const span = spanAt(angle(jd), count)
  return {
    number: span + 1,
    starts: findCrossing(angle, borderOf(span, count), { from: jd, speed, direction: 'backward' }),
    ends: findCrossing(angle, borderOf((span + 1) % count, count), {
      from: jd,
      speed,
      direction: 'forward',
    }),
  }
}
