import { withArticle } from '#astrology/western/facts/sentences.ts'
import { signedArc } from '#astrology/western/zodiac/circle.ts'
import { POINT_NAMES } from '#astrology/western/zodiac/points.ts'
import { degreeInSign, signAt } from '#astrology/western/zodiac/zodiac.ts'
import {
  certaintyOf,
  exactInWords,
  exactMeasures,
  julianDay,
  partnerOf,
  pointInWords,
  propertyOf,
} from './telling.ts'
import type { Candidate } from './time-window.ts'
import { TIME_RULES } from './time-rules.ts'
import { TOUCH_ORB, type Touch } from './transit-touches.ts'
import { transitWeight, windowWeight } from './window-weight.ts'

interface Weighty extends Touch {
  readonly weight: number
}

/**
 * The touches of one body as windows: about the heaviest touch, all that the body meets within a
 * degree of the same place, so that what it does to both people at once is one window.
 */
export function transitWindows(touches: readonly Touch[]): Candidate[] {
  const windows: Candidate[] = []
  let left = touches
    .map((touch) => ({ ...touch, weight: weightOf(touch) }))
    .toSorted((a, b) => b.weight - a.weight || a.place - b.place)
  while (left[0] !== undefined) {
    const { place } = left[0]
    const isNear = (touch: Touch): boolean => Math.abs(signedArc(place, touch.place)) <= TOUCH_ORB
    windows.push(windowOver(left.filter(isNear)))
    left = left.filter((touch) => !isNear(touch))
  }
  return windows
}

function windowOver(touches: readonly Weighty[]): Candidate {
  const { body, place } = touches[0]!
  return {
    kind: 'transit',
    system: 'western',
    // Two windows of one body lie more than a degree apart, so that no two are called the same.
    topic: `time.${body}-${Math.floor(degreeInSign(place))}-${signAt(place).toLowerCase()}`,
    start: Math.min(...touches.map(({ start }) => start)),
    exact: touches.flatMap(({ passes }) => passes.map(({ jd }) => jd)).toSorted((a, b) => a - b),
    end: Math.max(...touches.map(({ end }) => end)),
    charts: [...new Set(touches.map(({ point }) => point.chart))],
    weight: windowWeight(touches.map(({ point, weight }) => ({ chart: point.chart, weight }))),
    told: touches.map(tellTouch),
  }
}

function tellTouch({
  body: moving,
  aspect,
  point,
  passes,
  ...time
}: Touch): Candidate['told'][number] {
  const body = POINT_NAMES[moving]
  return {
    property: `${propertyOf(point)}-${aspect}`,
    value: aspect,
    measures: {
      start: julianDay(time.start),
      ...exactMeasures(passes),
      end: julianDay(time.end),
    },
    marks: [
      {
        term: 'transit',
        body,
        relation: 'aspects',
        ...partnerOf(point),
        aspect,
        isRunning: time.isRunning,
      },
    ],
    sentence: `Between {start:day} and {end:day} ${body} in transit comes to ${withArticle(aspect)} with ${pointInWords(point)}, exact ${exactInWords(passes)}.`,
    rule: TIME_RULES.transitWindow,
    certainty: certaintyOf(passes),
  }
}

function weightOf({ body, aspect, point }: Touch): number {
  return transitWeight({ body, aspect, point: point.point })
}
