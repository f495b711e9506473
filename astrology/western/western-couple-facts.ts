import { factOf, type Fact, type PartsBody } from '#astrology/facts.ts'
import { heldThroughout } from '#astrology/held-throughout.ts'
import type { Aspect } from './aspects/aspects.ts'
import { withExactness } from './aspects/exactness.ts'
import type { WesternChart } from './cast-western.ts'
import { castComposite } from './couple/composite.ts'
import { compositeFacts, davisonFacts } from './couple/composite-facts.ts'
import { overlayFacts } from './couple/overlay-facts.ts'
import { scoreFacts } from './couple/score-facts.ts'
import { contactsBetween, parallelFacts, synastryFacts } from './couple/synastry-facts.ts'
import type { SkyReading } from './read-sky.ts'
import type { Point } from './zodiac/points.ts'

const asFact = factOf('couple', 'western')

/** What two Western charts say together, the weightiest first; only what holds for both birth windows. */
export function westernCoupleFacts(first: WesternChart, second: WesternChart): Fact[] {
  const pairs = sampled(first).flatMap((one) =>
    sampled(second).map((other) => [one, other] as const),
  )
  const contacts = withExactness(pairs.map(([one, other]) => contactsBetween(one, other)))
  const moments = pairs.map(([one, other], place) => factsOfPair(one, other, contacts[place]!))
  const own = moments[Math.floor(moments.length / 2)] ?? []
  return heldThroughout(own, moments).map(asFact)
}

/** What the Davison chart of two people says of them. */
export function westernDavisonFacts({ window }: WesternChart): Fact[] {
  const moments = window.map(davisonFacts)
  const own = moments[Math.floor(moments.length / 2)] ?? []
  return heldThroughout(own, moments).map(asFact)
}

/** The ends, the middle and two between: motions are near enough to straight that no more is gained. */
function sampled({ window }: WesternChart): readonly SkyReading[] {
  if (window.length <= 5) return window
  return [0, 0.25, 0.5, 0.75, 1].map((part) => window[Math.round((window.length - 1) * part)]!)
}

function factsOfPair(
  first: SkyReading,
  second: SkyReading,
  contacts: readonly Aspect<Point>[],
): PartsBody[] {
  return [
    ...scoreFacts(first, second),
    ...synastryFacts(contacts),
    ...parallelFacts(first, second),
    ...overlayFacts('p1', first, second),
    ...overlayFacts('p2', second, first),
    ...compositeFacts(castComposite(first, second)),
  ]
}
