import type { BirthMoment } from '#astrology/birth/moment.ts'
import { castCouple, castPerson, type Cast } from '#astrology/cast.ts'
import { coupleFacts, personFacts } from '#astrology/cast-facts.ts'
import type { Ephemeris } from '#astrology/ephemeris/ephemeris.ts'
import { loadEphemeris } from '#astrology/ephemeris/load-in-node.ts'
import type { Fact } from '#astrology/facts.ts'
import type { Case } from './prove.ts'
import { claimOf, failing } from './windows/hold.ts'
import { chances, knownAt, randomWindow } from './windows/random-window.ts'

const CASES = 10
const WINDOWS_A_CASE = 30
const MOMENTS = 25
/** Of the facts that hold at all those moments, so many may be withheld. */
const MOST_WITHHELD = 0.02

/** Somewhere in the middle of these lives. */
const AS_OF = 2_461_000.5

/** That what is said of an uncertain birth holds whenever it was, and that little is kept back. */
export const WINDOW_CASES: readonly Case[] = [
  ...Array.from({ length: CASES }, (_, index) => ({
    name: `what is said within window ${index * WINDOWS_A_CASE + 1} to ${(index + 1) * WINDOWS_A_CASE} holds at ${MOMENTS} moments of each`,
    show: async (seed: number) => failuresIn(await seenIn(seed, index)),
  })),
  {
    name: `of what holds at all ${MOMENTS} moments at most ${MOST_WITHHELD * 100} % is withheld`,
    show: async (seed) => {
      const seen: Seen[] = []
      for (let index = 0; index < CASES; index += 1) seen.push(...(await seenIn(seed, index)))
      return withheldIn(seen)
    },
  },
]

/** Looks into so many windows, two by two. */
export async function lookIntoWindows(count: number, seed: number): Promise<readonly Seen[]> {
  return lookInto(await loadEphemeris(), count / 2, seed)
}

/** What a case has seen is counted again by the last. */
const seenBySeed = new Map<number, Promise<readonly Seen[]>>()

function seenIn(seed: number, index: number): Promise<readonly Seen[]> {
  const own = seed * CASES + index
  const seen = seenBySeed.get(own) ?? lookIntoWindows(WINDOWS_A_CASE, own)
  seenBySeed.set(own, seen)
  return seen
}

/** Properties that speak of the uncertainty itself. */
const ABOUT_THE_WINDOW: ReadonlySet<string> = new Set(['withheld', 'birthTime', 'orNextDay'])

interface Seen {
  readonly told: number
  readonly failures: readonly string[]
  /** Facts that hold at every moment looked at. */
  readonly holding: number
  readonly withheld: readonly string[]
}

/** How many facts hold. Throws those that do not. */
export function failuresIn(seen: readonly Seen[]): string {
  const failures = seen.flatMap((each) => each.failures)
  const told = seen.reduce((sum, each) => sum + each.told, 0)
  const figures = `${told} facts told, ${failures.length} fail`
  if (failures.length > 0) throw new Error([figures, ...failures].join('\n    '))
  return figures
}

/** How many facts are withheld that were not seen to change. Throws them where they are too many. */
export function withheldIn(seen: readonly Seen[]): string {
  const withheld = seen.flatMap((each) => each.withheld)
  const holding = seen.reduce((sum, each) => sum + each.holding, 0)
  const figures = `${withheld.length} of ${holding}`
  if (withheld.length > holding * MOST_WITHHELD)
    throw new Error([figures, ...withheld].join('\n    '))
  return figures
}

function lookInto(ephemeris: Ephemeris, couples: number, seed: number): readonly Seen[] {
  const chance = chances(seed)
  return Array.from({ length: couples }, () => {
    const people = [randomWindow(chance), randomWindow(chance)].map((moment) =>
      windowOf(ephemeris, moment, chance),
    )
    const [one, other] = [people[0]!, people[1]!]
    const between = one.inner.map((cast, index) =>
      coupleFacts(castCouple(cast, other.inner[index]!), { asOf: AS_OF }),
    )
    return [
      ...people.map(({ cast, inner }) =>
        compare(
          cast.moment,
          personFacts(cast, 'p1', { asOf: AS_OF }),
          inner.map((at) => personFacts(at, 'p1', { asOf: AS_OF })),
        ),
      ),
      compare(
        one.cast.moment,
        coupleFacts(castCouple(one.cast, other.cast), { asOf: AS_OF }),
        between,
      ),
    ]
  }).flat()
}

interface Window {
  readonly cast: Cast
  /** Cast as if the birth were known, at moments within. */
  readonly inner: readonly Cast[]
}

function windowOf(ephemeris: Ephemeris, moment: BirthMoment, chance: () => number): Window {
  const { from, to } = moment.window
  const inner = Array.from({ length: MOMENTS }, () =>
    castPerson(ephemeris, knownAt(moment, from + chance() * (to - from))),
  )
  return { cast: castPerson(ephemeris, moment), inner }
}

/** What is said within a window, against what is said at each of its moments. */
function compare(
  moment: BirthMoment,
  facts: readonly Fact[],
  inner: readonly (readonly Fact[])[],
): Seen {
  const at = inner.map((all) => new Map(all.map((fact) => [fact.id, fact])))
  const told = facts.filter(({ property }) => !ABOUT_THE_WINDOW.has(property))
  const ids = new Set(told.map(({ id }) => id))
  const failures = told.flatMap((fact) => {
    const wrongs = at.flatMap((known) => failing(fact, known.get(fact.id)) ?? [])
    return wrongs.length === 0 ? [] : [`${whichOf(moment)} ${fact.id}: ${wrongs[0]}`]
  })
  const holding = (inner[0] ?? []).filter((fact) => {
    const claim = claimOf(fact)
    return at.every((known) => {
      const there = known.get(fact.id)
      return there !== undefined && claimOf(there) === claim
    })
  })
  const withheld = holding
    .filter(({ id }) => !ids.has(id))
    .map(({ id }) => `${whichOf(moment)} ${id}`)
  return { told: told.length, failures, holding: holding.length, withheld }
}

function whichOf({ civil, certainty, place }: BirthMoment): string {
  const minutes = certainty.kind === 'within' ? `±${certainty.minutes}` : certainty.kind
  const { latitude, longitude } = place
  return `${civil?.date} ${civil?.time} ${minutes} at ${latitude.toFixed(2)}, ${longitude.toFixed(2)}`
}
