import type { PartsBody, Rule } from '#astrology/facts.ts'
import type { Mark } from '#astrology/marks.ts'
import { ordinal } from '#astrology/vedic/ordinals.ts'
import { placesBetween, type Sign } from '#astrology/vedic/signs.ts'
import { toldOnce } from './told-once.ts'

/** How two signs stand to each other, the same from either: counts of both ways, the lesser first. */
const PLACE_RELATIONS = ['1/1', '2/12', '3/11', '4/10', '5/9', '6/8', '7/7'] as const
export type PlaceRelation = (typeof PLACE_RELATIONS)[number]

/** The relation of a count of signs, 1 to 12, both ends counted. */
export function placeRelation(place: number): PlaceRelation {
  return PLACE_RELATIONS[Math.min(place, 14 - place) - 1]!
}

/** The same distance counted from the other end. */
export function placeBack(place: number): number {
  return place === 1 ? 1 : 14 - place
}

/** What a sentence says after naming two of them: by the count from the first one's to the second's. */
const STANDINGS: readonly string[] = Array.from({ length: 12 }, (_, index) => {
  const place = index + 1
  if (place === 1) return 'stand in one sign'
  if (place === 7) return 'stand opposite each other, either in the seventh sign from the other'
  return `stand ${placeRelation(place)} to each other, {p2}'s in the ${ordinal(place)} sign from {p1}'s and {p1}'s in the ${ordinal(placeBack(place))} from {p2}'s`
})

/** A point of either chart: its name as marks have it, and the sign it stands in. */
export interface Placed {
  readonly body: string
  readonly sign: Sign
  /** Where it is there as the lord of a house. */
  readonly ofHouse?: number
}

interface Standing {
  readonly topic: string
  readonly property: string
  /** Names both in the plural: `The Moons of {p1} and {p2}`. */
  readonly what: string
  readonly rule: Rule
  /** The divisional chart they stand in, where it is not the first. */
  readonly chart?: string
}

/** How a point of the first chart and one of the second stand to each other by sign. All else hangs on its topic and property. */
export function standingFact(
  { topic, property, what, rule, chart }: Standing,
  first: Placed,
  second: Placed,
): PartsBody {
  const place = placesBetween(first.sign, second.sign)
  const term = chart === undefined ? {} : { term: chart }
  return toldOnce(`${topic}.${property} ${place} ${first.body} ${second.body}`, () => ({
    topic,
    property,
    value: placeRelation(place),
    sentence: `${what} ${STANDINGS[place - 1]!}.`,
    marks: [
      { ...standsFrom('p1', first, second), ...term, count: placeBack(place) },
      { ...standsFrom('p2', second, first), ...term, count: place },
    ],
    rule,
  }))
}

function standsFrom(whose: 'p1' | 'p2', { body, ofHouse }: Placed, partner: Placed): Mark {
  return {
    whose,
    body,
    relation: 'stands',
    partner: partner.body,
    partnerWhose: whose === 'p1' ? 'p2' : 'p1',
    ...(ofHouse !== undefined && { ofHouse }),
  }
}
