import { factOf, type Fact, type PartsBody } from '#astrology/facts.ts'
import type { Mark } from '#astrology/marks.ts'
import type { MangalDosha } from './doshas/mangal.ts'
import {
  ashtakoota,
  ashtakootaBothWays,
  KOOTA_MAXIMA,
  KOOTAS,
  type Koota,
  type KootaScores,
} from './koota/ashtakoota.ts'
import { RECOMMENDED_KOOTAS, type KootaOptions } from './koota/koota-options.ts'
import { kootaExceptions, type KootaException } from './koota/koota-exceptions.ts'
import { mangalMatch, type MangalMatch } from './koota/mangal-match.ts'
import { moonPlaceOf, type MoonPlace } from './koota/moon-place.ts'
import { poruthams } from './koota/poruthams.ts'
import { taraFrom } from './koota/tara.ts'
import { ordinal } from './ordinals.ts'
import { placesBetween, type Sign } from './signs.ts'
import type { VedicChart } from './vedic-chart.ts'
import { kootaExceptionRule, RULES } from './vedic-rules.ts'

/** Who takes the groom's part in the tables; `null` where roles are unknown or both are of one sex. */
export interface CoupleOptions {
  readonly groom?: 'p1' | 'p2' | null
  readonly kootas?: KootaOptions
}

/** What two Vedic charts state about the couple, weightiest first: their Moons, and Mars. */
export function vedicCoupleFacts(
  first: VedicChart,
  second: VedicChart,
  { groom = null, kootas = RECOMMENDED_KOOTAS }: CoupleOptions = {},
): readonly Fact[] {
  const [one, other] = [moonPlaceOf(first.grahas.moon), moonPlaceOf(second.grahas.moon)]
  const scoresFor = (): KootaScores => {
    if (groom === null) return ashtakootaBothWays(one, other, kootas)
    return groom === 'p1' ? ashtakoota(one, other, kootas) : ashtakoota(other, one, kootas)
  }
  const scores = scoresFor()
  return [
    totalFact(scores, groom),
    ...KOOTAS.toSorted((a, b) => KOOTA_MAXIMA[b] - KOOTA_MAXIMA[a]).map((koota) =>
      kootaFact(koota, scores),
    ),
    ...kootaExceptions(one, other, scores).map((exception) => exceptionFact(exception)),
    placesFact(one.sign, other.sign),
    taraFact('p1', one.nakshatraNumber, other.nakshatraNumber),
    taraFact('p2', other.nakshatraNumber, one.nakshatraNumber),
    ...(groom === null ? [] : [poruthamFact(groom === 'p1' ? [one, other] : [other, one])]),
    ...mangalFacts(first.doshas.mangal, second.doshas.mangal),
  ]
}

const fact: (body: PartsBody) => Fact = factOf('couple', 'vedic')

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

function totalFact({ total }: KootaScores, groom: 'p1' | 'p2' | null): Fact {
  const how = groom === null ? ', the mean of both directions' : ''
  return fact({
    topic: 'ashtakoota',
    property: 'total',
    ...pointsOf(total, MOST_POINTS),
    sentence: `The Ashtakoota of {p1} and {p2} gives {points} of {maximumPoints} points${how}.`,
    marks: [{ term: 'Ashtakoota', points: total, of: MOST_POINTS }],
    rule: RULES.ashtakoota,
  })
}

function kootaFact(koota: Koota, scores: KootaScores): Fact {
  const [points, of] = [scores[koota], KOOTA_MAXIMA[koota]]
  const [name, looksAt] = KOOTA_TITLES[koota]
  return fact({
    topic: 'ashtakoota',
    property: koota,
    ...pointsOf(points, of),
    sentence: `${name} (${looksAt}) gives {p1} and {p2} {points} of {maximumPoints} points.`,
    marks: [{ term: name, points, of }],
    rule: RULES.ashtakoota,
  })
}

/** Grounds against a koota without points, told apart and changing none. */
function exceptionFact(exception: KootaException): Fact {
  const { koota, id, rule } = exception
  return fact({
    topic: 'kootaException',
    property: `${koota}-${id}`,
    value: true,
    sentence: `Against the ${koota} koota of {p1} and {p2} the texts hold this exception: ${rule}`,
    marks: [{ term: `${KOOTA_TITLES[koota][0]} exception`, name: id }],
    rule: kootaExceptionRule(exception),
  })
}

function placesFact(first: Sign, second: Sign): Fact {
  const place = placesBetween(first, second)
  return fact({
    topic: 'moons',
    property: 'places',
    value: place,
    sentence: `{p2}'s Moon (Chandra) stands in the ${ordinal(place)} sign from {p1}'s.`,
    marks: [moonFrom('p1', place), moonFrom('p2', placesBetween(second, first))],
    rule: RULES.moonPlaces,
  })
}

/** Where the other one's Moon stands, counted from this one's. */
function moonFrom(partnerWhose: 'p1' | 'p2', count: number): Mark {
  const whose = partnerWhose === 'p1' ? 'p2' : 'p1'
  return { body: 'Moon', whose, relation: 'stands', partner: 'Moon', partnerWhose, count }
}

function poruthamFact([groom, bride]: readonly MoonPlace[]): Fact {
  const { ofTen } = poruthams(groom!, bride!)
  return fact({
    topic: 'poruthams',
    property: 'ofTen',
    value: ofTen,
    sentence: `Of the ten South Indian poruthams {p1} and {p2} have ${ofTen}.`,
    marks: [{ term: 'porutham', count: ofTen, of: 10 }],
    rule: RULES.poruthams,
  })
}

const MANGAL_WORDS: Readonly<Record<NonNullable<MangalMatch['outcome']>, string>> = {
  clear: 'Neither {p1} nor {p2} has Mangal dosha.',
  matched: 'Both {p1} and {p2} have Mangal dosha, which the texts hold to cancel it.',
  'one-sided': 'Of {p1} and {p2} one alone has Mangal dosha.',
}

/** None where a lagna that nobody knows would decide it. */
function mangalFacts(first: MangalDosha, second: MangalDosha): readonly Fact[] {
  const match = mangalMatch(first, second)
  if (match.outcome === null) return []
  return [
    fact({
      topic: 'mangal',
      property: 'match',
      value: match.outcome,
      sentence: MANGAL_WORDS[match.outcome],
      marks: [mangalOf('p1', match.first), mangalOf('p2', match.second)],
      rule: RULES.mangalMatch,
    }),
  ]
}

function mangalOf(whose: 'p1' | 'p2', grade: MangalMatch['first']): Mark {
  return { whose, term: 'Mangal dosha', ...(grade === 'none' && { negated: true }) }
}

function taraFact(from: 'p1' | 'p2', nakshatra: number, otherNakshatra: number): Fact {
  const to = from === 'p1' ? 'p2' : 'p1'
  const tara = taraFrom(nakshatra, otherNakshatra)
  return fact({
    topic: 'tara',
    property: `${from}To${to === 'p1' ? 'P1' : 'P2'}`,
    value: tara,
    sentence: `Counted from {${from}}'s birth star, {${to}}'s Moon stands in the ${tara} tara.`,
    marks: [{ body: 'Moon', whose: to, term: `${tara} tara`, partner: 'Moon', partnerWhose: from }],
    rule: RULES.tara,
  })
}
