import type { Fact } from '#astrology/facts.ts'
import type { System } from '#core/systems.ts'
import type { Register, Theme } from './brief.ts'
import { byWeight, ofPair, ofPerson, type Candidate, type Material } from './candidates.ts'
import { chooseMatters, COMMON_PART, isCommon, type Chosen } from './choose.ts'
import { echoesAmong } from './echoes.ts'
import { withTokens, type Linked } from './links.ts'
import { themesOf } from './themes.ts'

interface Overlay {
  readonly system: System
  readonly register: Register
  /** What an earlier document told: told again only where something here hangs on it. */
  readonly told: ReadonlySet<string>
  readonly total: number
  readonly raise: (candidate: Candidate) => Candidate
}

/** Of a theme, how much lies between the two; the rest is what either is that it hangs on. */
const BETWEEN_PART = 0.62
/** What one is alone is told between two as what explains it, and counts for less. */
const ALONE_PART = 0.5
const TOLD_PART = 0.6
const MOST_FACTS = 12
/** What two have between them in a matter for it to be told; what either is fills it up. */
const FEWEST_BETWEEN = 3

/**
 * Two people in one system: what lies between them, and of what either is alone only that which
 * something between them hangs on.
 */
export function overlayThemes(
  facts: readonly Fact[],
  { system, register, told, total, raise }: Overlay,
): readonly Theme[] {
  const own = facts.filter((fact) => fact.system === system)
  const echoes = echoesAmong(own)
  const news = facts.filter(({ id }) => !echoes.has(id))
  const pair = ofPair(news, system, register)
  const chosen = chooseMatters(pair, { raise, fewest: FEWEST_BETWEEN })
  const matters = [...chosen, ...emptyMatters(pair, chosen)]
  const alone = (['p1', 'p2'] as const)
    .map((subject) => ofPerson(news, { system, subject, register }))
    .flatMap(({ matters: all, among }) => among(all))
    .map((each) => raise(asAside(each, told)))
    .map(withTokens)
  const quota = Math.min(MOST_FACTS, Math.ceil(total / matters.length))
  return themesOf(fillBeside(matters, alone, { quota, total }))
}

/** So many matters hold what is told of two; three of twelve facts each would be too little. */
const FEWEST = 4

/** Where too little lies between two, themes of what either is. */
function emptyMatters({ matters }: Material, chosen: readonly Chosen[]): Chosen[] {
  const taken = new Set(chosen.map(({ id }) => id))
  return matters
    .filter(({ id }) => !taken.has(id))
    .slice(0, Math.max(0, FEWEST - chosen.length))
    .map(({ id, about }) => ({ id, about, facts: [] }))
}

/** Alone nothing is essential between two. */
function asAside(candidate: Candidate, told: ReadonlySet<string>): Candidate {
  const part = ALONE_PART * (told.has(candidate.fact.id) ? TOLD_PART : 1)
  return { ...candidate, isEssential: false, weight: candidate.weight * part }
}

interface Sizes {
  readonly quota: number
  readonly total: number
}

function fillBeside(
  matters: readonly Chosen[],
  alone: readonly Linked[],
  { quota, total }: Sizes,
): Chosen[] {
  const used = new Set<string>()
  const filled: Chosen[] = []
  let left = total
  for (const [index, matter] of matters.entries()) {
    const own = Math.min(quota, Math.ceil(left / (matters.length - index)))
    const free = alone.filter((each) => !used.has(each.fact.id))
    const chosen = besideEachOther(matter.facts, free, own)
    for (const each of chosen) used.add(each.fact.id)
    filled.push({ ...matter, facts: chosen })
    left -= chosen.length
  }
  return filled
}

/** A theme's facts: between the two first, then what they hang on, then more of either. */
function besideEachOther(
  between: readonly Candidate[],
  alone: readonly Linked[],
  quota: number,
): readonly Candidate[] {
  const first = uncommonly(between, quota)
  const hangOn = linkedTo(first.map(withTokens), alone).toSorted(rareFirst)
  const aside = hangOn.slice(0, quota - first.length)
  const more = between.filter((each) => !first.includes(each))
  const rest = [...first, ...aside, ...more].slice(0, quota)
  const told = new Set(rest.map(({ fact }) => fact.id))
  const last = alone.filter(({ fact }) => !told.has(fact.id)).toSorted(byWeight)
  return [...rest, ...last.slice(0, quota - rest.length)]
}

/** The heaviest between two, but of common things no more than half a theme bears. */
function uncommonly(between: readonly Candidate[], quota: number): readonly Candidate[] {
  const essential = between.filter(({ isEssential }) => isEssential)
  const most = Math.max(essential.length, Math.floor(quota * COMMON_PART))
  const common = new Set([...essential, ...between.filter(isCommon)].slice(0, most))
  const isTold = (each: Candidate) => !isCommon(each) || common.has(each)
  const told = [...essential, ...between.filter((each) => isTold(each) && !each.isEssential)]
  return told.slice(0, Math.ceil(quota * BETWEEN_PART)).toSorted(byWeight)
}

/** What between two is common is explained by what is rare of either. */
function rareFirst(one: Candidate, other: Candidate): number {
  return Number(isCommon(one)) - Number(isCommon(other)) || byWeight(one, other)
}

/** What some fact between the two names, as that person's own: heavier for each that does. */
function linkedTo(between: readonly Linked[], alone: readonly Linked[]): Linked[] {
  const named = new Map<string, number>()
  for (const { tokens, weight } of between) {
    for (const { key } of tokens) named.set(key, (named.get(key) ?? 0) + weight)
  }
  return alone.flatMap((each) => {
    const support = each.tokens.reduce((sum, { key }) => sum + (named.get(key) ?? 0), 0)
    const mean = support / each.tokens.length
    return support > 0 ? [{ ...each, weight: each.weight * (1 + Math.min(1, mean / 10)) }] : []
  })
}
