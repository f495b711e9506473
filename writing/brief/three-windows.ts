import { WEIGHTS, windowWeight, type Weighed } from '#astrology/couple/time/window-weight.ts'
import type { TouchedChart } from '#astrology/couple/time/touched-points.ts'
import type { Fact } from '#astrology/facts.ts'
import type { Candidate } from './candidates.ts'

/** How many windows of time a verdict tells, and how much of each. */
const [WINDOWS, OF_EACH, OF_NOW] = [3, 2, 2]

/** What runs now, then the three weightiest windows in the order in which they begin. */
export function threeWindows(candidates: readonly Candidate[]): readonly Candidate[] {
  const now = candidates.filter(isNow).slice(0, OF_NOW)
  const coming = candidates.filter((each) => each.fact.topic.startsWith('time.') && !isNow(each))
  const windows = [...Map.groupBy(coming, ({ fact }) => `${fact.system}.${fact.topic}`).values()]
    .toSorted((one, other) => weightOf(other) - weightOf(one) || startOf(one) - startOf(other))
    .slice(0, WINDOWS)
    .toSorted((one, other) => startOf(one) - startOf(other))
  const next = candidates.filter(({ fact }) => fact.topic === 'nextDashas')
  return [
    ...now,
    ...windows.flatMap((facts) => facts.toSorted(peopleFirst).slice(0, OF_EACH)),
    ...next.slice(0, WINDOWS - windows.length),
  ]
}

function isNow({ fact }: Candidate): boolean {
  return fact.topic === 'time.now' || fact.topic === 'runningDashas'
}

/** By the table windows were chosen with. */
function weightOf(window: readonly Candidate[]): number {
  return windowWeight(window.map(({ fact }) => touchOf(fact)))
}

/** `time.saturn-14-aries` with `p1-mars-conjunction`, `time.eclipse-…` with `p2-sun`, `time.dasha-…` with `p1-antardasha-moon`. */
function touchOf({ topic, property, value, marks }: Fact): Weighed {
  const [chart = '', thing = ''] = property.split('-')
  const [body = ''] = topic.slice('time.'.length).split('-')
  const of = chart as TouchedChart
  if (body === 'dasha') return { chart: of, weight: at('turn', thing) }
  const [mark] = marks
  const eclipse = mark?.state === 'penumbral' ? mark.state : (mark?.term ?? '').split(' ')[0]!
  const comes = body === 'eclipse' ? at('eclipse', eclipse) : at('body', body)
  return { chart: of, weight: comes * at('aspect', String(value)) * at('point', thing) }
}

function at(table: keyof typeof WEIGHTS, name: string): number {
  return (WEIGHTS[table] as Readonly<Record<string, number>>)[name] ?? 1
}

function peopleFirst(one: Candidate, other: Candidate): number {
  return Number(/^p\d/.test(other.fact.property)) - Number(/^p\d/.test(one.fact.property))
}

/** A Julian day. */
function startOf(window: readonly Candidate[]): number {
  return Math.min(...window.map(({ fact }) => fact.measures['start']?.value ?? Infinity))
}
