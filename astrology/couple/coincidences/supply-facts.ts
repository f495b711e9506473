import type { PartsBody } from '#astrology/facts.ts'
import type { Measure } from '#astrology/measures.ts'
import { nearMidpoint } from '#astrology/western/zodiac/circle.ts'
import { ASPECT_POINTS, PLANETS } from '#astrology/western/zodiac/points.ts'
import { elementOf, ELEMENTS, modalityOf, signAt } from '#astrology/western/zodiac/zodiac.ts'
import type { PersonSubject } from '#core/systems.ts'
import { RULES } from './coincidence-rules.ts'
import type { Pair, Side } from './pair.ts'
import type { Person } from './person.ts'
import { apart, type Range } from './range.ts'
import { KINDS, type Counted, type Kind, type Spread } from './spread.ts'

/** From how many on one has plenty of what the other lacks. */
const PLENTY = {
  western: { element: 4, modality: 5 },
  vedic: { element: 5, modality: Infinity },
} as const

/** From how many planets on the composite supplies what both lack. */
const SUPPLIED = 2

type System = keyof typeof PLENTY

/** What one lacks and the other has plenty of, an element or a modality. */
export function supplyFacts(system: System, { elder, younger }: Pair): PartsBody[] {
  return KINDS.flatMap((kind) =>
    [[elder, younger] as const, [younger, elder] as const].flatMap(([lacks, has]) => {
      const [lacked, counted] = [spreadOf(lacks, system)[kind], spreadOf(has, system)[kind]]
      if (lacked === undefined || counted === undefined || lacked.to > 0) return []
      return counted.from < plentyOf(system, kind)
        ? []
        : [supplied({ system, kind, lacks: lacks.subject, has: has.subject }, counted)]
    }),
  )
}

function spreadOf({ person }: Side, system: System): Spread {
  return person[system]
}

function plentyOf(system: System, kind: Kind): number {
  return PLENTY[system][isElement(kind) ? 'element' : 'modality']
}

function isElement(kind: Kind): boolean {
  return (ELEMENTS as readonly Kind[]).includes(kind)
}

interface Supply {
  readonly system: System
  readonly kind: Kind
  readonly lacks: PersonSubject
  readonly has: PersonSubject
}

const COUNTED_AS = { western: 'planet', vedic: 'graha' } as const

function supplied({ system, kind, lacks, has }: Supply, counted: Counted): PartsBody {
  const [what, term] = [COUNTED_AS[system], `${kind} signs`]
  const signs = system === 'western' ? term : `sidereal ${term}`
  return {
    topic: 'coincidence',
    property: `${kind}-${lacks}-lacks-${has}-has`,
    value: true,
    measures: { count: measureOf(counted) },
    marks: [
      { whose: lacks, relation: 'lacks', term },
      { whose: has, relation: 'has plenty', term },
    ],
    sentence: `{${lacks}} has no ${what} in ${signs}, and {${has}} has {count:${what}} there.`,
    rule: RULES.supply,
    certainty: counted.from === counted.to ? 'certain' : 'approximate',
  }
}

function measureOf({ from, to }: Counted): Measure {
  return { value: from, unit: 'count', ...(from !== to && { from, to }) }
}

/** What neither has, and the midpoint composite has. */
export function compositeSupplyFacts({ elder, younger, both }: Pair): PartsBody[] {
  const [one, other] = [elder.person, younger.person]
  return KINDS.flatMap((kind) => {
    if (one.western[kind]!.to > 0 || other.western[kind]!.to > 0) return []
    const counted = countedBetween(one, other, kind)
    if (counted.from < SUPPLIED) return []
    const term = `${kind} signs`
    return [
      {
        topic: 'coincidence',
        property: `${kind}-composite`,
        value: true,
        measures: { count: measureOf(counted) },
        marks: [
          { relation: 'lacks', term },
          { relation: 'has', term: `composite chart, ${term}` },
        ],
        sentence: `Of ${both} neither has a planet in ${term}, and their composite chart has {count:planet} there.`,
        rule: RULES.composite,
        certainty: counted.from === counted.to ? ('certain' as const) : ('approximate' as const),
      },
    ]
  })
}

/** How many of the ten planets of the composite stand in signs of a kind, at the least and at the most. */
function countedBetween(one: Person, other: Person, kind: Kind): Counted {
  const kinds = PLANETS.map((planet) => {
    const place = ASPECT_POINTS.indexOf(planet)
    return kindsBetween(one.points[place]!, other.points[place]!, kind)
  })
  return {
    from: kinds.filter((found) => found.every(Boolean)).length,
    to: kinds.filter((found) => found.some(Boolean)).length,
  }
}

/** Whether the middle of the shorter arc stands in signs of a kind: at the moments of birth and at both ends of where it may lie. */
function kindsBetween(one: Range, other: Range, kind: Kind): boolean[] {
  const own = isOfKind(nearMidpoint(one.own, other.own), kind)
  const { from, to } = apart(one, other)
  if (from === to) return [own]
  // Where the two may stand opposite each other, the middle may leap across the circle.
  if (to >= 180) return [own, !own]
  return [
    own,
    isOfKind(nearMidpoint(one.from, other.from), kind),
    isOfKind(nearMidpoint(one.to, other.to), kind),
  ]
}

function isOfKind(longitude: number, kind: Kind): boolean {
  const sign = signAt(longitude)
  return elementOf(sign) === kind || modalityOf(sign) === kind
}
