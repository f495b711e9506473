import { isoDayOf } from '#astrology/dates.ts'
import type { Mark } from '#astrology/marks.ts'
import { GRAHA_NAMES, GRAHA_WORDS } from '#astrology/vedic/grahas.ts'
import type { Span } from '#astrology/western/timing/bodies-in-motion.ts'
import type { DatedTurn } from './dated-turns.ts'
import { certaintyOf, exactMeasures, julianDay } from './telling.ts'
import type { Candidate } from './time-window.ts'
import { TIME_RULES } from './time-rules.ts'
import { WEIGHTS, windowWeight } from './window-weight.ts'

/** Days before and after a turn that belong to it: a month, which is how exactly turns are told. */
const TURN_DAYS = 15
/** Days within which the turns of both are one window. */
const TOGETHER_DAYS = 2 * TURN_DAYS

/** The turns of both people, by pairs where one follows the other within a month, each as a window. */
export function dashaWindows(turns: readonly DatedTurn[], span: Span): Candidate[] {
  const inTime = turns.toSorted((a, b) => a.jd - b.jd)
  const windows: Candidate[] = []
  let place = 0
  while (place < inTime.length) {
    const [turn, next] = [inTime[place]!, inTime[place + 1]]
    const isPair =
      next !== undefined && next.subject !== turn.subject && next.jd - turn.jd <= TOGETHER_DAYS
    windows.push(windowOfTurns(isPair ? [turn, next] : [turn], span))
    place += isPair ? 2 : 1
  }
  return windows
}

function windowOfTurns(turns: readonly DatedTurn[], { from, to }: Span): Candidate {
  const start = Math.max(from, Math.min(...turns.map((turn) => turn.from)) - TURN_DAYS)
  const end = Math.min(to, Math.max(...turns.map((turn) => turn.to)) + TURN_DAYS)
  return {
    kind: 'dasha',
    system: 'vedic',
    topic: `time.dasha-${isoDayOf(turns[0]!.jd)}`,
    start,
    exact: turns.map(({ jd }) => jd),
    end,
    charts: turns.map(({ subject }) => subject),
    weight: windowWeight(
      turns.map(({ subject, level }) => ({ chart: subject, weight: WEIGHTS.turn[level] })),
    ),
    told: turns.map((turn) => tellTurn(turn, { from: start, to: end })),
  }
}

function tellTurn(turn: DatedTurn, { from, to }: Span): Candidate['told'][number] {
  const { subject, level, lord, major, until } = turn
  const beneath = level === 'antardasha' ? `, in the mahadasha of ${GRAHA_WORDS[major]},` : ''
  const lasting = until === null ? '' : ' and lasts until {until:month}'
  const whose = subject
  const begins: Mark = { whose, body: GRAHA_NAMES[lord], relation: 'begins', term: level }
  const runs: Mark = { whose, body: GRAHA_NAMES[major], relation: 'runs', term: 'mahadasha' }
  const passes = [turn]
  return {
    property: `${subject}-${level}-${lord}`,
    value: lord,
    measures: {
      start: julianDay(from),
      ...exactMeasures(passes),
      end: julianDay(to),
      ...(until !== null && { until: exactMeasures([until])['exact1']! }),
    },
    marks: level === 'antardasha' ? [begins, runs] : [begins],
    sentence: `{${subject}}'s ${level} of ${GRAHA_WORDS[lord]}${beneath} begins in {exact1:month}${lasting}.`,
    rule: TIME_RULES.dashaTurn,
    certainty: certaintyOf(passes),
  }
}
