import {
  AFTER_SCENES,
  AFTER_SCENES_PLAIN,
  CLOSES,
  FIRST_OPENINGS,
  OPENINGS,
} from '../skeletons/openings.ts'
import { PAIRS, SIMPLY } from '../skeletons/joins.ts'
import { JOINT_GIFTS, JOINT_PRICES } from '../skeletons/readings.ts'
import type { Skeleton } from '../skeletons/skeleton.ts'
import { STOCK } from '../skeletons/stock.ts'
import type { Said } from '../speech/sentence.ts'
import type { Teller } from '../teller.ts'
import type { Told } from '../told.ts'
import { commonly, rarestOf } from './commonly.ts'
import { inOneBreath } from './in-one-breath.ts'
import { alike, isSilent, joined, moreAlike, nearOf, plainly, readingOf } from './join-facts.ts'
import type { Knot, KnotFact } from './knots.ts'
import { sideShown } from './more-of.ts'
import { wordsIn, type Paragraph } from './paragraph.ts'
import { bothRead, gift, price, trait } from './readings-of.ts'

/**
 * A paragraph: a small argument about two or three facts. The first is told with what it means, or
 * after a moment that shows it; then what it gives, a lived moment of it, the others tied to it
 * with what they give or cost, and where there is room how rare the rarest is and what the first
 * costs. A moment always follows the fact it shows, and a paragraph never ends on one.
 */
export function tellKnot(knot: Knot, teller: Teller, words: number): Paragraph {
  const { facts } = knot
  const [first, ...others] = facts
  if (first === undefined) return []
  teller.startParagraph()
  const said: Said[] = []
  const place = facts.map(({ told }) => told.id).join('+')
  const add = (...more: readonly (Said | null)[]) => {
    for (const each of more) if (each !== null) said.push(each)
  }
  const isShort = (part: number) => wordsIn(said) < words * part

  const shown = shownOf(facts, teller, place)
  const begun = begin(knot, teller, { place, shown })
  add(...begun.said)
  const rest = begun.isPair ? others.slice(1) : others
  // What is only stated comes before anything is shown, so that no moment stands beside it.
  const [silent, speaking] = [
    rest.filter(({ told, tie }) => isSilent(told) && tie?.kind !== 'alike'),
    rest.filter(({ told, tie }) => !isSilent(told) || tie?.kind === 'alike'),
  ]
  if (isShort(0.9) && (rest.length === 0 || teller.turn(`${place}|gift`, 3) === 0))
    add(gift(first.told, teller, `${place}.gift`))
  add(...stated(silent, teller, place))
  let hasScene = begun.hasScene
  const showing = (told: Told) => {
    const scene = hasScene ? null : teller.scene(told)
    if (scene === null) return
    hasScene = true
    said.push(...scene)
  }
  if (shown === first.told && silent.length === 0 && isShort(0.85)) showing(shown)
  for (const [index, each] of speaking.entries()) {
    const isLast = index === speaking.length - 1
    // What there was no way to tell is nothing to hang on.
    const isHung = each.tie !== null && isCited(said, nearOf(each.told, each.tie))
    const next = isHung ? each : { ...each, tie: null }
    const named = joined(next, teller, `${place}.${index}`)
    if (named === null) continue
    said.push(named)
    if (isShort(isLast ? 0.85 : 0.75)) add(readingOf(next, teller, `${place}.${index}`))
    if (shown === each.told && isShort(0.85)) showing(shown)
  }
  if (shown !== null && isShort(0.9)) showing(shown)
  const here = facts.filter(({ told }) => isCited(said, told))
  const turns = turnsOf({ ...knot, facts: here }, teller, place)
  for (const turn of turns) if (isShort(1)) add(turn())
  for (const { told } of facts) if (isShort(1)) showing(told)
  if (isShort(0.9)) add(inStock(first.told, knot.matter, teller))
  return inOneBreath(closed(said, here.length > 0 ? here : facts, teller, place), teller)
}

/** Which fact a moment shows; none in every third paragraph, for what is rare is looked at. */
function shownOf(facts: readonly KnotFact[], teller: Teller, place: string): Told | null {
  const showing = facts.filter(({ told }) => teller.hasScene(told))
  if (showing.length === 0 || teller.turn(`${place}|quiet`, 3) === 0) return null
  return showing[teller.turn(`${place}|shown`, showing.length)]!.told
}

const isCited = (said: readonly Said[], { id }: Told) =>
  said.some(({ cites }) => cites.includes(id))

/** Facts of which nothing more is said, two in a sentence. */
function stated(silent: readonly KnotFact[], teller: Teller, place: string): readonly Said[] {
  const [one, two, ...more] = silent
  if (one === undefined) return []
  const both =
    two === undefined || isCount(one.told) || isCount(two.told)
      ? null
      : teller.tell(PAIRS, { f: one.told, g: two.told }, `${place}.stated.${one.told.id}`)
  if (both !== null) return [both, ...stated(more, teller, place)]
  const alone = plainly(one.told, teller, `${place}.stated.${one.told.id}`)
  return [...(alone === null ? [] : [alone]), ...stated(silent.slice(1), teller, place)]
}

/** What may be said at the end, as long as there is room; of what comes by itself its cost comes last. */
function turnsOf(
  { facts, matter }: Knot,
  teller: Teller,
  place: string,
): readonly (() => Said | null)[] {
  const told = facts.map((each) => each.told)
  const costs = [
    () => (told[0] ? costing(told[0], told, teller, place) : null),
    ...told.toReversed().map((each) => () => costing(each, told, teller, place)),
  ]
  const gives = [
    ...told.map((each) => () => trait(each, teller, `${place}.trait.${each.id}`)),
    ...told.map((each) => () => giving(each, told, teller, place)),
  ]
  const [first] = told
  const last = told.at(-1)
  return [
    () => commonly(rarestOf(told), teller, place),
    ...facts.flatMap(({ tie }) =>
      tie?.kind === 'alike' ? [() => moreAlike(tie, teller, `${place}.${tie.g.id}`)] : [],
    ),
    () =>
      first && last && first !== last && !teller.isDense()
        ? bothRead(last, first, teller, `${place}.end`)
        : null,
    ...told.slice(1).map((each, index) => () => {
      const before = told[index]
      return before && !teller.isDense()
        ? bothRead(each, before, teller, `${place}.both.${each.id}`)
        : null
    }),
    ...(matter === 'ease' ? [...gives, ...costs] : [...costs, ...gives]),
    ...facts.flatMap(({ tie }) =>
      tie?.kind === 'alike' ? [() => moreAlike(tie, teller, `${place}.${tie.g.id}.again`)] : [],
    ),
  ]
}

/** What a fact costs. */
const costing = readBeside(JOINT_PRICES, price, 'price')
/** What it gives. */
const giving = readBeside(JOINT_GIFTS, gift, 'more')

/** A reading of a fact, beside another of the paragraph as long as too little joins facts. */
function readBeside(joint: readonly Skeleton[], alone: typeof gift, name: string) {
  // oxlint-disable-next-line max-params -- a fact and the others, told by whom and where
  return (each: Told, told: readonly Told[], teller: Teller, place: string): Said | null => {
    const other = told.find((one) => one !== each && !isSilent(one))
    const at = `${place}.${name}.${each.id}`
    const beside =
      other === undefined || !teller.isSparse()
        ? null
        : teller.tell(joint, { f: other, g: each }, at)
    return beside ?? alone(each, teller, at)
  }
}

interface Begun {
  readonly said: readonly Said[]
  readonly hasScene: boolean
  /** Whether the second fact was told with the first. */
  readonly isPair: boolean
}

/** The first fact: mostly after the moment where one shows it, else with what it means, else beside the second, else plainly. */
function begin(
  knot: Knot,
  teller: Teller,
  { place, shown }: { readonly place: string; readonly shown: Told | null },
): Begun {
  const [first, second] = knot.facts
  const f = first!.told
  if (f === shown && teller.turn(`${place}|first`, 3) > 0) {
    const scene = teller.scene(f)
    const named =
      scene === null
        ? null
        : (teller.tell(AFTER_SCENES, { f }, `${place}.after`) ??
          teller.tell(AFTER_SCENES_PLAIN, { f }, `${place}.after`) ??
          plainly(f, teller, place))
    if (scene !== null && named !== null)
      return { said: [...scene, named], hasScene: true, isPair: false }
  }
  const opened = open(f, teller, { place, isFirst: knot.isFirst })
  if (opened !== null) return { said: [opened], hasScene: false, isPair: false }
  const both = second === undefined ? null : together(f, second, teller, place)
  if (both !== null) return { said: [both], hasScene: false, isPair: true }
  const plain = teller.tellAnyhow([SIMPLY], { f }, place) ?? plainly(f, teller, place)
  return { said: plain === null ? [] : [plain], hasScene: false, isPair: false }
}

/** Two facts in one sentence: what both people have as one thing, others side by side. */
// oxlint-disable-next-line max-params -- two facts, told by whom and where
function together(f: Told, { told, tie }: KnotFact, teller: Teller, place: string): Said | null {
  const shared = tie?.kind === 'alike' ? alike({ f, g: told }, teller, place) : null
  if (isCount(f) || isCount(told)) return shared
  return shared ?? teller.tell(PAIRS, { f, g: told }, `${place}.pair`)
}

/** A fact told first: with its term explained, or by what it makes of somebody. */
function open(
  f: Told,
  teller: Teller,
  { place, isFirst }: { readonly place: string; readonly isFirst: boolean },
): Said | null {
  const byTrait = () => trait(f, teller, `${place}.open`)
  const byGloss = () =>
    (isFirst ? teller.tell(FIRST_OPENINGS, { f }, `${place}.first`) : null) ??
    teller.tell(OPENINGS, { f }, `${place}.open`)
  return teller.turn(`${place}|open`, 3) === 0 ? (byTrait() ?? byGloss()) : (byGloss() ?? byTrait())
}

/** What counts others, and is like nothing by itself. */
const isCount = ({ fact }: Told) => COUNTS.test(fact.topic)
const COUNTS = /^(?:leaning|score|dimension|commonKeys|commonRings|sequences)$/

/** What such a fact comes to between two, where no card of its own is left; of one of them it would say nothing. */
function inStock(f: Told, matter: string, teller: Teller): Said | null {
  const { subject } = f.fact
  if (!teller.areAtHome || subject !== 'couple' || isCount(f)) return null
  const pull = f.pull === 'strain' ? 'strain' : 'ease'
  return teller.tell(STOCK[matter]?.[pull] ?? [], { f }, `${f.id}.stock`)
}

/** A paragraph ends on what rests on a fact. */
// oxlint-disable-next-line max-params -- what was said, of what, by whom and where
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
  // One fact more by itself is too many between two, as long as few are joined.
  const isWelcome = teller.speakers.people.P !== undefined || !teller.isSparse()
  for (const { told } of facts) {
    const end =
      (isWelcome ? teller.tell(CLOSES, { f: told }, `${place}.close`) : null) ??
      teller.tell(sideShown(told, teller), { f: told }, `${place}.close`) ??
      teller.tellAnyhow([SIMPLY], { f: told }, `${place}.end`)
    if (end !== null) return [...said, end]
  }
  return said
}
