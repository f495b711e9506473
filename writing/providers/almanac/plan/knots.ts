import type { Link, Theme } from '../../../brief/brief.ts'
import type { Told } from '../told.ts'

/** Facts that are told in one paragraph, in order, each tied to one before it where something ties them. */
export interface Knot {
  /** The theme it belongs to. */
  readonly matter: string
  /** Whether its theme begins with it. */
  readonly isFirst: boolean
  readonly facts: readonly KnotFact[]
}

/** How the brief links two facts, or that both people have the very same. */
type TieKind = Link['kind'] | 'alike'

export interface KnotFact {
  readonly told: Told
  /** How it hangs on a fact before it in the knot: `f` and `g` as the link has them. */
  readonly tie: { readonly kind: TieKind | null; readonly f: Told; readonly g: Told } | null
}

const [FEWEST, MOST] = [2, 3]

/**
 * A theme cut into paragraphs: the pillar with what stands by it, the counter with what it pulls
 * against, then the rest, tied by their links where there are any and by their weight where not.
 */
export function knotsOf(theme: Theme, told: ReadonlyMap<string, Told>): readonly Knot[] {
  const all = theme.facts.flatMap(({ fact }) => told.get(fact.id) ?? [])
  const left = new Set(all)
  const links = theme.links.filter(({ from, to }) => told.has(from) && told.has(to))
  const seeds = [theme.pillar, theme.counter ?? '', ...all.map(({ id }) => id)]
  const knots: KnotFact[][] = []
  for (const id of seeds) {
    const seed = told.get(id)
    if (seed === undefined || !left.has(seed)) continue
    left.delete(seed)
    knots.push(grow(seed, left, links))
  }
  const isFirst = (facts: readonly KnotFact[]) =>
    facts.some(({ told: { id } }) => id === theme.pillar)
  const whole = merged(knots)
  return [...whole.filter(isFirst), ...whole.filter((facts) => !isFirst(facts))].map(
    (facts, index) => ({ matter: theme.id, isFirst: index === 0, facts }),
  )
}

function grow(seed: Told, left: Set<Told>, links: readonly Link[]): KnotFact[] {
  const knot: KnotFact[] = []
  let next: KnotFact | null = { told: seed, tie: null }
  while (next !== null) {
    const twin = twinOf(next.told, left)
    knot.push(next, ...twin)
    for (const { told } of [next, ...twin]) left.delete(told)
    next = knot.length < MOST ? nextOf(knot, left, links) : null
  }
  return knot
}

/** The same of the other person, told in one breath with it. */
function twinOf(one: Told, left: ReadonlySet<Told>): KnotFact[] {
  const other = [...left].find((each) => isAlike(one, each))
  return other === undefined ? [] : [{ told: other, tie: { kind: 'alike', f: one, g: other } }]
}

function isAlike({ fact: one }: Told, { fact: other }: Told): boolean {
  return (
    one.subject !== 'couple' &&
    other.subject !== 'couple' &&
    one.subject !== other.subject &&
    one.system === other.system &&
    one.topic === other.topic &&
    one.property === other.property &&
    String(one.value) === String(other.value)
  )
}

/** A fact left that a link ties to one of the knot; the same light in another place before all. */
function nextOf(
  knot: readonly KnotFact[],
  left: ReadonlySet<Told>,
  links: readonly Link[],
): KnotFact | null {
  for (const { told: near } of knot.toReversed()) {
    for (const { kind, from, to } of links) {
      if (from !== near.id && to !== near.id) continue
      const otherId = from === near.id ? to : from
      const other = [...left].find(({ id }) => id === otherId)
      if (other === undefined) continue
      const tie = from === near.id ? { kind, f: near, g: other } : turned(kind, near, other)
      return { told: other, tie }
    }
  }
  return null
}

/** What is tied backwards is told backwards only where the direction means something. */
function turned(kind: Link['kind'], near: Told, other: Told): NonNullable<KnotFact['tie']> {
  return kind === 'causes' || kind === 'compensates'
    ? { kind, f: other, g: near }
    : { kind, f: near, g: other }
}

/** Single facts join others, for a paragraph of one is a list. */
function merged(knots: readonly KnotFact[][]): KnotFact[][] {
  const full = [...knots.filter((knot) => thingsIn(knot) >= FEWEST), ...twinsTogether(knots)]
  const single = knots
    .filter((knot) => knot.length < FEWEST)
    .flat()
    .toSorted(byPerson)
  const pairs: KnotFact[][] = []
  for (let from = 0; from < single.length; from += MOST) {
    pairs.push(single.slice(from, from + MOST).map(loosely))
  }
  const last = pairs.at(-1)
  const before = pairs.at(-2) ?? full.at(-1)
  if (last?.length === 1 && before !== undefined) {
    const [alone] = last
    pairs.pop()
    before.push({ told: alone!.told, tie: { kind: null, f: before.at(-1)!.told, g: alone!.told } })
  }
  return [...full, ...pairs]
}

/** What both people have alike is one thing. */
function thingsIn(knot: readonly KnotFact[]): number {
  return knot.filter(({ tie }) => tie?.kind !== 'alike').length
}

/** Things that both have and nothing else is tied to, two in a paragraph. */
function twinsTogether(knots: readonly KnotFact[][]): KnotFact[][] {
  const twins = knots.filter((knot) => knot.length >= FEWEST && thingsIn(knot) < FEWEST)
  return twins.flatMap((each, at) => (at % 2 === 0 ? [[...each, ...(twins[at + 1] ?? [])]] : []))
}

/** What lies between two first, then what is of either, so that a paragraph stays with one. */
function byPerson({ told: one }: KnotFact, { told: other }: KnotFact): number {
  return one.fact.subject < other.fact.subject ? -1 : Number(one.fact.subject > other.fact.subject)
}

function loosely({ told }: KnotFact, index: number, all: readonly KnotFact[]): KnotFact {
  const before = all[index - 1]
  return before === undefined
    ? { told, tie: null }
    : { told, tie: { kind: null, f: before.told, g: told } }
}
