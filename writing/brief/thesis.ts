import type { BriefFact, Link, Theme, Thesis } from './brief.ts'

const [MOST_FOR, MOST_AGAINST] = [4, 3]
/** Against this part of what is heaviest nothing counts as a tension. */
const HEAVY_ENOUGH = 0.45
/** That a place is good or bad is too little to hang a text on. */
const PLACES = /\.(?:house|rulerHouse)$/

/**
 * What a text turns on: its strongest contrast, and what stands by either side of it; where
 * nothing heavy strains, what most agrees. Ids of facts of the themes.
 */
export function thesisOf(themes: readonly Theme[]): Thesis {
  const facts = new Map(themes.flatMap((theme) => theme.facts.map((each) => [each.fact.id, each])))
  const links = themes.flatMap((theme) => theme.links)
  const heaviest = Math.max(0, ...[...facts.values()].map(({ weight }) => weight))
  const sides = links
    .filter(({ kind }) => kind === 'strains' || kind === 'compensates')
    .filter(({ from, to }) => !PLACES.test(from) && !PLACES.test(to))
    .map((link) => sidesOf(link, facts))
    .filter(({ lesser }) => lesser >= heaviest * HEAVY_ENOUGH)
    .toSorted((one, other) => other.lesser + other.greater - one.lesser - one.greater)[0]
  return sides ? tension(sides, facts, links) : union(facts, links)
}

/** A verdict weighs what comes by itself against what it costs; the lighter side is the one against. */
export function verdictThesis(themes: readonly Theme[]): Thesis {
  const told = (id: string, pull: BriefFact['pull']) =>
    (themes.find((theme) => theme.id === id)?.facts ?? [])
      .filter((each) => each.pull === pull)
      .map(({ fact }) => fact.id)
  const [ease, cost] = [told('ease', 'ease'), told('cost', 'strain')]
  if (ease.length + cost.length === 0) return thesisOf(themes)
  const [finding] = themes.find(({ id }) => id === 'finding')?.facts ?? []
  const isEasy = finding?.pull !== 'strain' && ease.length > 0
  const [kept, met] = isEasy ? [ease, cost] : [cost, ease]
  return {
    kind: met.length > 0 ? 'tension' : 'union',
    for: kept.slice(0, MOST_FOR),
    against: met.slice(0, MOST_AGAINST),
  }
}

type Facts = ReadonlyMap<string, BriefFact>

interface Sides {
  readonly one: string
  readonly other: string
  readonly greater: number
  readonly lesser: number
}

/** The heavier end first. */
function sidesOf({ from, to }: Link, facts: Facts): Sides {
  const weights = [facts.get(from)?.weight ?? 0, facts.get(to)?.weight ?? 0] as const
  const isTurned = weights[1] > weights[0]
  return {
    one: isTurned ? to : from,
    other: isTurned ? from : to,
    greater: Math.max(...weights),
    lesser: Math.min(...weights),
  }
}

function tension({ one, other }: Sides, facts: Facts, links: readonly Link[]): Thesis {
  const against = standingBy(other, { facts, links, not: [one], most: MOST_AGAINST })
  return {
    kind: 'tension',
    for: standingBy(one, { facts, links, not: against, most: MOST_FOR }),
    against,
  }
}

function union(facts: Facts, links: readonly Link[]): Thesis {
  const byWeight = [...facts.values()].toSorted((a, b) => b.weight - a.weight)
  const first = byWeight[0]
  if (first === undefined) return { kind: 'union', for: [], against: [] }
  const pulled = byWeight.find(({ pull }) => pull !== 'even') ?? first
  const against = byWeight.find(({ pull }) => pull !== 'even' && pull !== pulled.pull)
  return {
    kind: 'union',
    for: standingBy(pulled.fact.id, { facts, links, not: [], most: MOST_FOR }),
    against: against ? [against.fact.id] : [],
  }
}

interface Search {
  readonly facts: Facts
  readonly links: readonly Link[]
  readonly not: readonly string[]
  readonly most: number
}

/** A fact with those that agree with it, repeat it or bring it about; then the heaviest that pull its way. */
function standingBy(id: string, { facts, links, not, most }: Search): string[] {
  const near = links.flatMap(({ kind, from, to }) => {
    if (kind === 'strains' || kind === 'compensates') return []
    if (from === id) return [to]
    return to === id ? [from] : []
  })
  const pull = facts.get(id)?.pull
  const alike = [...facts.values()]
    .filter((each) => pull !== 'even' && each.pull === pull)
    .toSorted((a, b) => b.weight - a.weight)
    .map(({ fact }) => fact.id)
  const all = [id, ...near, ...alike].filter((each) => facts.has(each) && !not.includes(each))
  return [...new Set(all)].slice(0, most)
}
