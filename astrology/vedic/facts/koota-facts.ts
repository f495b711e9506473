import type { PartsBody } from '#astrology/facts.ts'
import type { Mark } from '#astrology/marks.ts'
import {
  ashtakoota,
  ashtakootaBothWays,
  KOOTA_MAXIMA,
  KOOTAS,
  type Koota,
  type KootaScores,
} from '#astrology/vedic/koota/ashtakoota.ts'
import { kootaExceptions, type KootaException } from '#astrology/vedic/koota/koota-exceptions.ts'
import type { KootaOptions } from '#astrology/vedic/koota/koota-options.ts'
import type { MoonPlace } from '#astrology/vedic/koota/moon-place.ts'
import { poruthams } from '#astrology/vedic/koota/poruthams.ts'
import { taraFrom } from '#astrology/vedic/koota/tara.ts'
import { ordinal } from '#astrology/vedic/ordinals.ts'
import { placesBetween, type Sign } from '#astrology/vedic/signs.ts'
import { kootaExceptionRule, RULES } from '#astrology/vedic/vedic-rules.ts'

/** Who takes the groom's part in the tables; `null` where roles are unknown or both are of one sex. */
export type Groom = 'p1' | 'p2' | null

/** What two Moons say to each other, the weightiest koota first. */
export function kootaFacts(
  [one, other]: readonly [MoonPlace, MoonPlace],
  groom: Groom,
  kootas: KootaOptions,
): readonly PartsBody[] {
  const [his, hers] = groom === 'p2' ? [other, one] : [one, other]
  const scores =
    groom === null ? ashtakootaBothWays(one, other, kootas) : ashtakoota(his, hers, kootas)
  return [
    totalFact(scores, groom),
    ...BY_WEIGHT.map((koota) => kootaFact(koota, scores)),
    ...kootaExceptions(one, other, scores).map((exception) => exceptionFact(exception)),
    placesFact(one.sign, other.sign),
    taraFact('p1', one.nakshatraNumber, other.nakshatraNumber),
    taraFact('p2', other.nakshatraNumber, one.nakshatraNumber),
    ...(groom === null ? [] : [poruthamFact(his, hers)]),
  ]
}

const BY_WEIGHT = KOOTAS.toSorted((a, b) => KOOTA_MAXIMA[b] - KOOTA_MAXIMA[a])

/** Each koota as a sentence has it: its name, and what it looks at. */
const KOOTA_TITLES: Readonly<Record<Koota, readonly [name: string, looksAt: string]>> = {
  varna: ['Varna koota', 'rank of the Moon signs'],
  vashya: ['Vashya koota', 'which sign is at the other’s command'],
  tara: ['Tara koota', 'birth stars counted from each other'],
  yoni: ['Yoni koota', 'animals of the birth stars'],
  maitri: ['Graha Maitri koota', 'friendship of the Moon sign lords'],
  gana: ['Gana koota', 'temperaments of the birth stars'],
  bhakoot: ['Bhakoot koota', 'places of the Moon signs to each other'],
  nadi: ['Nadi koota', 'constitutions of the birth stars'],
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

const MOST_POINTS = 36

function totalFact({ total }: KootaScores, groom: Groom): PartsBody {
  const how = groom === null ? ', the mean of both directions' : ''
  return {
    topic: 'ashtakoota',
    property: 'total',
    ...pointsOf(total, MOST_POINTS),
    sentence: `The Ashtakoota of {p1} and {p2} gives {points} of {maximumPoints} points${how}.`,
    marks: [{ term: 'Ashtakoota', points: total, of: MOST_POINTS }],
    rule: RULES.ashtakoota,
  }
}

function kootaFact(koota: Koota, scores: KootaScores): PartsBody {
  const [points, of] = [scores[koota], KOOTA_MAXIMA[koota]]
  const [name, looksAt] = KOOTA_TITLES[koota]
  return {
    topic: 'ashtakoota',
    property: koota,
    ...pointsOf(points, of),
    sentence: `${name} (${looksAt}) gives {p1} and {p2} {points} of {maximumPoints} points.`,
    marks: [{ term: name, points, of }],
    rule: RULES.ashtakoota,
  }
}

/** Grounds against a koota without points, told apart and changing none. */
function exceptionFact(exception: KootaException): PartsBody {
  const { koota, id, rule } = exception
  return {
    topic: 'kootaException',
    property: `${koota}-${id}`,
    value: true,
    sentence: `Against the ${koota} koota of {p1} and {p2} the texts hold this exception: ${rule}`,
    marks: [{ term: `${KOOTA_TITLES[koota][0]} exception`, name: id }],
    rule: kootaExceptionRule(exception),
  }
}

function placesFact(first: Sign, second: Sign): PartsBody {
  const place = placesBetween(first, second)
  return {
    topic: 'moons',
    property: 'places',
    value: place,
    sentence: `{p2}'s Moon (Chandra) stands in the ${ordinal(place)} sign from {p1}'s.`,
    marks: [moonFrom('p1', place), moonFrom('p2', placesBetween(second, first))],
    rule: RULES.moonPlaces,
  }
}

/** Where the other one's Moon stands, counted from this one's. */
function moonFrom(partnerWhose: 'p1' | 'p2', count: number): Mark {
  const whose = partnerWhose === 'p1' ? 'p2' : 'p1'
  return { body: 'Moon', whose, relation: 'stands', partner: 'Moon', partnerWhose, count }
}

function poruthamFact(groom: MoonPlace, bride: MoonPlace): PartsBody {
  const { ofTen } = poruthams(groom, bride)
  return {
    topic: 'poruthams',
    property: 'ofTen',
    value: ofTen,
    sentence: `Of the ten South Indian poruthams {p1} and {p2} have ${ofTen}.`,
    marks: [{ term: 'porutham', count: ofTen, of: 10 }],
    rule: RULES.poruthams,
  }
}

function taraFact(from: 'p1' | 'p2', nakshatra: number, otherNakshatra: number): PartsBody {
  const to = from === 'p1' ? 'p2' : 'p1'
  const tara = taraFrom(nakshatra, otherNakshatra)
  return {
    topic: 'tara',
    property: `${from}To${to === 'p1' ? 'P1' : 'P2'}`,
    value: tara,
    sentence: `Counted from {${from}}'s birth star, {${to}}'s Moon stands in the ${tara} tara.`,
    marks: [{ body: 'Moon', whose: to, term: `${tara} tara`, partner: 'Moon', partnerWhose: from }],
    rule: RULES.tara,
  }
}
