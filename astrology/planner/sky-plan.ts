import type { Ephemeris } from '#astrology/ephemeris/ephemeris.ts'
import type { WesternChart } from '#astrology/western/cast-western.ts'
import type { FollowedBody, Span } from '#astrology/western/timing/bodies-in-motion.ts'
import { eclipseContacts } from '#astrology/western/timing/eclipse-contacts.ts'
import { skyEvents } from '#astrology/western/timing/sky-events.ts'
import { wrap } from '#astrology/western/zodiac/circle.ts'
import { birthsOf, natalHouseOf } from './births-of.ts'
import type { PlannerEvent } from './planner-event.ts'

/** Signs entered, stations and lunations of a span, in a person's zodiac and houses. */
export function skyPlan(
  ephemeris: Ephemeris,
  chart: WesternChart,
  { span, bodies }: { readonly span: Span; readonly bodies: readonly FollowedBody[] },
): PlannerEvent[] {
  const { ayanamsa } = chart.settings
  const zodiac = ayanamsa === undefined ? {} : { ayanamsa }
  return skyEvents(ephemeris, bodies, span, zodiac).map((event): PlannerEvent => {
    const dated = { jd: event.jd, from: event.jd, to: event.jd }
    if (event.type === 'ingress') {
      return { kind: 'ingress', ...dated, body: event.body, sign: event.sign }
    }
    const { longitude } = event
    const placed = { longitude, house: natalHouseOf(chart, longitude) }
    if (event.type !== 'station')
      return { kind: 'lunation', ...dated, phase: event.type, ...placed }
    return { kind: 'station', ...dated, body: event.body, turns: event.turns, ...placed }
  })
}

/** The eclipses of a span, with the natal points that they touch whenever in its window the birth was. */
export function eclipsePlan(ephemeris: Ephemeris, chart: WesternChart, span: Span): PlannerEvent[] {
  const { ayanamsa } = chart.settings
  const births = birthsOf(chart)
  const versions = births.map((natal) => eclipseContacts(ephemeris, natal, span, chart.settings))
  const own = versions[Math.floor(versions.length / 2)]!
  return own.map(({ jd, type, kind, contacts, ...eclipse }, place): PlannerEvent => {
    const zero = ayanamsa === undefined ? 0 : ephemeris.ayanamsa(ayanamsa, jd)
    const longitude = wrap(eclipse.longitude - zero)
    const held = contacts.filter(({ natal, aspect }) =>
      versions.every((version) =>
        version[place]!.contacts.some((other) => other.natal === natal && other.aspect === aspect),
      ),
    )
    return {
      kind: 'eclipse',
      jd,
      from: jd,
      to: jd,
      light: type,
      eclipse: kind,
      longitude,
      house: natalHouseOf(chart, longitude),
      contacts: held,
    }
  })
}
