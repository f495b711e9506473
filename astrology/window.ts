import type { Fact } from './facts.ts'
import type { Measure } from './measures.ts'

/**
 * What can be said of a birth whose moment is only known to lie in a window.
 *
 * `samples` are the facts of one subject at moments spread over the window in the order
 * of time; the middle one is the moment the chart is cast for. A fact that is missing or
 * claims another thing in any sample changes in kind and is left out. One whose measures move
 * is `approximate`: it keeps the middle sample's and tells from where to where each moves.
 */
export function withinWindow(samples: readonly (readonly Fact[])[]): Fact[] {
  const middle = samples[Math.floor(samples.length / 2)]
  if (middle === undefined) return []
  if (samples.length === 1) return [...middle]

  const byId = samples.map((facts) => new Map(facts.map((fact) => [fact.id, fact])))
  return middle.flatMap((fact) => {
    const versions = byId
      .map((facts) => facts.get(fact.id))
      .filter((version) => version !== undefined)
    if (versions.length < samples.length) return []
    return holdThroughout(fact, versions) ?? []
  })
}

function holdThroughout(fact: Fact, versions: readonly Fact[]): Fact | null {
  const claim = claimOf(fact)
  if (versions.some((version) => claimOf(version) !== claim)) return null
  return withRanges(fact, versions)
}

/** What a fact says apart from how much: two versions that claim the same differ in degree only. */
function claimOf({ value, marks, sentence }: Fact): string {
  return JSON.stringify([value, marks, sentence])
}

function withRanges(fact: Fact, versions: readonly Fact[]): Fact {
  const measures = Object.entries(fact.measures).map(([name, measure]): [string, Measure] => {
    const values = versions.flatMap((version) => version.measures[name]?.value ?? [])
    const [from, to] = [Math.min(...values), Math.max(...values)]
    return [name, from === to ? measure : { ...measure, from, to }]
  })
  const isMoving = measures.some(([, { from }]) => from !== undefined)
  if (!isMoving) return fact
  return { ...fact, measures: Object.fromEntries(measures), certainty: 'approximate' }
}
