import type { PartsBody } from '#astrology/facts.ts'
import { CHARA_KARAKA_MEANINGS } from '#astrology/vedic/chara-karakas.ts'
import { GRAHA_NAMES, GRAHA_WORDS, SEVEN_GRAHAS } from '#astrology/vedic/grahas.ts'
import { ordinal } from '#astrology/vedic/ordinals.ts'
import { placesBetween, SIGNS } from '#astrology/vedic/signs.ts'
import type { VedicChart } from '#astrology/vedic/vedic-chart.ts'
import { RULES } from '#astrology/vedic/vedic-rules.ts'
import type { Strengths } from '#astrology/vedic/window/strengths.ts'
import type { Naming } from './naming.ts'

/** Jaimini's significators, the order of strength, and the fullest and emptiest houses. */
export function strengthFacts(chart: VedicChart, naming: Naming): readonly PartsBody[] {
  return [
    ...karakaFacts(chart, naming),
    ...warFacts(chart, naming),
    ...shadbalaFacts(chart.shadbala, naming),
    ...sarvaFacts(chart, naming),
  ]
}

function karakaFacts({ karakas }: VedicChart, { name }: Naming): readonly PartsBody[] {
  return (['Atma', 'Amatya', 'Dara'] as const).flatMap((office) => {
    const graha = karakas.seven[office]
    if (graha === undefined) return []
    return [
      {
        topic: 'charaKaraka',
        property: office.toLowerCase(),
        value: graha,
        sentence: `${name}'s ${office}karaka, the significator of ${CHARA_KARAKA_MEANINGS[office]}, is ${GRAHA_WORDS[graha]}.`,
        marks: [
          {
            body: GRAHA_NAMES[graha],
            term: `${office}karaka`,
            partner: CHARA_KARAKA_MEANINGS[office],
          },
        ],
        rule: RULES.charaKaraka,
      },
    ]
  })
}

function warFacts({ wars }: VedicChart, { whose }: Naming): readonly PartsBody[] {
  return wars.map(({ winner, loser, degreesApart }) => ({
    topic: 'planetaryWar',
    property: `${winner}-${loser}`,
    value: winner,
    measures: { degreesApart: { value: degreesApart, unit: 'degrees' } },
    sentence: `${whose(winner)} wins the planetary war (graha yuddha) against ${GRAHA_WORDS[loser]}.`,
    marks: [
      {
        body: GRAHA_NAMES[winner],
        relation: 'wins',
        partner: GRAHA_NAMES[loser],
        term: 'planetary war',
      },
    ],
    rule: RULES.planetaryWar,
  }))
}

/** The seven in the order of their strength; none where it is not known. */
export function shadbalaFacts(shadbala: Strengths | null, { whose }: Naming): readonly PartsBody[] {
  if (shadbala === null) return []
  return SEVEN_GRAHAS.toSorted((a, b) => shadbala[a].rank - shadbala[b].rank).map((graha) => {
    const { rank, rupas, ratio } = shadbala[graha]
    return {
      topic: 'shadbala',
      property: graha,
      value: rank,
      measures: { rupas: { value: rupas, unit: 'rupas' }, ratio: { value: ratio, unit: 'ratio' } },
      sentence: `${whose(graha)} is the ${rank === 1 ? 'strongest' : `${ordinal(rank)} strongest`} of the seven grahas by sixfold strength (shadbala).`,
      marks: [{ body: GRAHA_NAMES[graha], term: 'shadbala', rank, of: SEVEN_GRAHAS.length }],
      rule: RULES.shadbala,
    }
  })
}

function sarvaFacts({ ashtakavarga, lagna }: VedicChart, { name }: Naming): readonly PartsBody[] {
  if (ashtakavarga === null || lagna === null) return []
  const { sarva } = ashtakavarga
  const [most, least] = [Math.max(...sarva), Math.min(...sarva)]
  return (
    [
      ['fullest', most],
      ['emptiest', least],
    ] as const
  ).map(([property, bindus]) => {
    const sign = SIGNS[sarva.indexOf(bindus)]!
    const house = placesBetween(lagna.sign, sign)
    return {
      topic: 'ashtakavarga',
      property,
      value: sign,
      measures: {
        bindus: { value: bindus, unit: 'points' },
        house: { value: house, unit: 'number' },
      },
      sentence: `Of ${name}'s houses the ${ordinal(house)}, ${sign}, has the ${property === 'fullest' ? 'most' : 'fewest'} points of Sarvashtakavarga, {bindus} of 337.`,
      marks: [
        {
          term: 'Sarvashtakavarga',
          sign,
          house,
          rank: property === 'fullest' ? 1 : SIGNS.length,
          points: bindus,
          of: 337,
        },
      ],
      rule: RULES.ashtakavarga,
    }
  })
}
