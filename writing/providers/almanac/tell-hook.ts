import type { Brief } from '../../brief/brief.ts'
import { knotsOf } from './plan/knots.ts'
import type { Section } from './plan/paragraph.ts'
import { gift, price } from './plan/readings-of.ts'
import { joined } from './plan/tell-knot.ts'
import { HOOK_FIRST, HOOK_FIRST_BOUND, HOOK_PARTS } from './skeletons/hooks.ts'
import type { Said } from './speech/sentence.ts'
import { speakersOf } from './speech/speakers.ts'
import { tellerOf } from './teller.ts'
import { toldOf, type Told } from './told.ts'

/** The longest hook, characters. */
const MOST_CHARACTERS = 900

/**
 * One argument in one breath: of the Sun what somebody wants, of the Moon what they need, of the
 * rising sign what they show. The rarest true thing comes first; every sentence rests on a fact.
 */
export function tellHook(brief: Brief): Section {
  const speakers = speakersOf(brief)
  const teller = tellerOf(brief, speakers)
  const told = toldOf(brief, speakers)
  const [theme] = brief.themes
  if (theme === undefined) return { heading: null, paragraphs: [] }
  const pillar = told.get(theme.pillar)
  const rare = rarest([...told.values()])
  const others = knotsOf(theme, told).flatMap(({ facts }) => facts)
  const turns = [
    () => (rare ? first(rare) : null),
    () => (pillar ? teller.tell(HOOK_PARTS[theme.id] ?? [], { f: pillar }, 'hook.part') : null),
    () => (pillar ? gift(pillar, teller, 'hook.gift') : null),
    ...others
      .filter(({ tie }) => tie !== null)
      .map((each, index) => () => joined(each, teller, `hook.${index}`)),
    () => (pillar ? price(pillar, teller, 'hook.price') : null),
  ]
  const said: Said[] = []
  const end = turns.at(-1)
  for (const turn of turns.slice(0, -1)) add(said, turn(), ROOM_TO_END)
  add(said, end?.() ?? null, 0)
  return { heading: null, paragraphs: [said] }

  function first(f: Told): Said | null {
    return teller.tell(f.fact.frequency?.bound ? HOOK_FIRST_BOUND : HOOK_FIRST, { f }, 'hook.first')
  }
}

/** Kept for the last sentence, characters. */
const ROOM_TO_END = 150

function add(said: Said[], next: Said | null, room: number): void {
  if (next === null) return
  const length = said.reduce((sum, { text }) => sum + text.length + 1, 0)
  if (length + next.text.length + room <= MOST_CHARACTERS) said.push(next)
}

/** The rarest fact that can be said, bounds last: they say least. */
function rarest(all: readonly Told[]): Told | undefined {
  return all
    .filter(({ howCommon, clause }) => howCommon !== null && clause.mains.length > 0)
    .toSorted((one, other) => shareOf(one) - shareOf(other))[0]
}

const shareOf = ({ fact: { frequency } }: Told) =>
  frequency === undefined || frequency.bound ? 1 : frequency.share
