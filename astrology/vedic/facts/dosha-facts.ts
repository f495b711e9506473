import { monthOf } from '#astrology/dates.ts'
import type { JulianDay } from '#astrology/ephemeris/ephemeris.ts'
import type { PartsBody } from '#astrology/facts.ts'
import type { Mark } from '#astrology/marks.ts'
import { ordinal } from '#astrology/vedic/ordinals.ts'
import type { VedicChart } from '#astrology/vedic/vedic-chart.ts'
import { mangalExceptionRule, RULES } from '#astrology/vedic/vedic-rules.ts'
import { listed, type Naming } from './naming.ts'

/** The doshas of a chart, with what excuses them, and Saturn's long transit where a moment is given. */
export function doshaFacts(
  chart: VedicChart,
  naming: Naming,
  at: JulianDay | null,
): readonly PartsBody[] {
  return [
    ...mangalFacts(chart, naming),
    ...kalaSarpaFacts(chart, naming),
    ...gandantaFacts(chart, naming),
    ...(at === null ? [] : [sadeSatiFact(chart, naming, at)]),
  ]
}

const REFERENCES = {
  lagna: { words: 'the lagna', name: 'Lagna' },
  moon: { words: 'the Moon', name: 'Moon' },
  venus: { words: 'Venus', name: 'Venus' },
} as const

/** What an exception's own words say of Mars. */
const EXCEPTION_MARKS: Readonly<Record<string, readonly Mark[]>> = {
  'leo-aquarius': ['Leo', 'Aquarius'].map((sign) => ({
    body: 'Mars',
    relation: 'may stand',
    sign,
  })),
  retrograde: [{ body: 'Mars', motion: 'retrograde' }],
  yogakaraka: ['Cancer', 'Leo'].map((sign) => ({ body: 'Lagna', relation: 'may rise', sign })),
}

function mangalFacts({ doshas }: VedicChart, naming: Naming): readonly PartsBody[] {
  const { name } = naming
  const { exceptions } = doshas.mangal
  return [
    ...gradeFacts(doshas, naming),
    ...exceptions.map((exception) => ({
      topic: 'mangalDosha',
      property: `exception-${exception.id}`,
      value: true,
      sentence: `Against ${name}'s Mangal dosha the texts hold this exception: ${exception.rule}`,
      marks: [
        { term: 'Mangal dosha exception', name: exception.id },
        ...(EXCEPTION_MARKS[exception.id] ?? []),
      ],
      rule: mangalExceptionRule(exception),
    })),
  ]
}

/** The verdict on Mars; none where the lagna, which nobody knows, would decide it. */
function gradeFacts({ mangal }: VedicChart['doshas'], { name }: Naming): readonly PartsBody[] {
  const { grade, readings } = mangal
  if (grade === null) return []
  const from = readings.filter(({ afflicted }) => afflicted)
  const seen = from.map(
    ({ from: which, house }) => `the ${ordinal(house)} from ${REFERENCES[which].words}`,
  )
  const term = 'Mangal dosha'
  return [
    {
      topic: 'mangalDosha',
      property: 'grade',
      value: grade,
      sentence:
        grade === 'none'
          ? `${name} has no Mangal dosha.`
          : `${name} has Mangal dosha of ${grade} grade, Mars standing in ${listed(seen)}.`,
      marks:
        grade === 'none'
          ? [{ term, negated: true }]
          : [
              { term, name: `${grade} grade` },
              ...from.map(({ from: which, house }) => ({
                term,
                body: 'Mars',
                relation: 'stands',
                house,
                partner: REFERENCES[which].name,
              })),
            ],
      rule: RULES.mangalDosha,
    },
  ]
}

function kalaSarpaFacts({ doshas }: VedicChart, { name }: Naming): readonly PartsBody[] {
  const { kalaSarpa } = doshas
  if (kalaSarpa === null) return []
  const { kind } = kalaSarpa
  return [
    {
      topic: 'kalaSarpa',
      property: 'formed',
      value: true,
      sentence: `${name} has Kala Sarpa${kind === null ? '' : ` of the kind ${kind}`}: all seven grahas lie between the nodes.`,
      marks: [
        { term: 'Kala Sarpa' },
        ...(kind === null ? [] : [{ term: 'Kala Sarpa', name: kind }]),
      ],
      rule: RULES.kalaSarpa,
    },
  ]
}

function gandantaFacts({ doshas }: VedicChart, { whose }: Naming): readonly PartsBody[] {
  const { moon } = doshas.gandanta
  if (moon === null) return []
  return [
    {
      topic: 'gandanta',
      property: 'moon',
      value: true,
      measures: { degreesFromJunction: { value: moon.degreesFromJunction, unit: 'degrees' } },
      sentence: `${whose('moon')} stands in gandanta, at the junction of water and fire.`,
      marks: [{ body: 'Moon', relation: 'stands', term: 'gandanta' }],
      rule: RULES.gandanta,
    },
  ]
}

function sadeSatiFact({ doshas }: VedicChart, { name }: Naming, at: JulianDay): PartsBody {
  const running = doshas.sadeSati.find(({ starts, ends }) => starts <= at && at < ends)
  const [term, date] = ['Sade Sati', monthOf(at)]
  const told = { topic: 'sadeSati', property: 'running', rule: RULES.sadeSati }
  if (running === undefined) {
    return {
      ...told,
      value: 'none',
      sentence: `In ${date} ${name} is not in Sade Sati.`,
      marks: [{ term, date, negated: true }],
    }
  }
  const { phase, ends } = running
  return {
    ...told,
    value: phase,
    measures: { ends: { value: ends, unit: 'julianDay' } },
    sentence: `In ${date} ${name} is in the ${phase} phase of Sade Sati, until {ends:month}.`,
    marks: [{ term, name: `${phase} phase`, date, isRunning: true }],
  }
}
