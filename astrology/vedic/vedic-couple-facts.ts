import { factOf, type Fact, type Rule } from '#astrology/facts.ts'
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
    mangalFact(first, second),
  ]
}

const fact = factOf('couple', 'vedic')

const KOOTA_TITLES: Readonly<Record<Koota, string>> = {
  varna: 'Varna koota (rank of the Moon signs)',
  vashya: 'Vashya koota (which sign is at the other’s command)',
  tara: 'Tara koota (birth stars counted from each other)',
  yoni: 'Yoni koota (animals of the birth stars)',
  maitri: 'Graha Maitri koota (friendship of the Moon sign lords)',
  gana: 'Gana koota (temperaments of the birth stars)',
  bhakoot: 'Bhakoot koota (places of the Moon signs to each other)',
  nadi: 'Nadi koota (constitutions of the birth stars)',
}

const ASHTAKOOTA_RULE: Rule = {
  id: 'vedic.ashtakoota',
  rule: 'Eight kootas of the two Moons give up to 36 points; the points are raw, exceptions are told apart, and where the roles are unknown both directions are averaged.',
  source: 'Muhurta Chintamani, chapter 6; cell tables in agreement with AstroSage and Prokerala',
}

function totalFact(scores: KootaScores, groom: 'p1' | 'p2' | null): Fact {
  const how = groom === null ? ', the mean of both directions' : ''
  return fact({
    topic: 'ashtakoota',
    property: 'total',
    value: scores.total,
    numbers: { points: scores.total, maximumPoints: 36 },
    statement: `The Ashtakoota of {p1} and {p2} gives ${scores.total} of 36 points${how}.`,
    rule: ASHTAKOOTA_RULE,
  })
}

function kootaFact(koota: Koota, scores: KootaScores): Fact {
  return fact({
    topic: 'ashtakoota',
    property: koota,
    value: scores[koota],
    numbers: { points: scores[koota], maximumPoints: KOOTA_MAXIMA[koota] },
    statement: `${KOOTA_TITLES[koota]} gives {p1} and {p2} ${scores[koota]} of ${KOOTA_MAXIMA[koota]} points.`,
    rule: ASHTAKOOTA_RULE,
  })
}

/** Grounds against a koota without points, told apart and changing none. */
function exceptionFact({ koota, id, rule, source }: KootaException): Fact {
  return fact({
    topic: 'kootaException',
    property: `${koota}-${id}`,
    value: true,
    statement: `Against the ${koota} koota of {p1} and {p2} the texts hold this exception: ${rule}`,
    rule: { id: 'vedic.ashtakoota.exception', rule, source },
  })
}

function placesFact(first: Sign, second: Sign): Fact {
  const place = placesBetween(first, second)
  return fact({
    topic: 'moons',
    property: 'places',
    value: place,
    statement: `{p2}'s Moon (Chandra) stands in the ${ordinal(place)} sign from {p1}'s.`,
    rule: {
      id: 'vedic.moonPlaces',
      rule: 'The signs from one Moon to the other, both counted.',
      source: 'Muhurta Chintamani, chapter 6',
    },
  })
}

function poruthamFact([groom, bride]: readonly MoonPlace[]): Fact {
  const { ofTen } = poruthams(groom!, bride!)
  return fact({
    topic: 'poruthams',
    property: 'ofTen',
    value: ofTen,
    statement: `Of the ten South Indian poruthams {p1} and {p2} have ${ofTen}.`,
    rule: {
      id: 'vedic.poruthams',
      rule: 'Ten agreements counted from the bride’s star to the groom’s.',
      source: 'Kalaprakashika; as Prokerala prints them',
    },
  })
}

const MANGAL_WORDS: Readonly<Record<MangalMatch['outcome'], string>> = {
  clear: 'Neither {p1} nor {p2} has Mangal dosha.',
  matched: 'Both {p1} and {p2} have Mangal dosha, which the texts hold to cancel it.',
  'one-sided': 'Of {p1} and {p2} one alone has Mangal dosha.',
}

function mangalFact(first: VedicChart, second: VedicChart): Fact {
  const { outcome } = mangalMatch(first.doshas.mangal, second.doshas.mangal)
  return fact({
    topic: 'mangal',
    property: 'match',
    value: outcome,
    statement: MANGAL_WORDS[outcome],
    rule: {
      id: 'vedic.mangalMatch',
      rule: 'Mangal dosha is read in both charts and held harmless where both or neither have it.',
      source: 'Common usage; B. V. Raman, Muhurtha',
    },
  })
}

function taraFact(from: 'p1' | 'p2', nakshatra: number, otherNakshatra: number): Fact {
  const to = from === 'p1' ? 'p2' : 'p1'
  const tara = taraFrom(nakshatra, otherNakshatra)
  return fact({
    topic: 'tara',
    property: `${from}To${to === 'p1' ? 'P1' : 'P2'}`,
    value: tara,
    statement: `Counted from {${from}}'s birth star, {${to}}'s Moon stands in the ${tara} tara.`,
    rule: {
      id: 'vedic.tara',
      rule: 'The nakshatras from one Moon to the other, both counted, taken in nines; the third, fifth and seventh are ill.',
      source: 'Muhurta Chintamani, chapter 6',
    },
  })
}
