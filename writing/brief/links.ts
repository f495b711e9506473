import type { Fact } from '#astrology/facts.ts'
import { rootOf } from '#astrology/couple/roots.ts'
import type { Link } from './brief.ts'
import type { Candidate } from './candidates.ts'
import { tokensOf, type Token } from './tokens.ts'

/** A fact beside what it names: marks are read once. */
export interface Linked extends Candidate {
  readonly tokens: readonly Token[]
}

export function withTokens(candidate: Candidate): Linked {
  return { ...candidate, tokens: tokensOf(candidate.fact) }
}

const MOST_LINKS = 7
/** So that no fact is the knot of everything. */
const MOST_OF_A_FACT = 3
/** So that contrast is not all there is. */
const MOST_OF_A_KIND = 3
const FEWEST_LINKS = 2

/**
 * How the facts of one theme hang together, the strongest first: by what both name, and where too
 * little is named by two, by how both pull on the theme itself.
 */
export function linksAmong(facts: readonly Linked[], about: string): readonly Link[] {
  const found = pairsOf(facts)
    .flatMap(([one, other]) => linkBetween(one, other) ?? [])
    .toSorted(
      (a, b) =>
        b.strength - a.strength || (a.link.from + a.link.to < b.link.from + b.link.to ? -1 : 1),
    )
  const links = takeSpread(found.map(({ link }) => link))
  if (links.length >= FEWEST_LINKS) return links
  const known = new Set(links.map(({ from, to }) => `${from} ${to}`))
  const more = byPull(facts, about).filter(({ from, to }) => !known.has(`${from} ${to}`))
  return [...links, ...more.slice(0, FEWEST_LINKS - links.length)]
}

function takeSpread(links: readonly Link[]): Link[] {
  const times = new Map<string, number>()
  const of = (id: string) => times.get(id) ?? 0
  const taken: Link[] = []
  for (const link of links) {
    if (taken.length === MOST_LINKS) break
    const isWorn = of(link.from) >= MOST_OF_A_FACT || of(link.to) >= MOST_OF_A_FACT
    if (isWorn || of(link.kind) >= MOST_OF_A_KIND) continue
    taken.push(link)
    for (const each of [link.from, link.to, link.kind]) times.set(each, of(each) + 1)
  }
  return taken
}

function pairsOf(facts: readonly Linked[]): [Linked, Linked][] {
  return facts.flatMap((one, index) =>
    facts.slice(index + 1).map((other): [Linked, Linked] => [one, other]),
  )
}

interface Found {
  readonly link: Link
  readonly strength: number
}

/** What a kind of link is worth to a text: a contrast or a remedy more than a second witness. */
const WORTH: Readonly<Record<Link['kind'], number>> = {
  compensates: 1.6,
  repeats: 1.5,
  strains: 1.35,
  causes: 1.2,
  agrees: 1,
}

/** How two facts relate by what both name; null where they do not. */
export function linkBetween(one: Linked, other: Linked): Found | null {
  const kept = compensation(one, other) ?? compensation(other, one) ?? relation(one, other)
  if (kept === null) return null
  return { link: kept, strength: (one.weight + other.weight) * WORTH[kept.kind] }
}

function relation(one: Linked, other: Linked): Link | null {
  const shared = one.tokens.find(({ key }) => other.tokens.some((token) => token.key === key))
  if (shared === undefined) return null
  const link = (kind: Link['kind'], [from, to] = [one, other]): Link => ({
    kind,
    from: from.fact.id,
    to: to.fact.id,
    by: shared.words,
  })
  if (isCauseOf(one.fact, other.fact, shared)) return link('causes')
  if (isCauseOf(other.fact, one.fact, shared)) return link('causes', [other, one])
  if (isOfAnotherRoot(one.fact, other.fact) && one.pull === other.pull) return link('repeats')
  if (one.pull === 'even' || other.pull === 'even') {
    return SAME_THING.test(shared.key) ? link('agrees') : null
  }
  return link(one.pull === other.pull ? 'agrees' : 'strains')
}

/** What is one thing wherever it is named: two facts that name it say the same twice. */
const SAME_THING = /^(?:gate|channel|letter|name|nakshatra|ring|path|tribe|term) /

function isOfAnotherRoot(one: Fact, other: Fact): boolean {
  const roots = [rootOf(one.system), rootOf(other.system)]
  return roots[0] !== null && roots[1] !== null && roots[0] !== roots[1]
}

/** What brings or rules something by `<topic>.<property>`, what it brings, and of which kind is what both name. */
const CAUSES: readonly (readonly [RegExp, RegExp, RegExp])[] = [
  [
    /\.dispositor$|^house\d+\.ruler/,
    /^(?!house)\w+\.(?:sign|house|domicile|exaltation|detriment|fall|motion)$|^aspect\./,
    / body /,
  ],
  [
    /^\w+\.sign$/,
    /\.(?:domicile|exaltation|detriment|fall|peregrine|dignity|strength|dispositor)$/,
    / (?:body|sefirah) /,
  ],
  [
    /^lord\d+\.house$|^charaKaraka\.|^runningDasha\./,
    /^(?!lord)\w+\.(?:sign|house|nakshatra|dignity|combust|vargottama)$/,
    / body /,
  ],
  [/^lagna\.sign$/, /^lord1\.house$/, /(?:)/],
  [/^\w+\.nakshatra$/, /^dasha\.birthLord$|\.pada$/, /(?:)/],
  [
    /^(?:personality|design)\w+\.gate$/,
    /^(?:channel|electromagnetic|companionship|compromise|dominance)\.|^cross\./,
    /^gate /,
  ],
  [/^channel\./, /^\w+Center\.state$/, / center /],
  [/^type\.type$/, /^types?\./, / type /],
  [/^authority\.authority$/, /^authorities\./, / authority /],
  [/^definition\.definition$/, /^(?:bridges?|definitions|split|definition)\./, / definition /],
  [
    /^(?!key)\w+\.key$/,
    /^key\d+\.|^sharedKey\.|^partnerKeys\.|^partners\.|^rings\.|^sameSphere\./,
    /^gate /,
  ],
  [/^hebrewDate\.date$|^month\.name$/, /^month\./, / month /],
  [
    /^\w+\.strength$/,
    /^sefirot\.(?:strongest|weakest|strongestTogether|p\dStrongest)|^paths\.strong|\.stronger$/,
    / sefirah /,
  ],
]

function isCauseOf(one: Fact, other: Fact, { key }: Token): boolean {
  if (one.system !== other.system) return false
  const [from, to] = [nameOf(one), nameOf(other)]
  return CAUSES.some(
    ([cause, effect, kind]) => cause.test(from) && effect.test(to) && kind.test(key),
  )
}

/** Signs by element, for what one lacks and a sign brings. */
const ELEMENT_SIGNS: Readonly<Record<string, string>> = {
  fire: 'Aries Leo Sagittarius',
  earth: 'Taurus Virgo Capricorn',
  air: 'Gemini Libra Aquarius',
  water: 'Cancer Scorpio Pisces',
}

/** A lack and what supplies it: from the lack to the supply. */
function compensation(lack: Linked, supply: Linked): Link | null {
  const by = suppliedBy(lack.fact, supply.fact)
  return by === null ? null : { kind: 'compensates', from: lack.fact.id, to: supply.fact.id, by }
}

function suppliedBy(lack: Fact, supply: Fact): string | null {
  const [from, to] = [nameOf(lack), nameOf(supply)]
  if (lack.topic === 'balance' && Array.isArray(lack.value) && lack.value.length === 0) {
    const isFull = supply.topic === 'balance' && supply.property === lack.property
    if (isFull && supply.subject !== lack.subject) return lack.property
    const brings = /^(?:trueNode|composite\.\w+|saturn|midheaven)\.sign$/.test(to)
    const signs = ELEMENT_SIGNS[lack.property] ?? ''
    return brings && signs.includes(String(supply.value)) ? lack.property : null
  }
  const isSplit = from === 'definition.definition' && lack.value !== 'Single'
  if (isSplit && to === `bridge.${lack.subject}`) return 'the split'
  const open = /^(\w+)Center\.state$/.exec(from)
  if (open && !String(lack.value).startsWith('defined') && supply.topic === 'centers') {
    const isOthers = supply.value === (lack.subject === 'p1' ? 'p2' : 'p1')
    return supply.property === open[1] && isOthers ? `the ${open[1]} Center` : null
  }
  const weak = /^(\w+)\.strength$/.exec(from)
  if (weak && /^(?:bare|strained)$/.test(String(lack.value)) && supply.topic === 'lending') {
    const isLent =
      Array.isArray(supply.value) && supply.value.some((each) => each.toLowerCase() === weak[1])
    return isLent && supply.property.endsWith(`To${lack.subject.toUpperCase()}`)
      ? capital(weak[1]!)
      : null
  }
  return null
}

function byPull(facts: readonly Linked[], about: string): Link[] {
  const [pillar, ...others] = facts
  if (pillar === undefined) return []
  const leaning = facts.filter(({ pull }) => pull !== 'even')
  const from = pillar.pull === 'even' ? leaning[0] : pillar
  const rest = from === undefined ? [] : leaning.filter((each) => each !== from)
  const links = rest.map((to): Link => ({
    kind: to.pull === from!.pull ? 'agrees' : 'strains',
    from: from!.fact.id,
    to: to.fact.id,
    by: about,
  }))
  const even = others.map((to): Link => ({
    kind: 'agrees',
    from: pillar.fact.id,
    to: to.fact.id,
    by: about,
  }))
  return [...links, ...even]
}

function nameOf({ topic, property }: Fact): string {
  return `${topic}.${property}`
}

function capital(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1)
}
