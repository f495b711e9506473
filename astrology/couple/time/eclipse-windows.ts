import { isoDayOf } from '#astrology/dates.ts'
import type { Measure } from '#astrology/measures.ts'
import type { Span } from '#astrology/western/timing/bodies-in-motion.ts'
import { ECLIPSE_ORB } from '#astrology/western/timing/eclipse-contacts.ts'
import type { Eclipse } from '#astrology/western/timing/eclipses.ts'
import { signedArc, wrap } from '#astrology/western/zodiac/circle.ts'
import { julianDay, partnerOf, pointInWords, propertyOf } from './telling.ts'
import type { Candidate } from './time-window.ts'
import { TIME_RULES } from './time-rules.ts'
import type { TouchedPoint } from './touched-points.ts'
import { WEIGHTS, windowWeight, type Weighed } from './window-weight.ts'

/** Days before and after in which the Sun moves about as far as an eclipse may stand from a point. */
const ECLIPSE_DAYS = 3

/** An eclipse that falls upon a point or opposite, wherever in their windows the births were. */
interface Fall extends Weighed {
  readonly point: TouchedPoint
  readonly aspect: 'conjunction' | 'opposition'
  readonly orb: Measure
}

/** The window of an eclipse, one where it falls on what two people share: a point of each, or of the composite, and none elsewhere. */
export function eclipseWindows(
  eclipse: Eclipse,
  { points, span }: { readonly points: readonly TouchedPoint[]; readonly span: Span },
): Candidate[] {
  const falls = points
    .flatMap((point) => fallOn(point, eclipse) ?? [])
    .toSorted((a, b) => b.weight - a.weight || a.orb.value - b.orb.value)
  const charts = [...new Set(falls.map(({ chart }) => chart))]
  const isShared = charts.includes('composite') || (charts.includes('p1') && charts.includes('p2'))
  if (!isShared) return []
  const [start, end] = [
    Math.max(span.from, eclipse.jd - ECLIPSE_DAYS),
    Math.min(span.to, eclipse.jd + ECLIPSE_DAYS),
  ] as const
  const window: Candidate = {
    kind: 'eclipse',
    system: 'western',
    topic: `time.eclipse-${isoDayOf(eclipse.jd)}`,
    start,
    exact: [eclipse.jd],
    end,
    charts,
    weight: windowWeight(falls),
    told: falls.map((fall) => tellFall(fall, eclipse, { from: start, to: end })),
  }
  return [window]
}

function fallOn(point: TouchedPoint, { type, kind, longitude }: Eclipse): Fall | null {
  const arc = signedArc(point.longitude, longitude)
  const isUpon = Math.abs(arc) < 90
  const off = isUpon ? arc : signedArc(wrap(point.longitude + 180), longitude)
  const [least, most] = [off - point.after, off + point.before]
  const to = Math.max(Math.abs(least), Math.abs(most))
  if (to > ECLIPSE_ORB) return null
  const from = least <= 0 && most >= 0 ? 0 : Math.min(Math.abs(least), Math.abs(most))
  const orb: Measure = { value: Math.abs(off), unit: 'degrees' }
  const aspect = isUpon ? 'conjunction' : 'opposition'
  return {
    point,
    chart: point.chart,
    aspect,
    orb: least === most ? orb : { ...orb, from, to },
    weight:
      WEIGHTS.eclipse[kind === 'penumbral' ? kind : type] *
      WEIGHTS.aspect[aspect] *
      WEIGHTS.point[point.point],
  }
}

function tellFall(
  { point, aspect, orb }: Fall,
  { type, kind, jd }: Eclipse,
  { from, to }: Span,
): Candidate['told'][number] {
  const where = aspect === 'conjunction' ? 'upon' : 'opposite'
  return {
    property: propertyOf(point),
    value: aspect,
    measures: {
      start: julianDay(from),
      exact1: julianDay(jd),
      end: julianDay(to),
      orbDegrees: orb,
    },
    marks: [
      { term: `${type} eclipse`, state: kind, relation: 'aspects', ...partnerOf(point), aspect },
    ],
    sentence: `The ${kind} ${type} eclipse of {exact1:day} falls ${where} ${pointInWords(point)}, {orbDegrees} from exact.`,
    rule: TIME_RULES.eclipseWindow,
    certainty: orb.from === undefined ? 'certain' : 'approximate',
  }
}
