import type { Fact } from '#astrology/facts.ts'
import { CHARA_KARAKA_MEANINGS } from '#astrology/vedic/chara-karakas.ts'
import { GRAHA_WORDS, SEVEN_GRAHAS } from '#astrology/vedic/grahas.ts'
import { ordinal } from '#astrology/vedic/ordinals.ts'
import { placesBetween, SIGNS } from '#astrology/vedic/signs.ts'
import type { VedicChart } from '#astrology/vedic/vedic-chart.ts'
import type { FactMaker } from './fact-maker.ts'

/** Jaimini's significators, the order of strength, and the fullest and emptiest houses. */
export function strengthFacts(chart: VedicChart, maker: FactMaker): readonly Fact[] {
  return [
    ...karakaFacts(chart, maker),
    ...warFacts(chart, maker),
    ...shadbalaFacts(chart, maker),
    ...sarvaFacts(chart, maker),
  ]
}

function karakaFacts({ karakas }: VedicChart, { fact, name }: FactMaker): readonly Fact[] {
  return (['Atma', 'Amatya', 'Dara'] as const).flatMap((office) => {
    const graha = karakas.seven[office]
    if (graha === undefined) return []
    return [
      fact({
        topic: 'charaKaraka',
        property: office.toLowerCase(),
        value: graha,
        statement: `${name}'s ${office}karaka, the significator of ${CHARA_KARAKA_MEANINGS[office]}, is ${GRAHA_WORDS[graha]}.`,
        rule: {
          id: 'vedic.charaKaraka',
          rule: 'The seven grahas by degrees passed in their signs, most first, take seven offices.',
          source: 'Jaimini, Upadesha Sutras 1.1.10–18',
        },
      }),
    ]
  })
}

function warFacts({ wars }: VedicChart, { fact, whose }: FactMaker): readonly Fact[] {
  return wars.map(({ winner, loser, degreesApart }) =>
    fact({
      topic: 'planetaryWar',
      property: `${winner}-${loser}`,
      value: winner,
      numbers: { degreesApart },
      statement: `${whose(winner)} wins the planetary war (graha yuddha) against ${GRAHA_WORDS[loser]}.`,
      rule: {
        id: 'vedic.planetaryWar',
        rule: 'Two of Mars, Mercury, Jupiter, Venus and Saturn within a degree are at war, and the northern wins.',
        source: 'Surya Siddhanta 7.20–23',
      },
    }),
  )
}

function shadbalaFacts({ shadbala }: VedicChart, { fact, whose }: FactMaker): readonly Fact[] {
  if (shadbala === null) return []
  return SEVEN_GRAHAS.toSorted((a, b) => shadbala[a].rank - shadbala[b].rank).map((graha) => {
    const { rank, rupas, ratio } = shadbala[graha]
    return fact({
      topic: 'shadbala',
      property: graha,
      value: rank,
      numbers: { rupas, ratio },
      statement: `${whose(graha)} is the ${rank === 1 ? 'strongest' : `${ordinal(rank)} strongest`} of the seven grahas by sixfold strength (shadbala).`,
      rule: {
        id: 'vedic.shadbala',
        rule: 'Six strengths, of place, direction, time, motion, nature and aspect, are added and set against what each graha needs.',
        source: 'B. V. Raman, Graha and Bhava Balas; Brihat Parashara Hora Shastra 27',
      },
    })
  })
}

function sarvaFacts(
  { ashtakavarga, lagna }: VedicChart,
  { fact, name }: FactMaker,
): readonly Fact[] {
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
    return fact({
      topic: 'ashtakavarga',
      property,
      value: sign,
      numbers: { bindus, house },
      statement: `Of ${name}'s houses the ${ordinal(house)}, ${sign}, has the ${property === 'fullest' ? 'most' : 'fewest'} points of Sarvashtakavarga, ${bindus} of 337.`,
      rule: {
        id: 'vedic.ashtakavarga',
        rule: 'Each of the seven grahas gives points to signs counted from the seven and the lagna; together they are 337.',
        source: 'Brihat Parashara Hora Shastra 66–72',
      },
    })
  })
}
