import { byWeight, type Candidate, type Material } from './candidates.ts'
import type { Matter } from './matters/matter.ts'

/** Facts chosen for one matter, the heaviest first. */
export interface Chosen {
  readonly id: string
  readonly about: string
  readonly facts: readonly Candidate[]
}

const MOST_THEMES = 5
const FEWEST_THEMES = 3
/** Fewer are no theme, and more are a list. */
const [FEWEST_FACTS, MOST_FACTS] = [7, 12]

/** What more than so many people or pairs have is common. */
const COMMON = 0.1
/** Of a theme, how much may be: so that half of what is told is told of few. */
export const COMMON_PART = 0.45

interface Wish {
  /** What a document wants more than others do. */
  readonly raise: (candidate: Candidate) => Candidate
  /** How many facts a matter must have to be one. */
  readonly fewest?: number
}

/**
 * The matters a document is about: those a reading must have, then the heaviest, in the order in
 * which they are told. What falls to a matter that is none may still belong to one that is.
 */
export function chooseMatters(
  { matters, among }: Material,
  { raise, fewest = FEWEST_FACTS }: Wish,
): Chosen[] {
  const told = (of: readonly Matter[]) => chosenAmong(of, among(of).map(raise).toSorted(byWeight))
  const ranked = told(matters)
    .filter(({ facts }) => facts.length > 0)
    .toSorted((one, other) => rankOf(other) - rankOf(one))
  const full = ranked.filter((each) => isFull(each, fewest))
  const taken = full.length >= FEWEST_THEMES ? full : [...full, ...fullestOf(ranked, full)]
  const ids = new Set(taken.slice(0, MOST_THEMES).map(({ id }) => id))
  return told(matters.filter(({ id }) => ids.has(id)))
}

/** Where too little is known for whole themes, those that have most of one. */
function fullestOf(ranked: readonly Chosen[], full: readonly Chosen[]): Chosen[] {
  return ranked
    .filter((each) => !full.includes(each))
    .toSorted((one, other) => other.facts.length - one.facts.length)
    .filter(({ facts }, index) => index + full.length < FEWEST_THEMES || facts.length >= A_FEW)
}

const A_FEW = 2

/** What a reading must have may be told in a little less. */
const SPARED = 2

function isFull({ facts }: Chosen, fewest: number): boolean {
  return facts.length >= fewest - (facts.some(({ isEssential }) => isEssential) ? SPARED : 0)
}

function chosenAmong(matters: readonly Matter[], candidates: readonly Candidate[]): Chosen[] {
  return matters.map(({ id, about }) => ({
    id,
    about,
    facts: candidates.filter(({ matter }) => matter === id),
  }))
}

/** What has an essential comes before all that has none, as far as it has enough to say. */
const ESSENTIAL = 1e3

function rankOf({ facts }: Chosen): number {
  const heaviest = facts.slice(0, FEWEST_FACTS + 1).reduce((sum, { weight }) => sum + weight, 0)
  return heaviest + (facts.some(({ isEssential }) => isEssential) ? ESSENTIAL : 0)
}

/** So many of each matter that they are `total` together; what one lacks others have more of. */
export function fill(chosen: readonly Chosen[], total: number): Chosen[] {
  const quotas = quotasOf(
    chosen.map(({ facts }) => facts.length),
    total,
  )
  return chosen.map((each, index) => ({ ...each, facts: pick(each.facts, quotas[index]!) }))
}

function quotasOf(available: readonly number[], total: number): number[] {
  const quotas = available.map(() => 0)
  const cap = capFor(available)
  let left = total
  for (;;) {
    const open = available.flatMap((most, index) =>
      quotas[index]! < Math.min(most, cap) ? [index] : [],
    )
    if (left <= 0 || open.length === 0) return quotas
    for (const index of open.slice(0, left)) quotas[index]! += 1
    left -= Math.min(left, open.length)
  }
}

/** Fewer facts are no reading; where few matters can be told, one of them is told at more length. */
const FEWEST_IN_ALL = 38
const LONGEST = 20

function capFor(available: readonly number[]): number {
  const inAll = (cap: number) => available.reduce((sum, most) => sum + Math.min(most, cap), 0)
  let cap = MOST_FACTS
  while (cap < LONGEST && inAll(cap) < FEWEST_IN_ALL) cap += 1
  return inAll(cap) > inAll(MOST_FACTS) ? cap : MOST_FACTS
}

export function isCommon({ fact }: Pick<Candidate, 'fact'>): boolean {
  return fact.frequency !== undefined && fact.frequency.share > COMMON
}

/** The heaviest, of common things no more than their part as long as there are others. */
function pick(candidates: readonly Candidate[], count: number): readonly Candidate[] {
  const most = Math.floor(count * COMMON_PART)
  const essential = candidates.filter((each) => each.isEssential).slice(0, count)
  const others = candidates.filter((each) => !each.isEssential)
  const common = others
    .filter(isCommon)
    .slice(0, Math.max(0, most - essential.filter(isCommon).length))
  const rare = others.filter((each) => !isCommon(each))
  const first = [...essential, ...[...common, ...rare].toSorted(byWeight)].slice(0, count)
  const left = others.filter((each) => !first.includes(each))
  return [...first, ...left.slice(0, count - first.length)].toSorted(byWeight)
}
