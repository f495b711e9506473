import { factOf, type Fact, type Rule } from '#astrology/facts.ts'
import type { PersonSubject } from '#core/systems.ts'
import { GRAHA_TITLES, type Graha } from './grahas.ts'
import type { SiderealPoint, VedicChart } from './vedic-chart.ts'

type MakeFact = ReturnType<typeof factOf>

/** What a Vedic chart states about one person, weightiest first. */
export function vedicFacts(chart: VedicChart, subject: PersonSubject): readonly Fact[] {
  const fact = factOf(subject, 'vedic')
  const { lagna, grahas } = chart
  const who = (title: string): string => `{${subject}}'s ${title}`
  const placed = (graha: Graha): Fact[] => [
    ...pointFacts(fact, { topic: graha, title: who(GRAHA_TITLES[graha]), point: grahas[graha] }),
  ]
  return [
    ...(lagna === null
      ? []
      : pointFacts(fact, { topic: 'lagna', title: who('rising sign (Lagna)'), point: lagna })),
    ...WEIGHT_ORDER.flatMap(placed),
  ]
}

/** The luminaries first, then the lord of teaching and the rest as commonly weighed. */
const WEIGHT_ORDER: readonly Graha[] = [
  'moon',
  'sun',
  'jupiter',
  'saturn',
  'venus',
  'mars',
  'mercury',
  'rahu',
  'ketu',
]

const SIGN_RULE: Rule = {
  id: 'vedic.sign',
  rule: 'A sidereal longitude falls in one of twelve signs of 30 degrees, counted from 0 Aries.',
  source: 'Brihat Parashara Hora Shastra; longitudes from the Swiss Ephemeris',
}
const NAKSHATRA_RULE: Rule = {
  id: 'vedic.nakshatra',
  rule: 'The zodiac is divided into 27 lunar mansions of 13 degrees 20 minutes and each into four padas.',
  source: 'Mahabhaskariya on true longitudes, verse 34',
}
const PADA_WORDS = { 1: 'first', 2: 'second', 3: 'third', 4: 'fourth' } as const

function pointFacts(
  fact: MakeFact,
  { topic, title, point }: { topic: string; title: string; point: SiderealPoint },
): Fact[] {
  return [
    fact({
      topic,
      property: 'sign',
      value: point.sign,
      numbers: { degrees: point.longitude, degreesInSign: point.degreesInSign },
      statement: `${title} stands in sidereal ${point.sign}.`,
      rule: SIGN_RULE,
    }),
    fact({
      topic,
      property: 'nakshatra',
      value: point.nakshatra,
      numbers: { nakshatraNumber: point.nakshatraNumber },
      statement: `${title} stands in the lunar mansion ${point.nakshatra}.`,
      rule: NAKSHATRA_RULE,
    }),
    fact({
      topic,
      property: 'pada',
      value: point.pada,
      statement: `${title} stands in the ${PADA_WORDS[point.pada]} pada of ${point.nakshatra}.`,
      rule: NAKSHATRA_RULE,
    }),
  ]
}
