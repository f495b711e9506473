import { monthOf } from '#astrology/dates.ts'
import type { JulianDay } from '#astrology/ephemeris/ephemeris.ts'
import type { PartsBody } from '#astrology/facts.ts'
import type { Mark } from '#astrology/marks.ts'
import type { Measure } from '#astrology/measures.ts'
import { dashaTurns, runningInLife, type DashaTurn } from '#astrology/vedic/dashas/life.ts'
import { GRAHA_NAMES, GRAHA_WORDS } from '#astrology/vedic/grahas.ts'
import type { VedicChart } from '#astrology/vedic/vedic-chart.ts'
import { RULES } from '#astrology/vedic/vedic-rules.ts'
import { lordsFact } from './lord-relation.ts'

/** The Vimshottari periods two people run at a moment, side by side, and which turns come next; nothing outside of either one's life. */
export function dashaPairFacts(first: VedicChart, second: VedicChart, at: JulianDay): PartsBody[] {
  const [one, other] = [running(first, at), running(second, at)]
  if (one.length === 0 || other.length === 0) return []
  return [
    ...LEVELS.map((level, index) => runningFact(level, [one[index]!, other[index]!], at)),
    ...nextFacts([first, second], at),
  ]
}

const LEVELS = ['mahadasha', 'antardasha'] as const

function running(chart: VedicChart, at: JulianDay): ReturnType<typeof runningInLife> {
  return runningInLife(chart, { at, levels: LEVELS.length })
}

type Period = ReturnType<typeof runningInLife>[number]

function runningFact(
  level: (typeof LEVELS)[number],
  [one, other]: readonly [Period, Period],
  at: JulianDay,
): PartsBody {
  const date = monthOf(at)
  const runs = { term: level, date, isRunning: true }
  const fact = lordsFact(
    {
      topic: 'runningDashas',
      property: level,
      what: `In ${date} the lords of the ${level}s that {p1} and {p2} run are`,
      rule: RULES.dashaPair,
      as: [runs, runs],
      measures: { p1End: day(one.end), p2End: day(other.end) },
    },
    one.lord,
    other.lord,
  )
  const runningMark = (whose: 'p1' | 'p2', { lord }: Period) => ({
    whose,
    body: GRAHA_NAMES[lord],
    relation: 'runs',
    ...runs,
  })
  return { ...fact, marks: [runningMark('p1', one), runningMark('p2', other), ...fact.marks] }
}

/** The antardasha either comes into next, and a mahadasha where it is near. */
function nextFacts(charts: readonly [VedicChart, VedicChart], at: JulianDay): PartsBody[] {
  const [one, other] = charts.map((chart) => nextTurn(chart, at))
  const near = charts.flatMap((chart, index) => nearFacts(index === 0 ? 'p1' : 'p2', chart, at))
  if (one === undefined || other === undefined) return near
  return [
    {
      topic: 'nextDashas',
      property: 'antardasha',
      value: [one.lord, other.lord].toSorted(),
      measures: { p1Start: day(one.at), p2Start: day(other.at) },
      sentence: `{p1}'s next antardasha, of ${GRAHA_WORDS[one.lord]}, begins in {p1Start:month} and {p2}'s, of ${GRAHA_WORDS[other.lord]}, in {p2Start:month}.`,
      marks: [begins('p1', one, 'next antardasha'), begins('p2', other, 'next antardasha')],
      rule: RULES.dashaPair,
    },
    ...near,
  ]
}

/** No antardasha is longer than that of Venus in its own mahadasha: three years and four months. */
const LONGEST_DAYS = 1300

function nextTurn(chart: VedicChart, at: JulianDay): DashaTurn | undefined {
  return dashaTurns(chart, { from: at, to: at + LONGEST_DAYS })[0]
}

/** A mahadasha that turns within two years. */
const NEAR_DAYS = 730.5

function nearFacts(whose: 'p1' | 'p2', chart: VedicChart, at: JulianDay): PartsBody[] {
  const turns = dashaTurns(chart, { from: at, to: at + NEAR_DAYS })
  const turn = turns.find(({ level }) => level === 'mahadasha')
  if (turn === undefined) return []
  return [
    {
      topic: 'nextDashas',
      property: `${whose}Mahadasha`,
      value: turn.lord,
      measures: { start: day(turn.at) },
      sentence: `For {${whose}} a new mahadasha, of ${GRAHA_WORDS[turn.lord]}, begins in {start:month}.`,
      marks: [begins(whose, turn, 'next mahadasha')],
      rule: RULES.dashaPair,
    },
  ]
}

function begins(whose: 'p1' | 'p2', { lord }: DashaTurn, term: string): Mark {
  return { whose, body: GRAHA_NAMES[lord], relation: 'begins', term }
}

function day(jd: JulianDay): Measure {
  return { value: jd, unit: 'julianDay' }
}
