import type { PartsBody } from '#astrology/facts.ts'
import type { Measure } from '#astrology/measures.ts'
import { nameInSentence } from '#astrology/western/facts/sentences.ts'
import { ASPECT_POINTS, POINT_NAMES, type Point } from '#astrology/western/zodiac/points.ts'
import type { PersonSubject } from '#core/systems.ts'
import { RULES } from './coincidence-rules.ts'
import type { Coincidence } from './coincidence.ts'
import { byBodies, byBody } from './follows.ts'
import type { Pair, Side } from './pair.ts'
import { apart, type Range } from './range.ts'

/** Degrees: ten minutes of arc to either side. */
const WITHIN = 1 / 6

/** Two points that stand at one degree, and how far apart. */
export interface Touch extends Coincidence {
  readonly orb: Range
}

/**
 * Points of the two charts within 10′ of each other wherever in their windows the two were born,
 * by the weightier point.
 */
export function degreeCoincidences({ elder, younger }: Pair): Touch[] {
  const [ones, others] = [elder.person.points, younger.person.points]
  const found: Touch[] = []
  for (let body = 0; body < ASPECT_POINTS.length; body += 1) {
    for (let partner = body; partner < ASPECT_POINTS.length; partner += 1) {
      if (mayTouch(ones[body]!, others[partner]!)) {
        found.push(...touches([elder, body], [younger, partner]))
      }
      if (body !== partner && mayTouch(others[body]!, ones[partner]!)) {
        found.push(...touches([younger, body], [elder, partner]))
      }
    }
  }
  return found
}

/** Seen at a glance of nearly all, of which there are hundreds. */
function mayTouch(one: Range | null, other: Range | null): boolean {
  if (one === null || other === null) return false
  const own = Math.abs(one.own - other.own)
  return own <= WITHIN || own >= 360 - WITHIN
}

/** A person, and the place of a point among all. */
type End = readonly [side: Side, point: number]

function touches([side, body]: End, [partner, theirs]: End): Touch[] {
  const orb = apart(side.person.points[body]!, partner.person.points[theirs]!)
  const [mine, yours] = [ASPECT_POINTS[body]!, ASPECT_POINTS[theirs]!]
  return orb.to > WITHIN ? [] : [touch([side.subject, mine], [partner.subject, yours], orb)]
}

const SAME = 'same degree'

type Held = readonly [whose: PersonSubject, point: Point]

function touch([whose, body]: Held, [partnerWhose, partner]: Held, orb: Range): Touch {
  const isSame = body === partner
  const [name, partnerName] = [POINT_NAMES[body], POINT_NAMES[partner]]
  return {
    system: 'western',
    orb,
    follows: isSame ? byBody(body, 2 * WITHIN) : byBodies(body, partner, 2 * WITHIN),
    listed: {
      among: 'the degrees of',
      name: isSame
        ? nameInSentence(body)
        : `${nameInSentence(body)} with ${nameInSentence(partner)}`,
      term: isSame ? `western.degree-${body}` : `western.degree-${body}-${partner}`,
    },
    body: {
      property: isSame ? `degree-${body}` : `degree-${whose}-${body}-${partnerWhose}-${partner}`,
      value: true,
      // Not called an orb: of those it would be counted by grades, and there is one here.
      measures: { apartDegrees: apartOf(orb) },
      marks: isSame
        ? [whose, partnerWhose].map((each) => ({ whose: each, body: name, relation: SAME }))
        : [{ whose, body: name, relation: SAME, partnerWhose, partner: partnerName }],
      sentence: `{${whose}}'s ${name} and {${partnerWhose}}'s ${partnerName} stand at one degree, {apartDegrees} apart.`,
      rule: RULES.degree,
      certainty: orb.from === orb.to ? 'certain' : 'approximate',
    },
  }
}

function apartOf({ own, from, to }: Range): Measure {
  return { value: own, unit: 'degrees', ...(from !== to && { from, to }) }
}

/** The closest of several, where none can be closer: both times are known exactly. */
export function closestFact(told: readonly Touch[], { elder, younger }: Pair): PartsBody[] {
  const [closest, next] = told.toSorted((a, b) => a.orb.own - b.orb.own)
  const isExact = elder.person.isExact && younger.person.isExact
  if (closest === undefined || next === undefined || !isExact) return []
  const { body } = closest
  return [
    {
      ...body,
      topic: 'coincidence',
      property: 'closest',
      marks: [...body.marks, { relation: 'closest', count: told.length, rank: 1 }],
      sentence: `Of all that stands at one degree between the two, ${body.sentence.replace(' stand at one degree,', ' stand closest,')}`,
      rule: RULES.closest,
    },
  ]
}
