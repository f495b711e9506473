import type { Fact, Rule } from '#astrology/facts.ts'
import type { Dignity } from '#astrology/vedic/dignity.ts'
import { GRAHA_WORDS, type Graha } from '#astrology/vedic/grahas.ts'
import { ordinal } from '#astrology/vedic/ordinals.ts'
import type { GrahaPlace, SiderealPoint, VedicChart } from '#astrology/vedic/vedic-chart.ts'
import type { FactMaker } from './fact-maker.ts'

/** The rising sign, and then every graha with how it fares, the luminaries first. */
export function placeFacts(chart: VedicChart, maker: FactMaker): readonly Fact[] {
  const { lagna, grahas } = chart
  return [
    ...(lagna === null
      ? []
      : pointFacts(maker, {
          topic: 'lagna',
          title: `${maker.name}'s rising sign (Lagna)`,
          point: lagna,
        })),
    ...BY_WEIGHT.flatMap((graha) => grahaFacts(graha, grahas[graha], maker)),
  ]
}

const BY_WEIGHT: readonly Graha[] = [
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

const RULES = {
  sign: {
    id: 'vedic.sign',
    rule: 'A sidereal longitude falls in one of twelve signs of 30 degrees, counted from 0 Aries.',
    source: 'Brihat Parashara Hora Shastra 3; longitudes from the Swiss Ephemeris',
  },
  nakshatra: {
    id: 'vedic.nakshatra',
    rule: 'The zodiac is divided into 27 lunar mansions of 13 degrees 20 minutes and each into four padas.',
    source: 'Mahabhaskariya on true longitudes, verse 34',
  },
  house: {
    id: 'vedic.house',
    rule: 'Houses are counted in whole signs from the rising sign, or by the bhavas the options name.',
    source: 'Brihat Parashara Hora Shastra 4',
  },
  dignity: {
    id: 'vedic.dignity',
    rule: 'A graha is judged by the sign it stands in: exaltation, moolatrikona, own, a friend’s to an enemy’s by natural and temporal relation, or fall.',
    source: 'Brihat Parashara Hora Shastra 3.49–58',
  },
  combustion: {
    id: 'vedic.combustion',
    rule: 'Too near the Sun a graha is combust: Moon 12, Mars 17, Mercury 14 (12 retrograde), Jupiter 11, Venus 10 (8 retrograde), Saturn 15 degrees.',
    source: 'Surya Siddhanta 9',
  },
  vargottama: {
    id: 'vedic.vargottama',
    rule: 'A graha in the same sign in the rashi and the navamsha is vargottama.',
    source: 'Brihat Jataka 1.14',
  },
} as const satisfies Readonly<Record<string, Rule>>

const PADA_WORDS = { 1: 'first', 2: 'second', 3: 'third', 4: 'fourth' } as const

function pointFacts(
  { fact }: FactMaker,
  { topic, title, point }: { topic: string; title: string; point: SiderealPoint },
): Fact[] {
  return [
    fact({
      topic,
      property: 'sign',
      value: point.sign,
      numbers: { degrees: point.longitude, degreesInSign: point.degreesInSign },
      statement: `${title} stands in sidereal ${point.sign}.`,
      rule: RULES.sign,
    }),
    fact({
      topic,
      property: 'nakshatra',
      value: point.nakshatra,
      numbers: { nakshatraNumber: point.nakshatraNumber },
      statement: `${title} stands in the lunar mansion ${point.nakshatra}, ruled by ${GRAHA_WORDS[point.nakshatraLord]}.`,
      rule: RULES.nakshatra,
    }),
    fact({
      topic,
      property: 'pada',
      value: point.pada,
      statement: `${title} stands in the ${PADA_WORDS[point.pada]} pada of ${point.nakshatra}.`,
      rule: RULES.nakshatra,
    }),
  ]
}

const DIGNITY_WORDS: Readonly<Record<Dignity, string>> = {
  exalted: 'is exalted there',
  moolatrikona: 'stands in its moolatrikona there',
  own: 'is in its own sign there',
  greatFriend: 'is in a great friend’s sign there',
  friend: 'is in a friend’s sign there',
  neutral: 'is in a neutral sign there',
  enemy: 'is in an enemy’s sign there',
  greatEnemy: 'is in a great enemy’s sign there',
  debilitated: 'is debilitated there',
}

function grahaFacts(graha: Graha, place: GrahaPlace, maker: FactMaker): Fact[] {
  const { fact, whose } = maker
  const title = whose(graha)
  const { house, dignity, sign } = place
  const facts = pointFacts(maker, { topic: graha, title, point: place })
  if (house !== null) {
    facts.push(
      fact({
        topic: graha,
        property: 'house',
        value: house,
        statement: `${title} stands in the ${ordinal(house)} house.`,
        rule: RULES.house,
      }),
    )
  }
  if (dignity !== null) {
    facts.push(
      fact({
        topic: graha,
        property: 'dignity',
        value: dignity,
        statement: `${title} stands in ${sign} and ${DIGNITY_WORDS[dignity]}.`,
        rule: RULES.dignity,
      }),
    )
  }
  return [...facts, ...conditionFacts(graha, place, maker)]
}

function conditionFacts(graha: Graha, place: GrahaPlace, { fact, whose }: FactMaker): Fact[] {
  const title = whose(graha)
  // The mean nodes always walk backward, so of them it says nothing.
  const isRetrograde = place.retrograde && graha !== 'rahu' && graha !== 'ketu'
  return [
    ...(isRetrograde
      ? [
          fact({
            topic: graha,
            property: 'retrograde',
            value: true,
            numbers: { degreesPerDay: place.speed },
            statement: `${title} is retrograde (vakra).`,
            rule: {
              id: 'vedic.retrogression',
              rule: 'A graha whose longitude falls from day to day is retrograde.',
              source: 'Surya Siddhanta 2; motion from the Swiss Ephemeris',
            },
          }),
        ]
      : []),
    ...(place.combust
      ? [
          fact({
            topic: graha,
            property: 'combust',
            value: true,
            statement: `${title} is combust (asta), too near the Sun.`,
            rule: RULES.combustion,
          }),
        ]
      : []),
    ...(place.vargottama
      ? [
          fact({
            topic: graha,
            property: 'vargottama',
            value: true,
            statement: `${title} is vargottama, in ${place.sign} in both rashi and navamsha.`,
            rule: RULES.vargottama,
          }),
        ]
      : []),
  ]
}
