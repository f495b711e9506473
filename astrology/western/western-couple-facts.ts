import { factOf, type Fact } from '#astrology/facts.ts'
import { heldThroughout, withheldBy, type Said } from '#astrology/held-throughout.ts'
import { allOf, type Throughout } from '#astrology/told-throughout.ts'
import { withheldFacts, type Withholding } from '#astrology/withheld-facts.ts'
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
import type { SkyReading } from './read-sky.ts'
import { RULES } from './rules.ts'

/**
 * What two Western charts say together, the weightiest first; only what holds for both birth
 * windows, and last what they withhold.
 */
export function westernCoupleFacts(first: WesternChart, second: WesternChart): Fact[] {
  const between = allOf([
    scoreFacts(first.window, second.window),
    betweenThroughout(first.window, second.window),
  ])
  const untimed = untimedBetween({ p1: first.houses !== null, p2: second.houses !== null })
  return told({ ...between, untimed })
}

/** What the Davison chart of two people says of them. */
export function westernDavisonFacts({ window }: WesternChart): Fact[] {
  const moments = window.map(davisonFacts)
  const held = heldThroughout(moments[Math.floor(moments.length / 2)] ?? [], moments)
  return told({ held, changing: withheldBy(held, moments) })
}

function told(throughout: Withholding): Fact[] {
  const withheld = withheldFacts(throughout, { nameOf: topicOfCouple, rule: RULES.birthTime })
  return [...throughout.held, ...withheld].map(factOf('couple', 'western'))
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
