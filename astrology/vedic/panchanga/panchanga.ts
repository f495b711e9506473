import type { BirthMoment } from '#astrology/birth/moment.ts'
import type { Ephemeris, JulianDay, PositionOptions } from '#astrology/ephemeris/ephemeris.ts'
import type { SevenGraha } from '#astrology/vedic/grahas.ts'
import { NAKSHATRAS } from '#astrology/vedic/nakshatra.ts'
import { borderOf, degreesFrom, spanAt, wrapDegrees } from '#astrology/vedic/span.ts'
import type { VedicOptions } from '#astrology/vedic/vedic-options.ts'
import { findCrossing, type GrowingAngle } from './find-crossing.ts'
import { ELONGATION_SPEED, lunarMonthAt, type LunarMonth } from './lunar-month.ts'
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

/** The five limbs of the time of birth, each with its beginning and end (UT). */
export function panchangaAt(
  ephemeris: Ephemeris,
  moment: BirthMoment,
  options: VedicOptions,
): Panchanga {
  const { jd, place, offsetSeconds } = moment
  const asked: PositionOptions = {
    ayanamsa: options.ayanamsa,
    geometric: options.panchangaPositions === 'geometric',
  }
  const moon: GrowingAngle = (at) => ephemeris.position('moon', at, asked).longitude
  const sun: GrowingAngle = (at) => ephemeris.position('sun', at, asked).longitude
  const elongation: GrowingAngle = (at) => degreesFrom(sun(at), moon(at))
  const both: GrowingAngle = (at) => wrapDegrees(sun(at) + moon(at))
  const limb = (angle: GrowingAngle, speed: number, count: number): Omit<Limb, 'name'> =>
    limbAt(angle, { jd, speed, count })

  const tithi = limb(elongation, ELONGATION_SPEED, 30)
  const karana = limb(elongation, ELONGATION_SPEED, 60)
  const nakshatra = limb(moon, MOON_SPEED, 27)
  const yoga = limb(both, YOGA_SPEED, 27)
  const day = vedicDayAt(ephemeris, jd, place)
  return {
    tithi: { ...tithi, name: tithiName(tithi.number), paksha: pakshaOf(tithi.number) },
    karana: { ...karana, name: karanaName(karana.number - 1) },
    nakshatra: { ...nakshatra, name: NAKSHATRAS[nakshatra.number - 1]! },
    yoga: { ...yoga, name: NITYA_YOGAS[yoga.number - 1]! },
    vara: VARAS[weekdayOf(day?.sunrise ?? jd, offsetSeconds)]!,
    lunarMonth: lunarMonthAt(ephemeris, jd, asked),
    day,
    civilDay: civilSunAt(ephemeris, jd, { place, offsetSeconds }),
    positions: options.panchangaPositions,
  }
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
