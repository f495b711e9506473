import type { Told } from '../told.ts'
import type { Skeleton } from '../skeletons/skeleton.ts'
import { JOINS, OF_LORDS, PAIRS, PLAIN, PLAIN_TURNS, SAME, TURNS } from '../skeletons/joins.ts'
import {
  OPENINGS,
  RARE,
  RAREST,
  USUAL,
  BARE_RARE,
  BARE_USUAL,
  JOINT_GIFTS,
  JOINT_PRICES,
} from '../skeletons/readings.ts'
import { STOCK } from '../skeletons/stock.ts'
import { gift, price, trait } from './readings-of.ts'
import { hash } from '../speech/hash.ts'
import { countWords, MOST_WORDS, type Said } from '../speech/sentence.ts'
import type { Teller } from '../teller.ts'
import type { Knot, KnotFact } from './knots.ts'
import { wordsIn, type Paragraph } from './paragraph.ts'

/**
 * A paragraph: a small argument about two or three facts. Each is told, most of them tied to one
 * before; between them stand what a fact gives, a lived moment, what it costs, and how common it
 * is. It never ends on a moment that claims nothing.
 */
export function tellKnot({ facts, matter }: Knot, teller: Teller, words: number): Paragraph {
  teller.startParagraph()
  const said: Said[] = []
  const place = facts.map(({ told }) => told.id).join('+')
  const add = (...more: readonly (Said | null)[]) => {
    for (const each of more) if (each !== null) said.push(each)
  }
  const isShort = (part: number) => wordsIn(said) < words * part

  const [first, ...others] = facts
  if (first === undefined) return []
  const isSceneFirst = hash(`${teller.seed}|${place}|scene`) % 4 === 0
  let scene = isSceneFirst ? teller.scene(first.told) : null
  if (scene !== null) said.push(...scene)
  const opened = open(first.told, teller, place)
  const [second] = others
  const both =
    opened === null && second !== undefined
      ? teller.tell(PAIRS, { f: first.told, g: second.told }, `${place}.pair`)
      : null
  add(opened ?? both ?? plainly(first.told, teller, place))
  if (isShort(0.9)) add(gift(first.told, teller, `${place}.gift`))
  for (const [index, each] of others.entries()) {
    if (both === null || index > 0) add(joined(each, teller, `${place}.${index}`))
    const isLast = index === others.length - 1
    if (scene === null && (!isLast || others.length === 1) && isShort(0.7)) {
      scene = teller.scene(each.told) ?? teller.scene(first.told)
      if (scene !== null) said.push(...scene)
    }
    if (isShort(isLast ? 0.85 : 0.75)) add(...oneOf(each, teller, `${place}.${index}`))
  }
  const turns = [
    () => commonly(rarestOf(facts), teller, place),
    () => price(first.told, teller, `${place}.price`),
    ...facts.toReversed().map(
      ({ told }) =>
        () =>
          price(told, teller, `${place}.price.${told.id}`),
    ),
    ...facts.map(
      ({ told }) =>
        () =>
          trait(told, teller, `${place}.trait.${told.id}`),
    ),
    ...facts.map(
      ({ told }) =>
        () =>
          gift(told, teller, `${place}.more.${told.id}`),
    ),
  ]
  for (const turn of turns) if (isShort(1)) add(turn())
  for (const { told } of facts) if (isShort(0.8)) add(inStock(told, matter, teller))
  return closed(said, facts, teller, place)
}

/** What such a fact comes to between two, where no card of its own is left. */
function inStock(f: Told, matter: string, teller: Teller): Said | null {
  if (!teller.areAtHome) return null
  const pull = f.pull === 'strain' ? 'strain' : 'ease'
  return teller.tell(STOCK[matter]?.[pull] ?? [], { f }, `${f.id}.stock`)
}

/** A fact told first: with its term explained, by what it gives, or plainly. */
function open(f: Told, teller: Teller, place: string): Said | null {
  const byTrait = () => trait(f, teller, `${place}.open`)
  const byGloss = () => teller.tell(OPENINGS, { f }, `${place}.open`)
  return hash(`${place}|open`) % 3 === 0 ? (byTrait() ?? byGloss()) : (byGloss() ?? byTrait())
}

/** In plain words, or in the fact's own where no clause says it; not at all where they have been said or are too many. */
export function plainly(f: Told, teller: Teller, place: string): Said | null {
  const said = teller.tellAnyhow(PLAIN, { f }, `${place}.plain`)
  if (said !== null || teller.isWordedBefore(f) || countWords(f.clause.stated) > MOST_WORDS)
    return said
  return teller.quote({ text: `${f.clause.stated}.`, cites: [f.id] })
}

export function joined({ told, tie }: KnotFact, teller: Teller, place: string): Said | null {
  if (tie !== null) {
    const before = near(told, tie)
    const same = teller.tell(moreOf(before, told), { f: before, g: told }, `${place}.same`)
    if (same !== null) return same
    const { kind, f, g } = tie
    const skeletons = kind === null ? TURNS : JOINS[kind]
    const said = teller.tell(skeletons, { f, g }, `${place}.join`)
    if (said !== null) return said
    const loose =
      teller.tell(TURNS, { f, g }, `${place}.turn`) ??
      (g === told ? teller.tellAnyhow(PLAIN_TURNS, { f, g }, `${place}.plain`) : null)
    if (loose !== null) return loose
  }
  return plainly(told, teller, place)
}

function isPlaced({ topic, marks }: Told['fact']): boolean {
  const isOfBoth = /^(?:house|lord|D)\d|^aspect|^synastry|^overlay|^composite/.test(topic)
  return marks[0]?.body !== undefined && !isOfBoth
}

/** Two things that are said of one light of one person. */
function sameLight({ fact: f }: Told, { fact: g }: Told): boolean {
  return (
    f.subject === g.subject &&
    f.system === g.system &&
    f.topic === g.topic &&
    isPlaced(f) &&
    isPlaced(g)
  )
}

/** How more is said of a light that has been named, or of the one in charge of what was told; none where it is another. */
function moreOf(before: Told, told: Told): readonly Skeleton[] {
  if (sameLight(before, told)) return SAME
  return isLordOf(before, told) ? OF_LORDS : []
}

/** A season, a house or an office, and where the light stands that rules or bears it. */
function isLordOf({ fact: f }: Told, { fact: g, clause }: Told): boolean {
  const lord = f.marks.find(({ body }) => body !== undefined)?.body
  return (
    f.subject === g.subject &&
    f.system === g.system &&
    LORDS.test(`${f.topic}.${f.property}`) &&
    clause.adds !== undefined &&
    lord === g.marks[0]?.body
  )
}

const LORDS = /^(?:runningDasha|nextDasha|charaKaraka|dasha|lord\d+|house\d+)\.|\.dispositor$/

/** The fact before it that a tie names. */
function near(told: Told, { f, g }: NonNullable<KnotFact['tie']>): Told {
  return f === told ? g : f
}

/** What it costs where it strains, what it gives where it eases; either where it does neither. */
function oneOf(each: KnotFact, teller: Teller, place: string): readonly (Said | null)[] {
  const { told } = each
  const both = (skeletons: readonly Skeleton[]) => jointly(each, teller, skeletons)
  const costs = () => both(JOINT_PRICES) ?? price(told, teller, `${place}.price`)
  const gives = () => both(JOINT_GIFTS) ?? gift(told, teller, `${place}.gift`)
  if (told.pull === 'strain') return [costs() ?? gives()]
  if (told.pull === 'ease') return [gives() ?? costs()]
  return [hash(`${place}|pull`) % 2 === 0 ? (costs() ?? gives()) : (gives() ?? costs())]
}

/** What a fact brings beside the one before it, every other time. */
function jointly(
  { told, tie }: KnotFact,
  teller: Teller,
  skeletons: readonly Skeleton[],
): Said | null {
  const before = tie === null ? null : near(told, tie)
  if (before === null || hash(`${teller.seed}|${told.id}|both`) % 3 === 0) return null
  return teller.tell(skeletons, { f: before, g: told }, `${told.id}.both`)
}

/** A bound that is no less says nothing. */
const MOST_BOUND = 0.04
const TOLD_RARE = 0.13
const TOLD_USUAL = 0.3

function rarestOf(facts: readonly KnotFact[]): Told | null {
  const counted = facts.filter(({ told }) => told.howCommon !== null)
  const sorted = counted.toSorted((one, other) => shareOf(one.told) - shareOf(other.told))
  return sorted[0]?.told ?? null
}

const shareOf = ({ fact }: Told) => fact.frequency?.share ?? 1

/** How rare, or how common where it sounds grave. */
export function commonly(f: Told | null, teller: Teller, place: string): Said | null {
  if (f === null || f.fact.frequency === undefined || teller.isTwin(f)) return null
  const isFresh = teller.isLast(f)
  const tell = (bare: readonly Skeleton[], named: readonly Skeleton[]) =>
    teller.tell(isFresh ? bare : named, { f }, `${place}.common`)
  if (f.fact.frequency.bound) return shareOf(f) > MOST_BOUND ? null : tell(RAREST, RAREST)
  if (shareOf(f) <= TOLD_RARE) return tell(BARE_RARE, RARE)
  if (shareOf(f) >= TOLD_USUAL && f.pull === 'strain') return tell(BARE_USUAL, USUAL)
  return null
}

/** A paragraph ends on what rests on a fact. */
function closed(
  said: readonly Said[],
  facts: readonly KnotFact[],
  teller: Teller,
  place: string,
): Paragraph {
  const last = said.at(-1)
  if (last === undefined || last.cites.length > 0) return said
  for (const { told } of facts.toReversed()) {
    const end =
      price(told, teller, `${place}.end`) ??
      trait(told, teller, `${place}.end`) ??
      gift(told, teller, `${place}.end`)
    if (end !== null) return [...said, end]
  }
  const [first] = facts
  const plain =
    first === undefined ? null : teller.tellAnyhow(PLAIN, { f: first.told }, `${place}.end`)
  return plain === null ? said : [...said, plain]
}
