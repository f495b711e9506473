import type { Brief } from '../../brief/brief.ts'
import { exactly } from './exactly.ts'
import { knotsOf, type KnotFact } from './plan/knots.ts'
import type { Section } from './plan/paragraph.ts'
import { gift, price } from './plan/readings-of.ts'
import { JOINS } from './skeletons/joins.ts'
import {
  HOOK_FIRST,
  HOOK_FIRST_BOUND,
  HOOK_GIFTS,
  HOOK_PARTS,
  HOOK_PARTS_ALONE,
  HOOK_PRICES,
} from './skeletons/hooks.ts'
import type { Said } from './speech/sentence.ts'
import { speakersOf } from './speech/speakers.ts'
import { tellerOf, type Teller } from './teller.ts'
import { toldOf, type Told } from './told.ts'

/** The longest hook, characters. */
const MOST_CHARACTERS = 900
/** From so many characters on nothing is added before the end. */
const ENOUGH_CHARACTERS = 680
/** Below so many the pillar is leant on once more. */
const FEW_CHARACTERS = 480
/** How many sentences join what else is known, between what the pillar gives and what it costs. */
const MOST_JOINED = 3
/** From how many facts beside the pillar one is kept for the end. */
const FEWEST_TO_KEEP = 3

/**
 * One argument in one breath: of the Sun what somebody wants, of the Moon what they need, of the
 * rising sign what they show. The rarest true thing comes first; every sentence rests on a fact,
 * and most on two, so that hardly anybody else's hook has the same.
 */
export function tellHook(brief: Brief, refused: ReadonlySet<string> = new Set()): Section {
  const speakers = speakersOf(brief)
  const told = new Map([...toldOf(brief, speakers)].map(([id, each]) => [id, exactly(each)]))
  // A hook is read by itself: there is no other reading to leave anything to.
  const teller = tellerOf({ ...brief, elsewhere: [] }, speakers, { refused })
  const [theme] = brief.themes
  if (theme === undefined) return { heading: null, paragraphs: [] }
  const pillar = told.get(theme.pillar)
  const rare = rarest([...told.values()])
  const others = knotsOf(theme, told).flatMap(({ facts }) => facts)
  const beside = others
    .map((each) => each.told)
    .filter((each) => each !== pillar && each !== rare)
    .toSorted(
      (one, other) =>
        Number(isOfOne(one, pillar)) - Number(isOfOne(other, pillar)) ||
        shareOf(one) - shareOf(other),
    )
  const kept = beside.length > FEWEST_TO_KEEP ? beside.at(-1) : undefined
  const said: Said[] = []
  const isTold = ({ id }: Told) => said.some(({ cites }) => cites.includes(id))
  if (rare) add(said, first(rare, teller), ROOM_TO_END)
  if (pillar) {
    const [one, two] = beside
    add(said, ofPillar(pillar, one, teller, theme.id), ROOM_TO_END)
    add(said, given(pillar, two, teller), ROOM_TO_END)
  }
  const left = others.filter(({ told: each, tie }) => isTied(tie) && each !== kept && !isTold(each))
  for (const { tie } of left.slice(0, MOST_JOINED))
    if (
      tie?.kind &&
      tie.kind !== 'alike' &&
      !isOfOne(tie.f, tie.g) &&
      !isRuled(tie.f) &&
      !isRuled(tie.g)
    )
      add(said, teller.tell(JOINS[tie.kind], tie, `hook.${tie.f.id}.${tie.g.id}`), ROOM_TO_END)
  // Each beside one that is new: two facts together are hardly ever anybody else's, and none is leant on twice.
  for (const each of beside) {
    const other = beside.find((one) => one !== each && one !== kept && !isTold(one))
    if (lengthOf(said) < ENOUGH_CHARACTERS && other !== undefined)
      add(said, given(each, other, teller), ROOM_TO_END)
  }
  for (const each of beside)
    if (lengthOf(said) < FEW_CHARACTERS) add(said, given(each, pillar, teller), ROOM_TO_END)
  if (pillar) add(said, paid(pillar, kept, teller), 0)
  return { heading: null, paragraphs: [said] }
}

function isTied(tie: KnotFact['tie']): boolean {
  return tie !== null && tie.kind !== null
}

function first(f: Told, teller: Teller): Said | null {
  return teller.tell(f.fact.frequency?.bound ? HOOK_FIRST_BOUND : HOOK_FIRST, { f }, 'hook.first')
}

/** What the pillar stands for, beside another fact. */
function ofPillar(f: Told, g: Told | undefined, teller: Teller, part: string): Said | null {
  return (
    (g ? teller.tell(HOOK_PARTS[part] ?? [], { f, g }, 'hook.part') : null) ??
    (g ? null : teller.tell(HOOK_PARTS_ALONE[part] ?? [], { f }, 'hook.part'))
  )
}

function given(f: Told, g: Told | undefined, teller: Teller): Said | null {
  return (g ? teller.tell(HOOK_GIFTS, { f, g }, 'hook.gift') : null) ?? gift(f, teller, 'hook.gift')
}

function paid(f: Told, g: Told | undefined, teller: Teller): Said | null {
  return (
    (g ? teller.tell(HOOK_PRICES, { f, g }, 'hook.price') : null) ?? price(f, teller, 'hook.price')
  )
}

/** Whom a light answers to follows from its sign: beside that it says nothing. */
function isRuled({ fact }: Told): boolean {
  return fact.property === 'dispositor'
}

/** Whether both are about one light alone: set side by side they would be one thing said twice. */
function isOfOne(one: Told, pillar: Told | undefined): boolean {
  return one.fact.topic === pillar?.fact.topic && one.fact.marks.length < 2
}

/** Kept for the last sentence, characters. */
const ROOM_TO_END = 150

function add(said: Said[], next: Said | null, room: number): void {
  if (next === null) return
  if (lengthOf(said) + next.text.length + room <= MOST_CHARACTERS) said.push(next)
}

function lengthOf(said: readonly Said[]): number {
  return said.reduce((sum, { text }) => sum + text.length + 1, 0)
}

/** The rarest fact that can be said, bounds last: they say least. */
function rarest(all: readonly Told[]): Told | undefined {
  return all
    .filter(({ howCommon, clause }) => howCommon !== null && clause.mains.length > 0)
    .toSorted((one, other) => shareOf(one) - shareOf(other))[0]
}

const shareOf = ({ fact: { frequency } }: Told) =>
  frequency === undefined || frequency.bound ? 1 : frequency.share
