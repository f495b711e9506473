import type { Fact } from '#astrology/facts.ts'
import type { System } from '#core/systems.ts'
import { SYSTEM_TITLES } from '#core/systems.ts'
import type { Register, Theme } from './brief.ts'
import { byWeight, ofPair, type Candidate } from './candidates.ts'
import { BETWEEN_ABOUT, type BetweenMatter } from './matters/between-matters.ts'
import { isFit } from './fit.ts'
import { withTokens } from './links.ts'
import { pullOf } from './pull.ts'
import { themeOf } from './themes.ts'
import { threeWindows } from './three-windows.ts'

interface Verdict {
  /** Whose testimonies there are. */
  readonly systems: readonly System[]
  readonly register: Register
  readonly isAsked: boolean
  readonly bears: (fact: Fact) => boolean
}

/** What each system itself counts, with its range, by `<topic>.<property>`. */
const MEASURES: Readonly<Record<System, RegExp>> = {
  western: /^relationshipScore\.points$/,
  vedic: /^ashtakoota\.total$/,
  humanDesign: /^joint\.centers$/,
  geneKeys: /^commonKeys\.shared$/,
  kabbalah: /^sefirot\.strongestTogether$/,
}

/** What the books call grave and many have: kootas that give nothing, Mangal dosha, one who dominates. */
const GRAVE =
  /^(?:ashtakoota\.(?:nadi|bhakoot|gana)|mangal\.match|joint\.areas|porutham\.(?:vedha|rajju))$/

/** How many facts each part of a verdict has of its own. */
const MOST = {
  witness: 5,
  question: 3,
  roots: 4,
  side: 6,
  rare: 8,
  time: 8,
} as const

/**
 * The verdict, part by part. Each fact is told in one of them; the finding, the promises and what
 * would change it take facts up again (`recalls`).
 */
export function verdictThemes(facts: readonly Fact[], verdict: Verdict): readonly Theme[] {
  const { systems, register, isAsked, bears } = verdict
  const together = facts
    .filter((fact) => fact.system === 'together' && isFit(fact, register))
    .map((fact) => togetherCandidate(fact, register))
  const pool = [
    ...systems.flatMap((system) => ofPair(facts, system, register).candidates),
    ...together,
  ].toSorted(byWeight)
  const draw = drawFrom(pool)

  const scores = draw(({ fact }) => fact.topic === 'score', 1)
  const agreements = draw(({ fact }) => fact.topic === 'agreement', MOST.roots)
  const contradictions = draw(({ fact }) => fact.topic === 'contradiction', MOST.roots)
  const time = threeWindows(pool).slice(0, MOST.time)
  draw((each) => time.includes(each), MOST.time)
  const rare = [
    ...draw(({ fact }) => fact.topic === 'rarity', 3),
    ...draw((each) => isGrave(each), 2),
    ...draw(isExceptionOfGrave, 1),
    ...draw(isRare, 3),
  ].slice(0, MOST.rare)
  const asked = isAsked ? draw(({ fact }) => bears(fact), MOST.question) : []
  const witnesses = systems.map((system) => ({ system, told: testimony(system, draw) }))
  const [ease, cost] = (['ease', 'strain'] as const).map((pull) => [
    ...draw((each) => isDimension(each) && each.pull === pull, 2),
    ...draw((each) => each.pull === pull && isOfTwo(each), MOST.side - 2),
  ]) as [Candidate[], Candidate[]]
  const levels = draw(isDimension, 6)

  const leanings = witnesses.flatMap(({ told }) =>
    told.filter(({ fact }) => fact.topic === 'leaning'),
  )
  return [
    ...part('finding', 'what all systems keep coming back to, in one sentence', scores, [
      ...leanings,
      ...agreements.slice(0, 2),
      ...ease.slice(0, 2),
      ...cost.slice(0, 2),
    ]),
    ...(isAsked
      ? part('question', 'what was asked', asked, asked.length > 0 ? [] : ease.slice(0, 1))
      : []),
    ...witnesses.flatMap(({ system, told }) =>
      part(`witness.${system}`, `what ${SYSTEM_TITLES[system]} looked at, and how it leans`, told),
    ),
    ...part('agreements', 'where systems of different roots agree', agreements),
    ...part('contradictions', 'where they contradict each other, and why', contradictions),
    ...part('ease', 'what comes by itself', [
      ...ease,
      ...levels.filter(({ pull }) => pull === 'even').slice(0, 1),
    ]),
    ...part('cost', 'what it costs, its early sign and its remedy', [
      ...cost,
      ...levels.filter(({ pull }) => pull === 'even').slice(1, 2),
    ]),
    ...part('rare', 'what is rare, and what is grave but common', rare),
    ...part('time', 'three windows of time', time),
    ...part(
      'promises',
      'five agreements these two could make and observe',
      [],
      promisesFrom(cost, witnesses, ease),
    ),
    ...part(
      'change',
      'what would change this verdict',
      [],
      changing([...scores, ...leanings, ...cost]),
    ),
  ]
}

/** One part of the verdict, or none where nothing is to be told. */
// oxlint-disable-next-line max-params -- a line of a list
function part(
  id: string,
  about: string,
  told: readonly Candidate[],
  recalls: readonly Candidate[] = [],
): Theme[] {
  if (told.length + recalls.length === 0) return []
  const facts = told.map(withTokens)
  return [themeOf({ id, about, facts, recalls: recalls.map(({ fact }) => fact.id) })]
}

type Draw = (wanted: (candidate: Candidate) => boolean, most: number) => Candidate[]

/** Takes the heaviest that are wanted, each once. */
function drawFrom(pool: readonly Candidate[]): Draw {
  const taken = new Set<Candidate>()
  return (wanted, most) => {
    const drawn = pool.filter((each) => !taken.has(each) && wanted(each)).slice(0, most)
    for (const each of drawn) taken.add(each)
    return drawn
  }
}

/** Its leaning, what it counts itself, and the heaviest that eases and that strains. */
function testimony(system: System, draw: Draw): Candidate[] {
  const ofIt = (wanted: (candidate: Candidate) => boolean, most: number) =>
    draw((each) => each.fact.system === system && wanted(each), most)
  const first = [
    ...ofIt(({ fact }) => fact.topic === 'leaning', 1),
    ...ofIt(({ fact }) => MEASURES[system].test(nameOf(fact)), 1),
    ...ofIt((each) => each.pull === 'ease' && isOfTwo(each), 1),
    ...ofIt((each) => each.pull === 'strain' && isOfTwo(each), 1),
  ]
  return [...first, ...ofIt(isOfTwo, MOST.witness - first.length)]
}

function isOfTwo({ fact }: Candidate): boolean {
  return (
    fact.system !== 'together' && !fact.topic.startsWith('time') && !fact.topic.endsWith('Dashas')
  )
}

function isDimension({ fact }: Candidate): boolean {
  return fact.topic === 'dimension'
}

function isGrave({ fact, pull }: Candidate): boolean {
  return pull === 'strain' && GRAVE.test(nameOf(fact))
}

function isExceptionOfGrave({ fact }: Candidate): boolean {
  return fact.topic === 'kootaException' || nameOf(fact) === 'mangal.matchExcused'
}

const RARE = 0.05

function isRare(candidate: Candidate): boolean {
  const { fact } = candidate
  if (fact.topic === 'coincidence') return true
  return isOfTwo(candidate) && fact.frequency !== undefined && fact.frequency.share <= RARE
}

/** Five frictions of different matters; what eases fills up where there are fewer. */
function promisesFrom(
  cost: readonly Candidate[],
  witnesses: readonly { readonly told: readonly Candidate[] }[],
  ease: readonly Candidate[],
): Candidate[] {
  const strains = [...cost, ...witnesses.flatMap(({ told }) => told)].filter(
    (each) => each.pull === 'strain' && each.fact.topic !== 'leaning',
  )
  const byMatter = [...Map.groupBy(strains, ({ matter }) => matter).values()].map(
    ([first]) => first!,
  )
  return [...new Set([...byMatter, ...strains, ...ease])].slice(0, 5)
}

/** What is sure only within the births' windows, or stands near the middle. */
function changing(told: readonly Candidate[]): Candidate[] {
  const unsure = told.filter(({ fact }) => fact.certainty === 'approximate')
  return [...new Set([...unsure, ...told])].slice(0, 4)
}

/** Scores, agreements and rarities: weightier than any one thing between the two. */
const TOGETHER: Readonly<Record<string, number>> = {
  score: 12,
  rarity: 11,
  agreement: 10.5,
  contradiction: 10,
  dimension: 9,
  coincidence: 9,
}

function togetherCandidate(fact: Fact, register: Register): Candidate {
  const matter = fact.property in BETWEEN_ABOUT ? (fact.property as BetweenMatter) : 'whole'
  return {
    fact,
    matter,
    weight: TOGETHER[fact.topic] ?? 1,
    isEssential: fact.topic === 'score',
    pull: pullOf(fact, register),
  }
}

function nameOf({ topic, property }: Fact): string {
  return `${topic}.${property}`
}
