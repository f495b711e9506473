import type { Ephemeris, JulianDay, Place } from '#astrology/ephemeris/ephemeris.ts'
import type { Aspect } from '#astrology/western/aspects/aspects.ts'
import type { Point } from '#astrology/western/zodiac/points.ts'
import type { SkyReading } from '#astrology/western/read-sky.ts'
import type { SkySettings } from '#astrology/western/sky.ts'
import type { FollowedBody, Span } from './bodies-in-motion.ts'
import { eclipseContacts, type EclipseContact } from './eclipse-contacts.ts'
import { firdarAt, type Firdar } from './firdaria.ts'
import { annualProfection, type Profection } from './profections.ts'
import { progress, type Progressed } from './progressions.ts'
import { returnChart, type ReturnChart } from './return-chart.ts'
import { ageInReturns, lastReturn } from './returns.ts'
import { directBySolarArc, type SolarArcDirections } from './solar-arc.ts'
import { exactTransits, transitsUnderWay, type Transit } from './transits.ts'

/** What time brings to one birth from `span.from` on. What needs a birth time is null without one. */
export interface WesternTiming {
  readonly span: Span
  /** Completed solar returns. */
  readonly age: number
  readonly transits: readonly Transit[]
  /** Every eclipse of the span, with the natal points it touches. */
  readonly eclipses: readonly EclipseContact[]
  readonly underWay: readonly Aspect<FollowedBody, Point>[]
  readonly progressed: Progressed
  readonly solarArc: SolarArcDirections
  readonly profection: (Profection & Span) | null
  readonly firdar: Firdar | null
  /** The chart of the return in force, cast for `place`: angles need the exact moment. */
  readonly solarReturn: ReturnChart | null
  readonly lunarReturn: ReturnChart | null
}

export interface TimingOptions {
  readonly span: Span
  /** Where the return charts are cast for; the birthplace when not given. */
  readonly place?: Place
}

/**
 * Transits over the span, and everything else as it stands at its start, for one of the
 * moments a birth may have happened at. Without angles, returns and time lords that hang on
 * the hour are null.
 */
export function timingOf(
  ephemeris: Ephemeris,
  natal: SkyReading,
  {
    span,
    place,
    birthplace,
    settings,
  }: {
    readonly span: Span
    readonly place: Place
    readonly birthplace: Place
    readonly settings: SkySettings
  },
): WesternTiming {
  const at = span.from
  const solar = lastReturn(ephemeris, 'sun', natal.jd, at)
  const lunar = lastReturn(ephemeris, 'moon', natal.jd, at)
  const age = ageInReturns(natal.jd, solar)
  const { angles, sect } = natal
  const returnAt = (body: 'sun' | 'moon', jd: JulianDay): ReturnChart =>
    returnChart(ephemeris, { body, birth: natal.jd, jd }, { place, settings })
  const solarReturn = angles && returnAt('sun', solar)
  return {
    span,
    age,
    transits: exactTransits(ephemeris, natal, span, settings),
    eclipses: eclipseContacts(ephemeris, natal, span, settings),
    underWay: transitsUnderWay(ephemeris, natal, at, settings),
    progressed: progress(ephemeris, natal, { at, place: birthplace, settings }),
    solarArc: directBySolarArc(ephemeris, natal, at),
    profection: angles &&
      solarReturn && {
        ...annualProfection(angles.ascendant, age),
        from: solar,
        to: solarReturn.next,
      },
    firdar: sect && firdarAt(natal.jd, sect, at),
    solarReturn,
    lunarReturn: angles && returnAt('moon', lunar),
  }
}
