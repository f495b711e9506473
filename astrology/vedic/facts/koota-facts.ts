import type { PartsBody } from '#astrology/facts.ts'
import { toldOnce } from '#astrology/vedic/couple/told-once.ts'
import {
  ashtakoota,
  KOOTA_MAXIMA,
  kootaDirections,
  type Koota,
  type KootaDirections,
  type KootaScores,
} from '#astrology/vedic/koota/ashtakoota.ts'
import { kootaExceptions, type KootaException } from '#astrology/vedic/koota/koota-exceptions.ts'
import type { KootaOptions } from '#astrology/vedic/koota/koota-options.ts'
import type { MoonPlace } from '#astrology/vedic/koota/moon-place.ts'
import { kootaExceptionRule, RULES } from '#astrology/vedic/vedic-rules.ts'
import { kootaExtremeFacts } from './koota-extreme-facts.ts'
import { KOOTA_NAMES, KOOTAS_BY_WEIGHT, MOST_POINTS } from './koota-names.ts'

/** Who takes the groom's part in the tables; `null` where roles are unknown or both are of one sex. */
export type Groom = 'p1' | 'p2' | null

/** The points of two Moons, the weightiest koota first, what stands out among them and what excuses them. */
export function kootaFacts(
  one: MoonPlace,
  other: MoonPlace,
  { groom, kootas }: { readonly groom: Groom; readonly kootas: KootaOptions },
): PartsBody[] {
  const directions = groom === null ? kootaDirections(one, other, kootas) : null
  const [his, hers] = groom === 'p2' ? [other, one] : [one, other]
  const scores = directions?.mean ?? ashtakoota(his, hers, kootas)
  return [
    totalFact(scores, groom),
    ...KOOTAS_BY_WEIGHT.map((koota) => kootaFact(koota, scores)),
    ...(directions === null ? [] : roleFacts(directions)),
    ...kootaExtremeFacts(scores),
    ...kootaExceptions(one, other, scores).map(exceptionFact),
  ]
}

/**
 * What each looks at. Varna is named as what it is, and nadi by what it counts: neither says
 * anything of what a person is worth, of children or of health.
 */
const LOOKS_AT: Readonly<Record<Koota, string>> = {
  varna: 'an old ranking of people, which says nothing of either one’s worth',
  vashya: 'which sign is at the other’s command',
  tara: 'birth stars counted from each other',
  yoni: 'animals of the birth stars',
  maitri: 'friendship of the Moon sign lords',
  gana: 'temperaments of the birth stars',
  bhakoot: 'places of the Moon signs to each other',
  nadi: 'whether the birth stars belong to different ones of three groups',
}

/** What was reached of what can be: the claim, and its measures. */
function pointsOf(
  points: number,
  of: number,
): Pick<PartsBody, 'value'> & { measures: NonNullable<PartsBody['measures']> } {
  return {
    value: points,
    measures: {
      points: { value: points, unit: 'points' },
      maximumPoints: { value: of, unit: 'points' },
    },
  }
}

function totalFact({ total }: KootaScores, groom: Groom): PartsBody {
  const how = groom === null ? ', the mean of both directions' : ''
  return toldOnce(`ashtakoota.total ${total}${how}`, () => ({
    topic: 'ashtakoota',
    property: 'total',
    ...pointsOf(total, MOST_POINTS),
    sentence: `The Ashtakoota of {p1} and {p2} gives {points} of {maximumPoints} points${how}.`,
    marks: [{ term: 'Ashtakoota', points: total, of: MOST_POINTS }],
    rule: RULES.ashtakoota,
  }))
}

function kootaFact(koota: Koota, scores: KootaScores): PartsBody {
  const [points, of] = [scores[koota], KOOTA_MAXIMA[koota]]
  const name = KOOTA_NAMES[koota]
  return toldOnce(`ashtakoota.${koota} ${points}`, () => ({
    topic: 'ashtakoota',
    property: koota,
    ...pointsOf(points, of),
    sentence: `${name} (${LOOKS_AT[koota]}) gives {p1} and {p2} {points} of {maximumPoints} points.`,
    marks: [{ term: name, points, of }],
    rule: RULES.ashtakoota,
  }))
}

/** Where the tables ask who is the groom and it matters: either way, for points are the mean of both. */
function roleFacts({ p1, p2 }: KootaDirections): PartsBody[] {
  const kootas = KOOTAS_BY_WEIGHT.filter((koota) => p1[koota] !== p2[koota])
  if (kootas.length === 0) return []
  const each = kootas.map((koota) =>
    roleFact(koota, { name: KOOTA_NAMES[koota], of: KOOTA_MAXIMA[koota] }, [p1[koota], p2[koota]]),
  )
  const total = { name: 'the Ashtakoota', of: MOST_POINTS }
  return [...(p1.total === p2.total ? [] : [roleFact('all', total, [p1.total, p2.total])]), ...each]
}

function roleFact(
  property: Koota | 'all',
  { name, of }: { readonly name: string; readonly of: number },
  [p1, p2]: readonly [number, number],
): PartsBody {
  const term = property === 'all' ? 'Ashtakoota' : name
  return toldOnce(`kootaRoles.${property} ${p1} ${p2}`, () => ({
    topic: 'kootaRoles',
    property,
    value: [String(Math.min(p1, p2)), String(Math.max(p1, p2))],
    measures: {
      p1Points: { value: p1, unit: 'points' },
      p2Points: { value: p2, unit: 'points' },
      maximumPoints: { value: of, unit: 'points' },
    },
    sentence: `With {p1} in the groom’s place ${name} gives {p1Points} of {maximumPoints} points, with {p2} there {p2Points} of {maximumPoints} points.`,
    marks: [
      { whose: 'p1', relation: 'groom', term, points: p1, of },
      { whose: 'p2', relation: 'groom', term, points: p2, of },
    ],
    rule: RULES.kootaRoles,
  }))
}

/** Grounds against a koota without points, told apart and changing none. */
function exceptionFact(exception: KootaException): PartsBody {
  const { koota, id, rule } = exception
  const name = KOOTA_NAMES[koota]
  return toldOnce(`kootaException.${koota}-${id}`, () => ({
    topic: 'kootaException',
    property: `${koota}-${id}`,
    value: true,
    sentence: `${name}, which gives {p1} and {p2} nothing, is held excused by this exception: ${rule}`,
    marks: [{ term: `${name} exception`, name: id }],
    rule: kootaExceptionRule(exception),
  }))
}
