import type { Candidate } from './candidates.ts'

/** How many windows of time a verdict tells, and how much of each. */
const [WINDOWS, OF_EACH, OF_NOW] = [3, 2, 2]

/**
 * What runs now, then three windows in the order in which they begin: those that touch both
 * people before those that touch one, and those of more facts before those of fewer.
 */
export function threeWindows(candidates: readonly Candidate[]): readonly Candidate[] {
  const now = candidates.filter(isNow).slice(0, OF_NOW)
  const coming = candidates.filter((each) => each.fact.topic.startsWith('time.') && !isNow(each))
  const windows = [...Map.groupBy(coming, ({ fact }) => `${fact.system}.${fact.topic}`).values()]
    .toSorted((one, other) => reach(other) - reach(one) || startOf(one) - startOf(other))
    .slice(0, WINDOWS)
    .toSorted((one, other) => startOf(one) - startOf(other))
  const next = candidates.filter(({ fact }) => fact.topic === 'nextDashas')
  const left = WINDOWS - windows.length
  return [
    ...now,
    ...windows.flatMap((facts) => facts.toSorted(peopleFirst).slice(0, OF_EACH)),
    ...next.slice(0, left),
  ]
}

function isNow({ fact }: Candidate): boolean {
  return fact.topic === 'time.now' || fact.topic === 'runningDashas'
}

function reach(window: readonly Candidate[]): number {
  const touches = (who: string) => window.some(({ fact }) => fact.property.startsWith(who))
  return (touches('p1') ? 10 : 0) + (touches('p2') ? 10 : 0) + window.length
}

function peopleFirst(one: Candidate, other: Candidate): number {
  return Number(/^p\d/.test(other.fact.property)) - Number(/^p\d/.test(one.fact.property))
}

/** A Julian day. */
function startOf(window: readonly Candidate[]): number {
  return Math.min(...window.map(({ fact }) => fact.measures['start']?.value ?? Infinity))
}
