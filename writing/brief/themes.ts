import { frequencyInWords } from '#astrology/frequency/frequency-in-words.ts'
import type { BriefFact, Link, Theme } from './brief.ts'
import type { Candidate } from './candidates.ts'
import { cardIdsOf } from './card-ids.ts'
import type { Chosen } from './choose.ts'
import { orbInWords } from './orb-words.ts'
import { linkBetween, linksAmong, withTokens, type Linked } from './links.ts'

/**
 * Chosen facts as themes: each on its pillar, with what pulls against it, how its facts relate,
 * and one link to the theme after it where there is one, so that the text has a thread.
 */
export function themesOf(chosen: readonly Chosen[]): readonly Theme[] {
  const linked = chosen.map(({ facts }) => facts.map(withTokens))
  return chosen.map(({ id, about }, index) => {
    const own = linked[index]!
    const bridge = bridgeTo(own, linked[index + 1] ?? [])
    return themeOf({ id, about, facts: own, bridge })
  })
}

interface Parts {
  readonly id: string
  readonly about: string
  readonly facts: readonly Linked[]
  readonly bridge?: readonly Link[]
  readonly recalls?: readonly string[]
}

export function themeOf({ id, about, facts, bridge = [], recalls = [] }: Parts): Theme {
  const pillar = pillarOf(facts)
  const counter = facts.find(
    ({ pull }) => pull !== 'even' && pull === opposite(pillar?.pull ?? 'even'),
  )
  const ordered = pillar === undefined ? [] : [pillar, ...facts.filter((each) => each !== pillar)]
  return {
    id,
    about,
    facts: ordered.map(briefFactOf),
    links: [...linksAmong(ordered, about), ...bridge],
    pillar: pillar?.fact.id ?? recalls[0] ?? '',
    counter: counter?.fact.id ?? null,
    recalls,
  }
}

/** An essential that is nearly as heavy as anything; else the heaviest. */
const NEARLY = 0.75

function pillarOf(facts: readonly Linked[]): Linked | undefined {
  const heaviest = facts[0]
  const isPillar = ({ isEssential, weight }: Linked) =>
    isEssential && weight >= (heaviest?.weight ?? 0) * NEARLY
  return facts.find(isPillar) ?? heaviest
}

/** A pillar that pulls neither way is met by what strains. */
function opposite(pull: Candidate['pull']): Candidate['pull'] {
  return pull === 'strain' ? 'ease' : 'strain'
}

function bridgeTo(own: readonly Linked[], next: readonly Linked[]): Link[] {
  const found = own
    .flatMap((one) => next.flatMap((other) => linkBetween(one, other) ?? []))
    .toSorted((a, b) => b.strength - a.strength)
  return found.slice(0, 1).map(({ link }) => link)
}

function briefFactOf({ fact, weight, pull }: Candidate): BriefFact {
  return {
    fact,
    weight: Math.round(weight * 1e3) / 1e3,
    howCommon: fact.frequency === undefined ? null : frequencyInWords(fact.frequency),
    orb: orbInWords(fact.measures),
    cards: cardIdsOf(fact),
    pull,
  }
}
