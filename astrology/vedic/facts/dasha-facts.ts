import { monthOf } from '#astrology/dates.ts'
import type { JulianDay } from '#astrology/ephemeris/ephemeris.ts'
import type { PartsBody } from '#astrology/facts.ts'
import type { Measure } from '#astrology/measures.ts'
import type { DashaPeriod } from '#astrology/vedic/dashas/period.ts'
import { lifeOf, runningInLife, type Life } from '#astrology/vedic/dashas/life.ts'
import { yoginiName } from '#astrology/vedic/dashas/yogini.ts'
import { GRAHA_NAMES, GRAHA_WORDS } from '#astrology/vedic/grahas.ts'
import { RULES } from '#astrology/vedic/vedic-rules.ts'
import type { Naming } from './naming.ts'

/** The Vimshottari periods of a life, and what runs at a moment when one is given. */
export function dashaFacts(
  chart: Life,
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

/** The great periods of a life. The first began before it, and is told from birth; the last runs on past it. */
function mahadashaFacts(life: Life, { name }: Naming, at: JulianDay | null): readonly PartsBody[] {
  const { from, to } = lifeOf(life)
  const { periods, yearDays } = life.dashas.vimshottari
  const lived = periods.filter(({ start }) => start < to)
  return lived.map(({ lord, start, end }, index) => {
    const span = spanOf(life, { start, end })
    const years = { value: (end - Math.max(start, from)) / yearDays, unit: 'years' } as const
    const until = span.end === undefined ? 'on, past the age of 100' : 'to {end:month}'
    return {
      topic: 'mahadasha',
      property: lord,
      value: lord,
      measures: { ...span, ...(span.end !== undefined && { years }) },
      sentence: `${name}'s mahadasha of ${GRAHA_WORDS[lord]} runs from {start:month} ${until}.`,
      marks: [
        {
          body: GRAHA_NAMES[lord],
          relation: 'runs',
          term: 'mahadasha',
          rank: index + 1,
          ...(at !== null && { isRunning: Math.max(start, from) <= at && at < Math.min(end, to) }),
        },
      ],
      rule: RULES.vimshottari,
    }
  })
}

function yoginiFact({ dashas }: Life, { name }: Naming): PartsBody {
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

function runningFacts(life: Life, { name }: Naming, at: JulianDay): readonly PartsBody[] {
  const running = runningInLife(life, { at, levels: LEVELS.length })
  return [
    ...running.map((period, level) => {
      const span = spanOf(life, period)
      const until =
        span.end === undefined ? 'runs on past the age of 100' : 'lasts until {end:month}'
      return {
        topic: 'runningDasha',
        property: LEVELS[level]!,
        value: period.lord,
        measures: span,
        sentence: `In ${monthOf(at)} ${name} is in the ${LEVELS[level]!} of ${GRAHA_WORDS[period.lord]}, which ${until}.`,
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
      }
    }),
    ...nextFacts(life, { name, running: running[1] }),
  ]
}

/** The antardasha after the one that runs; none where it comes past the age of 100. */
function nextFacts(
  life: Life,
  { name, running }: { readonly name: string; readonly running: DashaPeriod | undefined },
): readonly PartsBody[] {
  const next =
    running === undefined ? undefined : runningInLife(life, { at: running.end, levels: 2 })[1]
  if (next === undefined) return []
  return [
    {
      topic: 'nextDasha',
      property: 'antardasha',
      value: next.lord,
      measures: spanOf(life, next),
      sentence: `${name}'s next antardasha, of ${GRAHA_WORDS[next.lord]}, begins in {start:month}.`,
      marks: [{ body: GRAHA_NAMES[next.lord], relation: 'begins', term: 'next antardasha' }],
      rule: RULES.vimshottari,
    },
  ]
}

/**
 * What of a period falls into a life: no end where it runs on past the age of 100. A birth time
 * good to minutes moves a period's ends by days, so a sentence tells the months.
 */
function spanOf(
  life: Life,
  { start, end }: Pick<DashaPeriod, 'start' | 'end'>,
): { readonly start: Measure; readonly end?: Measure } {
  const { from, to } = lifeOf(life)
  return {
    start: { value: Math.max(start, from), unit: 'julianDay' },
    ...(end <= to && { end: { value: end, unit: 'julianDay' } }),
  }
}
