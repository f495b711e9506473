import type { Ephemeris } from '#astrology/ephemeris/ephemeris.ts'
import { factOf, type Fact } from '#astrology/facts.ts'
import type { WesternChart } from '#astrology/western/cast-western.ts'
import { heldThroughout } from '#astrology/held-throughout.ts'
import type { PersonSubject } from '#core/systems.ts'
import { timingOf, type TimingOptions } from './cast-western-timing.ts'
import { directionFacts, progressedFacts } from './progressed-facts.ts'
import { returnFacts } from './return-facts.ts'
import { timeLordFacts } from './time-lord-facts.ts'
import { eclipseFacts, transitFacts } from './transit-facts.ts'

/** What the time from `span.from` on brings to one person, in the order in which it weighs; only what holds for the whole birth window. */
export function westernTimingFacts(
  ephemeris: Ephemeris,
  chart: WesternChart,
  subject: PersonSubject,
  { span, place = chart.moment.place }: TimingOptions,
): Fact[] {
  const options = { span, place, birthplace: chart.moment.place, settings: chart.settings }
  const moments = fewOf(chart.window).map((natal) => {
    const timing = timingOf(ephemeris, natal, options)
    return [
      ...timeLordFacts(subject, timing),
      ...progressedFacts(subject, timing),
      ...returnFacts(subject, timing),
      ...transitFacts(subject, timing),
      ...eclipseFacts(subject, timing),
      ...directionFacts(subject, timing),
    ]
  })
  const own = moments[Math.floor(moments.length / 2)] ?? []
  return heldThroughout(own, moments).map(factOf(subject, 'western'))
}

/** Ends, middle and two between: each takes a year of transits to reckon. */
function fewOf<Sample>(window: readonly Sample[]): readonly Sample[] {
  if (window.length <= 5) return window
  return [0, 0.25, 0.5, 0.75, 1].map((part) => window[Math.round((window.length - 1) * part)]!)
}
