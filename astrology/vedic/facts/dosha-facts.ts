import type { JulianDay } from '#astrology/ephemeris/ephemeris.ts'
import type { Fact } from '#astrology/facts.ts'
import { ordinal } from '#astrology/vedic/ordinals.ts'
import type { VedicChart } from '#astrology/vedic/vedic-chart.ts'
import { monthOf } from './dasha-facts.ts'
import { listed, type FactMaker } from './fact-maker.ts'

/** The doshas of a chart, with what excuses them, and Saturn's long transit where a moment is given. */
export function doshaFacts(
  chart: VedicChart,
  maker: FactMaker,
  at: JulianDay | null,
): readonly Fact[] {
  return [
    ...mangalFacts(chart, maker),
    ...nodeAndJunctionFacts(chart, maker),
    ...(at === null ? [] : sadeSatiFacts(chart, maker, at)),
  ]
}

const REFERENCE_TITLES = { lagna: 'the lagna', moon: 'the Moon', venus: 'Venus' } as const

function mangalFacts({ doshas }: VedicChart, { fact, name }: FactMaker): readonly Fact[] {
  const { grade, readings, exceptions } = doshas.mangal
  const from = readings.filter(({ afflicted }) => afflicted)
  const seen = from.map(
    ({ from: which, house }) => `the ${ordinal(house)} from ${REFERENCE_TITLES[which]}`,
  )
  const rule = {
    id: 'vedic.mangalDosha',
    rule: 'Mars in the first, fourth, seventh, eighth or twelfth from the lagna, the Moon or Venus; one of the three is low, more are high.',
    source: 'Common usage, graded as AstroSage does; the houses are an option',
  }
  return [
    fact({
      topic: 'mangalDosha',
      property: 'grade',
      value: grade,
      statement:
        grade === 'none'
          ? `${name} has no Mangal dosha.`
          : `${name} has Mangal dosha of ${grade} grade, Mars standing in ${listed(seen)}.`,
      rule,
    }),
    ...exceptions.map(({ id, rule: ground }) =>
      fact({
        topic: 'mangalDosha',
        property: `exception-${id}`,
        value: true,
        statement: `Against ${name}'s Mangal dosha the texts hold this exception: ${ground}`,
        rule: { id: 'vedic.mangalDosha.exception', rule: ground, source: 'B. V. Raman, Muhurtha' },
      }),
    ),
  ]
}

function nodeAndJunctionFacts({ doshas }: VedicChart, { fact, name }: FactMaker): readonly Fact[] {
  const { kalaSarpa, gandanta } = doshas
  return [
    ...(kalaSarpa === null
      ? []
      : [
          fact({
            topic: 'kalaSarpa',
            property: 'formed',
            value: true,
            statement: `${name} has Kala Sarpa${kalaSarpa.kind === null ? '' : ` of the kind ${kalaSarpa.kind}`}: all seven grahas lie between the nodes.`,
            rule: {
              id: 'vedic.kalaSarpa',
              rule: 'All seven grahas stand within the signs from one node to the other, the nodes’ own included.',
              source: 'Modern usage; not in the classical texts',
            },
          }),
        ]),
    ...(gandanta.moon === null
      ? []
      : [
          fact({
            topic: 'gandanta',
            property: 'moon',
            value: true,
            numbers: { degreesFromJunction: gandanta.moon.degreesFromJunction },
            statement: `${name}'s Moon (Chandra) stands in gandanta, at the junction of water and fire.`,
            rule: {
              id: 'vedic.gandanta',
              rule: 'Within one pada, 3 degrees 20 minutes, of where a watery sign ends and a fiery one begins.',
              source: 'Brihat Parashara Hora Shastra 92',
            },
          }),
        ]),
  ]
}

function sadeSatiFacts(
  { doshas }: VedicChart,
  { fact, name }: FactMaker,
  at: JulianDay,
): readonly Fact[] {
  const running = doshas.sadeSati.find(({ starts, ends }) => starts <= at && at < ends)
  return [
    fact({
      topic: 'sadeSati',
      property: 'running',
      value: running?.phase ?? 'none',
      statement:
        running === undefined
          ? `In ${monthOf(at)} ${name} is not in Sade Sati.`
          : `In ${monthOf(at)} ${name} is in the ${running.phase} phase of Sade Sati, until ${monthOf(running.ends)}.`,
      rule: {
        id: 'vedic.sadeSati',
        rule: 'Saturn’s transit of the twelfth, first and second sign from the Moon’s.',
        source: 'Common usage; transits from the Swiss Ephemeris',
      },
    }),
  ]
}
