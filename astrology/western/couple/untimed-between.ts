import type { Properties } from '#astrology/told-throughout.ts'
import { PLANETS } from '../zodiac/points.ts'
import {
  FILLED_TOPIC,
  filledProperty,
  OVERLAY_POINTS_TOPIC,
  OVERLAY_TOPIC,
} from './overlay-facts.ts'
import { FILLED_HOUSES } from './overlays.ts'
import { TIMED_SUPERLATIVES } from './superlative-facts.ts'

/** What two people never have where neither birth has a time, or one of them has none. */
export function untimedBetween(timed: { readonly p1: boolean; readonly p2: boolean }): Properties {
  if (timed.p1 && timed.p2) return new Map()
  return new Map([
    ['relationshipScore', ['points']],
    ...TIMED_SUPERLATIVES,
    ...overlaysWithout(timed),
    ...sharedWithoutTime('composite'),
  ])
}

/** No houses of a host without a time, and no Ascendant of a guest without one. */
function overlaysWithout(timed: { readonly p1: boolean; readonly p2: boolean }): Properties {
  const ways = [
    ['p1', 'p2'],
    ['p2', 'p1'],
  ] as const
  const missing = ways.filter(([, host]) => !timed[host])
  const points = ways.flatMap(([guest, host]) => {
    const rising = timed[host] && timed[guest] ? [] : ['ascendant', 'ascendantRuler']
    const others = timed[host] ? [] : ['trueNode']
    return [...rising, ...others].map((point) => `${guest}-${point}-in-${host}`)
  })
  return new Map([
    [
      OVERLAY_TOPIC,
      missing.flatMap(([guest, host]) => PLANETS.map((planet) => `${guest}-${planet}-in-${host}`)),
    ],
    [OVERLAY_POINTS_TOPIC, points],
    [
      FILLED_TOPIC,
      missing.flatMap(([guest]) => FILLED_HOUSES.map((house) => filledProperty(guest, house))),
    ],
  ])
}

/** What a chart of two people lacks without both times: its angles and its houses. */
export function sharedWithoutTime(chart: string): Properties {
  return new Map([
    ...(['ascendant', 'midheaven'] as const).map((angle): [string, string[]] => [
      `${chart}.${angle}`,
      ['sign'],
    ]),
    ...PLANETS.map((planet): [string, string[]] => [`${chart}.${planet}`, ['house', 'angular']]),
  ])
}
