import type { Fact } from '#astrology/facts.ts'
import type { Weighed } from './between.ts'
import { cardIdsOf } from './card-ids.ts'

/** How much a point of a Western chart is a person's own, 0 to 1. */
const POINTS: Readonly<Record<string, number>> = {
  sun: 1,
  moon: 1,
  ascendant: 1,
  midheaven: 0.95,
  mercury: 0.85,
  venus: 0.9,
  mars: 0.9,
  jupiter: 0.75,
  saturn: 0.8,
  uranus: 0.5,
  neptune: 0.5,
  pluto: 0.5,
  chiron: 0.45,
  trueNode: 0.45,
  vertex: 0.25,
}
const LEAST_POINT = 0.12

const MINOR = new Set([
  'quincunx',
  'semisextile',
  'semisquare',
  'sesquisquare',
  'quintile',
  'biquintile',
])

const MEETING = /^(?:aspect|synastry|composite\.aspect|parallel)$/

/**
 * What two points that meet are worth against the closest meeting of two lights: by how far from
 * exact they are, and by how personal the lesser of the two is.
 */
function meeting({ topic, property, value, measures }: Fact): number {
  if (!MEETING.test(topic) || !property.includes('-')) return 1
  const [one, other] = property.split('-').map((name) => POINTS[name] ?? LEAST_POINT) as [
    number,
    number,
  ]
  const kind = MINOR.has(String(value)) ? 0.3 : 1
  return kind * (0.4 * Math.max(one, other) + 0.6 * Math.min(one, other)) * closeness(measures)
}

/** 1.25 where exact, 1 two degrees off, never below 0.4. */
function closeness({ orbDegrees: orb }: Fact['measures']): number {
  return orb === undefined ? 1 : Math.max(0.4, 1.25 - 0.125 * Math.abs(orb.value))
}

/** One in twelve is what a sign is: it counts as it stands. */
const ORDINARY = 1 / 12
const [LEAST_RARITY, MOST_RARITY] = [0.25, 1.6]

/** Numbers of which each is as rare as any other: that they are what they are tells nothing. */
const ARBITRARY =
  /^(?:anniversaries\.(?:daysApart|weekdays)|sunName\.(?:distance|gematria|choirs)|months\.(?:letters|tribes))$/

function isArbitrary({ topic, property }: Fact): boolean {
  return ARBITRARY.test(`${topic}.${property}`)
}

/** Whether that few have it says anything: neither of a number nor of one place of many, nor where all that is alike was counted. */
export function tellsByRarity(fact: Fact): boolean {
  return !isArbitrary(fact) && !isOneOfMany(fact) && !isCountedAlike(fact)
}

/** Counted is that the two have one, whichever it is: of the one that is named far fewer could tell. */
const COUNTED_ALIKE =
  /^(?:sameSphere\.|seventhLords\.friendship$|coincidence\.(?!degree|follows$|closest$|near|lines$|\w+-p\d-lacks))/

function isCountedAlike({ topic, property }: Fact): boolean {
  return COUNTED_ALIKE.test(`${topic}.${property}`)
}

/** Everybody has some gate, key or Name there: each is one of many, and no rarity. */
function isOneOfMany({ system, property, topic }: Fact): boolean {
  if (system === 'humanDesign' || system === 'geneKeys') return /^(?:gate|line|key)$/.test(property)
  return property === 'nameOf72' || topic === 'sunName'
}

/** By what it tells in bits: the rarer the more; what everybody has, hardly anything. */
function rarity(fact: Fact): number {
  const { frequency } = fact
  if (frequency === undefined || isArbitrary(fact)) return 1
  const bits = Math.log(Math.max(frequency.share, 1e-6)) / Math.log(ORDINARY)
  return Math.min(isOneOfMany(fact) ? 1 : MOST_RARITY, Math.max(LEAST_RARITY, bits))
}

/** Between two people by the points of scores: a contact of middling weight is worth as much as a light's house. */
function between({ heaviest }: Weighed): number {
  return 4.5 + 2.5 * Math.min(2, heaviest)
}

/** What no card reads can only be stated. */
const UNREAD = 0.7

export interface Worth {
  readonly fact: Fact
  /** From the table of its matter. */
  readonly base: number
  readonly isEssential: boolean
  /** What scores make of it; null of what lies not between two, or none weighs. */
  readonly weighed: Weighed | null
}

/** What a fact is worth to a reading, from 0; an essential is never worth less for being common. */
export function weightOf({ fact, base, isEssential, weighed }: Worth): number {
  const own = weighed === null ? base : Math.max(between(weighed), base * 0.9)
  const rare = isEssential ? Math.max(1, rarity(fact)) : rarity(fact)
  const sure = fact.certainty === 'approximate' ? 0.95 : 1
  const read = isEssential || cardIdsOf(fact).length > 0 ? 1 : UNREAD
  return own * read * meeting(fact) * rare ** 0.75 * sure
}
