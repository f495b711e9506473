import { factOf, type Fact, type PartsBody } from '#astrology/facts.ts'
import { heldThroughout, withheldBy, type Said } from '#astrology/held-throughout.ts'
import { farthest } from './birth-window/farthest.ts'
import type { WesternChart } from './cast-western.ts'
import { castComposite } from './couple/composite.ts'
import { compositeFacts, davisonFacts } from './couple/composite-facts.ts'
import { overlayFacts } from './couple/overlay-facts.ts'
import { scoreFacts } from './couple/score-facts.ts'
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

/**
 * What two Western charts say together, the weightiest first; only what holds for both birth
 * windows, and last what they withhold.
 */
export function westernCoupleFacts(first: WesternChart, second: WesternChart): Fact[] {
  const score = scoreFacts(first.window, second.window)
  const between = betweenThroughout(first.window, second.window)
  const told = [...score.held, ...between.held]
  const changing: Properties = new Map([...score.changing, ...between.changing])
  const untimed = untimedBetween({ p1: first.houses !== null, p2: second.houses !== null })
  const withheld = withheldFacts({ changing, untimed }, topicOfCouple, told)
  return [...told, ...withheld].map(factOf('couple', 'western'))
}

/** What the Davison chart of two people says of them. */
export function westernDavisonFacts({ window }: WesternChart): Fact[] {
  const moments = window.map(davisonFacts)
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
  const moments = pairs.map(factsOfPair)
  const held = heldThroughout(moments[0]!, moments)
  return { held, changing: withheldBy(held, moments) }
}

function middleOf(window: readonly SkyReading[]): SkyReading {
  const middle = window[Math.floor(window.length / 2)]
  if (middle === undefined) throw new Error('a birth window holds at least one moment')
  return middle
}

function factsOfPair([first, second]: readonly [SkyReading, SkyReading]): Said[] {
  return [
    ...synastryFacts(contactsBetween(first, second)),
    ...parallelFacts(parallelsBetween(first, second)),
    ...overlayFacts('p1', first, second),
    ...overlayFacts('p2', second, first),
    ...compositeFacts(castComposite(first, second)),
  ]
}
