import type { Fact } from '#astrology/facts.ts'
import type { System } from '#core/systems.ts'
import type { Candidate } from './candidates.ts'
import type { Draw } from './verdict-pool.ts'

/** What each system itself counts, with its range, by `<topic>.<property>`. */
const MEASURES: Readonly<Record<System, RegExp>> = {
  western: /^relationshipScore\.points$/,
  vedic: /^ashtakoota\.total$/,
  humanDesign: /^joint\.centers$/,
  geneKeys: /^commonKeys\.shared$/,
  kabbalah: /^sefirot\.strongestTogether$/,
}

/** A system's leaning, and what it counts itself. */
export function leaningOf(system: System, draw: Draw): readonly Candidate[] {
  const ofIt = (wanted: (name: string) => boolean) =>
    draw(({ fact }) => fact.system === system && wanted(nameOf(fact)), 1)
  return [
    ...ofIt((name) => name === 'leaning.pair'),
    ...ofIt((name) => MEASURES[system].test(name)),
  ]
}

/** The heaviest of a system that eases and that strains. */
export function testimonyOf(system: System, draw: Draw): readonly Candidate[] {
  const ofIt = (wanted: (candidate: Candidate) => boolean, most: number) =>
    draw((each) => each.fact.system === system && wanted(each), most)
  return (['ease', 'strain'] as const).flatMap((pull) =>
    ofIt((each) => each.pull === pull && isOfTwo(each), 1),
  )
}

/** A side of the verdict: its dimensions, what speaks for it there, and the heaviest else. */
export function sideOf(pull: 'ease' | 'strain', draw: Draw): readonly Candidate[] {
  const dimensions = draw((each) => isDimension(each) && each.pull === pull, 3)
  const matters = new Set(dimensions.map(({ fact }) => fact.property))
  const pulls = (each: Candidate) => each.pull === pull && isOfTwo(each)
  const near = draw((each) => pulls(each) && matters.has(each.matter), 3)
  return [...dimensions, ...near, ...draw(pulls, 4 - near.length)]
}

/** What is told of two people by one system, and not of a day. */
export function isOfTwo({ fact }: Candidate): boolean {
  return (
    fact.system !== 'together' &&
    fact.topic !== 'leaning' &&
    !fact.topic.startsWith('time') &&
    !fact.topic.endsWith('Dashas')
  )
}

export function isDimension({ fact }: Candidate): boolean {
  return fact.topic === 'dimension'
}

/** What the books call grave and many have: kootas that give nothing, Mangal dosha, a rope or a piercing. */
const GRAVE =
  /^(?:ashtakoota\.(?:nadi|bhakoot|gana)|mangal\.match|joint\.areas|porutham\.(?:vedha|rajju))$/
const EXCEPTIONS = /^(?:kootaException\.|mangal\.matchExcused$)/
/** What fewer pairs have is rare. */
const RARE = 0.05

/** How rare the two are in all, what is grave with its exception, and the rarest else. */
export function raritiesOf(draw: Draw): readonly Candidate[] {
  const inAll = draw(({ fact }) => fact.topic === 'rarity', 3)
  const grave = draw(({ fact, pull }) => pull === 'strain' && GRAVE.test(nameOf(fact)), 2)
  const excused = draw(({ fact }) => grave.length > 0 && EXCEPTIONS.test(nameOf(fact)), 1)
  return [...inAll, ...draw(isRare, 3), ...grave, ...excused]
}

function isRare(candidate: Candidate): boolean {
  const { fact } = candidate
  if (fact.topic === 'coincidence') return true
  return isOfTwo(candidate) && fact.frequency !== undefined && fact.frequency.share <= RARE
}

const PROMISES = 5

/** What two people could agree upon: frictions of different matters, then others; what eases where there are fewer. */
export function promisesFrom(
  cost: readonly Candidate[],
  others: readonly Candidate[],
): readonly Candidate[] {
  const strains = [...cost, ...others].filter(
    ({ fact, pull }) => pull === 'strain' && fact.topic !== 'leaning',
  )
  const byMatter = [...Map.groupBy(strains, ({ matter }) => matter).values()]
  const first = byMatter.flatMap((found) => found.slice(0, 1))
  const eases = others.filter(({ fact, pull }) => pull === 'ease' && fact.topic !== 'leaning')
  return [...new Set([...first, ...strains, ...eases])].slice(0, PROMISES)
}

const CHANGES = 4

/** What a verdict hangs on: what the windows of birth leave open, then what eases and what strains by turns. */
export function changingOf(
  ease: readonly Candidate[],
  cost: readonly Candidate[],
): readonly Candidate[] {
  const [eases, strains] = [ease.filter(isThing), cost.filter(isThing)]
  const byTurns = eases.flatMap((each, at) => [each, ...strains.slice(at, at + 1)])
  const all = [...byTurns, ...strains.slice(eases.length)]
  const unsure = all.filter(({ fact }) => fact.certainty === 'approximate')
  return [...new Set([...unsure, ...all])].slice(0, CHANGES)
}

function isThing(candidate: Candidate): boolean {
  return !isDimension(candidate)
}

function nameOf({ topic, property }: Fact): string {
  return `${topic}.${property}`
}
