import type { PartsBody } from '#astrology/facts.ts'
import type { Dignity } from '#astrology/vedic/dignity.ts'
import { GRAHA_NAMES, GRAHA_WORDS, type Graha } from '#astrology/vedic/grahas.ts'
import { ordinal } from '#astrology/vedic/ordinals.ts'
import type { GrahaPlace, SiderealPoint, VedicChart } from '#astrology/vedic/vedic-chart.ts'
import { RULES } from '#astrology/vedic/vedic-rules.ts'
import type { Naming } from './naming.ts'

/** The rising sign, and then every graha with how it fares, the luminaries first. */
export function placeFacts(chart: VedicChart, naming: Naming): readonly PartsBody[] {
  const { lagna, grahas } = chart
  return [
    ...(lagna === null
      ? []
      : pointFacts({
          topic: 'lagna',
          title: `${naming.name}'s rising sign (Lagna)`,
          body: 'Lagna',
          point: lagna,
        })),
    ...BY_WEIGHT.flatMap((graha) => grahaFacts(graha, grahas[graha], naming)),
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

const PADA_WORDS = { 1: 'first', 2: 'second', 3: 'third', 4: 'fourth' } as const

function pointFacts({
  topic,
  title,
  body,
  point,
}: {
  topic: string
  title: string
  body: string
  point: SiderealPoint
}): PartsBody[] {
  const relation = topic === 'lagna' ? 'rises' : 'stands'
  const { sign, nakshatra, nakshatraNumber, nakshatraLord, pada } = point
  return [
    {
      topic,
      property: 'sign',
      value: sign,
      measures: {
        degrees: { value: point.longitude, unit: 'degrees' },
        degreesInSign: { value: point.degreesInSign, unit: 'degrees' },
      },
      sentence: `${title} stands in sidereal ${sign}.`,
      marks: [{ body, relation, sign }],
      rule: RULES.sign,
    },
    {
      topic,
      property: 'nakshatra',
      value: nakshatra,
      measures: { nakshatraNumber: { value: nakshatraNumber, unit: 'number' } },
      sentence: `${title} stands in the lunar mansion ${nakshatra}, ruled by ${GRAHA_WORDS[nakshatraLord]}.`,
      marks: [
        { body, relation, nakshatra },
        { body: GRAHA_NAMES[nakshatraLord], relation: 'rules', nakshatra },
      ],
      rule: RULES.nakshatra,
    },
    {
      topic,
      property: 'pada',
      value: pada,
      sentence: `${title} stands in the ${PADA_WORDS[pada]} pada of ${nakshatra}.`,
      marks: [{ body, relation, nakshatra, pada }],
      rule: RULES.nakshatra,
    },
  ]
}

/** A dignity as a sentence has it, and in a mark. */
const DIGNITIES: Readonly<Record<Dignity, { readonly words: string; readonly name: string }>> = {
  exalted: { words: 'is exalted there', name: 'exalted' },
  moolatrikona: { words: 'stands in its moolatrikona there', name: 'moolatrikona' },
  own: { words: 'is in its own sign there', name: 'own sign' },
  greatFriend: { words: 'is in a great friend’s sign there', name: 'great friend’s sign' },
  friend: { words: 'is in a friend’s sign there', name: 'friend’s sign' },
  neutral: { words: 'is in a neutral sign there', name: 'neutral sign' },
  enemy: { words: 'is in an enemy’s sign there', name: 'enemy’s sign' },
  greatEnemy: { words: 'is in a great enemy’s sign there', name: 'great enemy’s sign' },
  debilitated: { words: 'is debilitated there', name: 'debilitated' },
}

function grahaFacts(graha: Graha, place: GrahaPlace, naming: Naming): PartsBody[] {
  const { whose } = naming
  const [title, body] = [whose(graha), GRAHA_NAMES[graha]]
  const { house, dignity, sign } = place
  const facts = pointFacts({ topic: graha, title, body, point: place })
  if (house !== null) {
    facts.push({
      topic: graha,
      property: 'house',
      value: house,
      sentence: `${title} stands in the ${ordinal(house)} house.`,
      marks: [{ body, relation: 'stands', house }],
      rule: RULES.house,
    })
  }
  if (dignity !== null) {
    facts.push({
      topic: graha,
      property: 'dignity',
      value: dignity,
      sentence: `${title} stands in ${sign} and ${DIGNITIES[dignity].words}.`,
      marks: [{ body, relation: 'stands', sign, dignity: DIGNITIES[dignity].name }],
      rule: RULES.dignity,
    })
  }
  return [...facts, ...conditionFacts(graha, place, naming)]
}

function conditionFacts(graha: Graha, place: GrahaPlace, { whose }: Naming): PartsBody[] {
  const [title, body] = [whose(graha), GRAHA_NAMES[graha]]
  const { sign, speed, retrograde, combust, vargottama } = place
  const facts: PartsBody[] = []
  // The mean nodes always walk backward, so of them it says nothing.
  if (retrograde && graha !== 'rahu' && graha !== 'ketu') {
    facts.push({
      topic: graha,
      property: 'retrograde',
      value: true,
      measures: { degreesPerDay: { value: speed, unit: 'degreesPerDay' } },
      sentence: `${title} is retrograde (vakra).`,
      marks: [{ body, motion: 'retrograde' }],
      rule: RULES.retrogression,
    })
  }
  if (combust) {
    facts.push({
      topic: graha,
      property: 'combust',
      value: true,
      sentence: `${title} is combust (asta), too near the Sun.`,
      marks: [{ body, term: 'combust', partner: 'Sun' }],
      rule: RULES.combustion,
    })
  }
  if (vargottama) {
    facts.push({
      topic: graha,
      property: 'vargottama',
      value: true,
      sentence: `${title} is vargottama, in ${sign} in both rashi and navamsha.`,
      marks: [{ body, sign, term: 'vargottama' }],
      rule: RULES.vargottama,
    })
  }
  return facts
}
