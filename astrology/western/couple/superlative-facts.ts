import type { PartsBody } from '#astrology/facts.ts'
import type { Measure } from '#astrology/measures.ts'
import type { Properties, Throughout } from '#astrology/told-throughout.ts'
import { listed, nameInSentence } from '../facts/sentences.ts'
import type { SkyReading } from '../read-sky.ts'
import { RULES } from '../rules.ts'
import { POINT_NAMES } from '../zodiac/points.ts'
import {
  CLOSEST_KINDS,
  closestOf,
  mostTouched,
  type ClosestKind,
  type MostTouched,
} from './closest-contacts.ts'
import { reachesOfExact, reachesOfWindows, type ContactReach } from './contact-reaches.ts'
import type { Between } from './contacts.ts'

const CLOSEST_TOPIC = 'synastry.closest'
const TOUCHED_TOPIC = 'synastry.mostTouched'
const PEOPLE = ['p1', 'p2'] as const

/** What hangs on every point there is, so that nothing of it is known without both Ascendants. */
export const TIMED_SUPERLATIVES: Properties = new Map<string, readonly string[]>([
  [CLOSEST_TOPIC, CLOSEST_KINDS.filter((kind) => kind !== 'planets')],
  [TOUCHED_TOPIC, PEOPLE],
])

/**
 * The closest contacts between two people, of all and of each family, and the planet of each
 * that is touched most: looked for among everything there is, and told only where they stay
 * so wherever in their windows the two were born.
 */
export function superlativeFacts(
  own: Between,
  windows: readonly [readonly SkyReading[], readonly SkyReading[]],
): Throughout {
  const isExact = windows.every(({ length }) => length === 1)
  const reaches = isExact ? reachesOfExact(own) : reachesOfWindows(own, windows)
  const isTimed = own.first.angles !== null && own.second.angles !== null
  const kinds = isTimed ? CLOSEST_KINDS : (['planets'] as const)
  const people = isTimed ? PEOPLE : []
  const held = [
    ...kinds.flatMap((kind) => closestFact(kind, closestOf(kind, reaches)) ?? []),
    ...people.flatMap((who) => touchedFact(who, mostTouched(WHOSE[who], reaches)) ?? []),
  ]
  return { held, changing: isExact ? new Map() : missing(held, { kinds, people }) }
}

const WHOSE = { p1: 'first', p2: 'second' } as const
const OTHER = { p1: 'p2', p2: 'p1' } as const

function missing(
  held: readonly PartsBody[],
  { kinds, people }: { readonly kinds: readonly string[]; readonly people: readonly string[] },
): Map<string, string[]> {
  const told = new Set(held.map(({ topic, property }) => `${topic} ${property}`))
  const sought = { [CLOSEST_TOPIC]: kinds, [TOUCHED_TOPIC]: people }
  const unsettled = Object.entries(sought).map(([topic, properties]): [string, string[]] => [
    topic,
    properties.filter((property) => !told.has(`${topic} ${property}`)),
  ])
  return new Map(unsettled.filter(([, properties]) => properties.length > 0))
}

/** Among what one is the closest. */
const AMONG: Readonly<Record<ClosestKind, string>> = {
  any: 'all aspects between the charts of {p1} and {p2}',
  conjunction: 'all conjunctions between the charts of {p1} and {p2}',
  flowing: 'all aspects that flow between the charts of {p1} and {p2}',
  straining: 'all aspects that strain between the charts of {p1} and {p2}',
  planets: 'all aspects from a planet of {p1} to a planet of {p2}',
}

function closestFact(kind: ClosestKind, contact: ContactReach | null): PartsBody | null {
  if (contact === null) return null
  const { first, second, aspect } = contact
  const [body, partner] = [POINT_NAMES[first], POINT_NAMES[second]]
  const orbDegrees = orbOf(contact)
  return {
    topic: CLOSEST_TOPIC,
    property: kind,
    value: aspect,
    measures: { orbDegrees },
    marks: [
      { whose: 'p1', body, relation: 'aspects', partnerWhose: 'p2', partner, aspect, rank: 1 },
    ],
    sentence: `Of ${AMONG[kind]} the closest is the ${aspect} of {p1}'s ${body} and {p2}'s ${partner}, {orbDegrees} from exact.`,
    rule: RULES.closestContact,
    certainty: orbDegrees.from === undefined ? 'certain' : 'approximate',
  }
}

function orbOf({ orb: value, least: from, most: to }: ContactReach): Measure {
  return from === to ? { value, unit: 'degrees' } : { value, unit: 'degrees', from, to }
}

function touchedFact(who: 'p1' | 'p2', touched: MostTouched | null): PartsBody | null {
  if (touched === null) return null
  const { planets, contacts: count } = touched
  const names = planets.map((planet) => POINT_NAMES[planet])
  const each = planets.length > 1 ? ' each' : ''
  return {
    topic: TOUCHED_TOPIC,
    property: who,
    value: names,
    measures: { contacts: { value: count, unit: 'count' } },
    marks: names.map((body) => {
      return { whose: who, body, relation: 'aspects', partnerWhose: OTHER[who], count, rank: 1 }
    }),
    sentence: `Of {${who}}'s ten planets ${listed(planets.map(nameInSentence))} ${planets.length > 1 ? 'take' : 'takes'} most aspects from {${OTHER[who]}}'s chart, {contacts:aspect}${each}.`,
    rule: RULES.mostTouched,
  }
}
