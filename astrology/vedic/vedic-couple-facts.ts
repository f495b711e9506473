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
import { moonPlaceOf } from './koota/moon-place.ts'
import { taraFrom } from './koota/tara.ts'
import type { VedicChart } from './vedic-chart.ts'

/** Who takes the groom's part in the tables; `null` where roles are unknown or both are of one sex. */
export interface CoupleOptions {
  readonly groom?: 'p1' | 'p2' | null
  readonly kootas?: KootaOptions
}

/** What two Vedic charts state about the couple, weightiest first. Moons alone decide it. */
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
    taraFact('p1', one.nakshatraNumber, other.nakshatraNumber),
    taraFact('p2', other.nakshatraNumber, one.nakshatraNumber),
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
