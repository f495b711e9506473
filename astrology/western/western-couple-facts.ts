import { factOf, type Fact, type PartsBody } from '#astrology/facts.ts'
import { heldThroughout, withheldBy } from '#astrology/held-throughout.ts'
import type { Aspect } from './aspects/aspects.ts'
import type { DeclinationAspect } from './aspects/declinations.ts'
import { withExactness } from './aspects/exactness.ts'
import { withExactContacts } from './birth-window/with-exact-contacts.ts'
import { farthest } from './birth-window/farthest.ts'
import type { WesternChart } from './cast-western.ts'
import { castComposite, type CompositeChart } from './couple/composite.ts'
import { compositeFacts, davisonFacts } from './couple/composite-facts.ts'
import { overlayFacts } from './couple/overlay-facts.ts'
import { scoresThroughout } from './couple/score-facts.ts'
import {
  contactsBetween,
  parallelFacts,
  parallelsBetween,
  synastryFacts,
} from './couple/synastry-facts.ts'
import { topicOfCouple } from './facts/topic-names.ts'
import { untimedBetween } from './facts/untimed-properties.ts'
import { withheldFacts, type Properties } from './facts/withheld-facts.ts'
import type { SkyReading } from './read-sky.ts'
import type { Planet, Point } from './zodiac/points.ts'

/**
 * What two Western charts say together, the weightiest first; only what holds for both birth
 * windows, and last what they withhold.
 */
export function westernCoupleFacts(first: WesternChart, second: WesternChart): Fact[] {
  const score = scoresThroughout(first.window, second.window)
  const between = betweenThroughout(first.window, second.window)
  const told = [...score.held, ...between.held]
  const changing: Properties = new Map([...score.changing, ...between.changing])
  const untimed = untimedBetween({ p1: first.houses !== null, p2: second.houses !== null })
  const withheld = withheldFacts({ changing, untimed }, topicOfCouple, told)
  return [...told, ...withheld].map(factOf('couple', 'western'))
}

/** What the Davison chart of two people says of them. */
export function westernDavisonFacts({ window }: WesternChart): Fact[] {
  const moments = withExactContacts(window).map(davisonFacts)
  const own = moments[Math.floor(moments.length / 2)] ?? []
  const held = heldThroughout(own, moments)
  const changing = withheldBy(held, moments)
  const withheld = withheldFacts({ changing, untimed: new Map() }, topicOfCouple, held)
  return [...held, ...withheld].map(factOf('couple', 'western'))
}

interface Throughout {
  readonly held: readonly PartsBody[]
  readonly changing: Properties
}

/** One's own moments first, then every look at the one window beside every look at the other. */
function betweenThroughout(
  first: readonly SkyReading[],
  second: readonly SkyReading[],
): Throughout {
  const own = [middleOf(first), middleOf(second)] as const
  const isExact = first.length === 1 && second.length === 1
  const others = farthest(first).flatMap((one) =>
    farthest(second).map((other) => [one, other] as const),
  )
  const pairs = isExact ? [own] : [own, ...others]
  const moments = meetings(pairs).map(factsOfMeeting)
  const held = heldThroughout(moments[0]!, moments)
  return { held, changing: withheldBy(held, moments) }
}

function middleOf(window: readonly SkyReading[]): SkyReading {
  const middle = window[Math.floor(window.length / 2)]
  if (middle === undefined) throw new Error('a birth window holds at least one moment')
  return middle
}

/** Everything that two skies are to each other. */
interface Meeting {
  readonly first: SkyReading
  readonly second: SkyReading
  readonly contacts: readonly Aspect<Point>[]
  readonly parallels: readonly DeclinationAspect<Planet>[]
  readonly composite: CompositeChart
}

/** The meetings of pairs, with an orb of nothing for each contact that becomes exact between two of them. */
function meetings(pairs: readonly (readonly [SkyReading, SkyReading])[]): Meeting[] {
  const contacts = withExactness(pairs.map(([one, other]) => contactsBetween(one, other)))
  const parallels = withExactness(pairs.map(([one, other]) => parallelsBetween(one, other)))
  const composites = pairs.map(([one, other]) => castComposite(one, other))
  const aspects = withExactness(composites.map((composite) => composite.aspects))
  return pairs.map(([first, second], place) => ({
    first,
    second,
    contacts: contacts[place]!,
    parallels: parallels[place]!,
    composite: { ...composites[place]!, aspects: aspects[place]! },
  }))
}

function factsOfMeeting({ first, second, contacts, parallels, composite }: Meeting): PartsBody[] {
  return [
    ...synastryFacts(contacts),
    ...parallelFacts(parallels),
    ...overlayFacts('p1', first, second),
    ...overlayFacts('p2', second, first),
    ...compositeFacts(composite),
  ]
}
