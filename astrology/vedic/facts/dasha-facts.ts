import { monthOf } from '#astrology/dates.ts'
import type { JulianDay } from '#astrology/ephemeris/ephemeris.ts'
import type { PartsBody } from '#astrology/facts.ts'
import type { Measure } from '#astrology/measures.ts'
import type { DashaPeriod } from '#astrology/vedic/dashas/period.ts'
import { runningAt } from '#astrology/vedic/dashas/timelines.ts'
import { yoginiName } from '#astrology/vedic/dashas/yogini.ts'
import { GRAHA_NAMES, GRAHA_WORDS } from '#astrology/vedic/grahas.ts'
import type { VedicChart } from '#astrology/vedic/vedic-chart.ts'
import { RULES } from '#astrology/vedic/vedic-rules.ts'
import type { Naming } from './naming.ts'

/** The Vimshottari periods of a life, and what runs at a moment when one is given. */
export function dashaFacts(
  chart: VedicChart,
  naming: Naming,
  at: JulianDay | null,
): readonly PartsBody[] {
  const { name } = naming
  const { birthLord, balanceYears } = chart.dashas.vimshottari
  return [
    ...(at === null ? [] : runningFacts(chart, naming, at)),
    {
      topic: 'dasha',
      property: 'birthLord',
      value: birthLord,
      measures: { balanceYears: { value: balanceYears, unit: 'years' } },
      sentence: `${name} was born in the Vimshottari mahadasha of ${GRAHA_WORDS[birthLord]}.`,
      marks: [{ body: GRAHA_NAMES[birthLord], relation: 'runs', term: 'mahadasha of birth' }],
      rule: RULES.vimshottari,
    },
    yoginiFact(chart, naming),
    ...mahadashaFacts(chart, naming, at),
  ]
}

/** The great periods of a life. The first began before it, and is told from birth. */
function mahadashaFacts(
  { jd: birth, dashas }: VedicChart,
  { name }: Naming,
  at: JulianDay | null,
): readonly PartsBody[] {
  const { periods, yearDays } = dashas.vimshottari
  return periods.map(({ lord, start, end }, index) => {
    const lived = { start: Math.max(start, birth), end }
    return {
      topic: 'mahadasha',
      property: lord,
      value: lord,
      measures: {
        ...spanOf(lived),
        years: { value: (lived.end - lived.start) / yearDays, unit: 'years' },
      },
      sentence: `${name}'s mahadasha of ${GRAHA_WORDS[lord]} runs from {start:month} to {end:month}.`,
      marks: [
        {
          body: GRAHA_NAMES[lord],
          relation: 'runs',
          term: 'mahadasha',
          rank: index + 1,
          ...(at !== null && { isRunning: lived.start <= at && at < end }),
        },
      ],
      rule: RULES.vimshottari,
    }
  })
}

function yoginiFact({ dashas }: VedicChart, { name }: Naming): PartsBody {
  const { birthLord, balanceYears } = dashas.yogini
  const yogini = yoginiName(birthLord)
  return {
    topic: 'yoginiDasha',
    property: 'birthLord',
    value: birthLord,
    measures: { balanceYears: { value: balanceYears, unit: 'years' } },
    sentence: `${name} was born in the Yogini dasha of ${yogini}, of ${GRAHA_WORDS[birthLord]}.`,
    marks: [
      {
        body: GRAHA_NAMES[birthLord],
        relation: 'runs',
        term: 'Yogini dasha of birth',
        name: yogini,
      },
    ],
    rule: RULES.yoginiDasha,
  }
}

const LEVELS = ['mahadasha', 'antardasha', 'pratyantardasha'] as const

function runningFacts(chart: VedicChart, { name }: Naming, at: JulianDay): readonly PartsBody[] {
  const running = runningAt(chart.dashas, 'vimshottari', { at, levels: LEVELS.length })
  const next =
    running.length === 0
      ? undefined
      : runningAt(chart.dashas, 'vimshottari', { at: running[1]!.end, levels: 2 })[1]
  return [
    ...running.map((period, level) => ({
      topic: 'runningDasha',
      property: LEVELS[level]!,
      value: period.lord,
      measures: spanOf({ ...period, start: Math.max(period.start, chart.jd) }),
      sentence: `In ${monthOf(at)} ${name} is in the ${LEVELS[level]!} of ${GRAHA_WORDS[period.lord]}, which lasts until {end:month}.`,
      marks: [
        {
          body: GRAHA_NAMES[period.lord],
          relation: 'runs',
          term: LEVELS[level]!,
          date: monthOf(at),
          isRunning: true,
        },
      ],
      rule: RULES.vimshottari,
    })),
    ...(next === undefined
      ? []
      : [
          {
            topic: 'nextDasha',
            property: 'antardasha',
            value: next.lord,
            measures: spanOf(next),
            sentence: `${name}'s next antardasha, of ${GRAHA_WORDS[next.lord]}, begins in {start:month}.`,
            marks: [{ body: GRAHA_NAMES[next.lord], relation: 'begins', term: 'next antardasha' }],
            rule: RULES.vimshottari,
          },
        ]),
  ]
}

/** A birth time good to minutes moves a period's ends by days, so a sentence tells the months. */
function spanOf({ start, end }: Pick<DashaPeriod, 'start' | 'end'>): {
  readonly start: Measure
  readonly end: Measure
} {
  return { start: { value: start, unit: 'julianDay' }, end: { value: end, unit: 'julianDay' } }
}
