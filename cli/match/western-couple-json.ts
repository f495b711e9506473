import type { BirthMoment } from '#astrology/birth/moment.ts'
import type { Ephemeris } from '#astrology/ephemeris/ephemeris.ts'
import { frequencyOfAny } from '#astrology/frequency/frequency-of-any.ts'
import {
  chosenAspectsAcross,
  DEFAULT_ASPECT_CHOICE,
  type AspectChoice,
} from '#astrology/western/aspects/chosen-aspects.ts'
import type { DeclinationAspect } from '#astrology/western/aspects/declinations.ts'
import { holdingThroughout } from '#astrology/western/aspects/holding-throughout.ts'
import { castWestern, type WesternChart } from '#astrology/western/cast-western.ts'
import { castComposite } from '#astrology/western/couple/composite.ts'
import { parallelsBetween } from '#astrology/western/couple/contacts.ts'
import { castDavison } from '#astrology/western/couple/davison.ts'
import { overlayOf, type Overlay } from '#astrology/western/couple/overlays.ts'
import {
  bandRange,
  MOST_POINTS,
  relationshipScore,
  scoreRange,
} from '#astrology/western/couple/relationship-score.ts'
import type { SkyReading } from '#astrology/western/read-sky.ts'
import { nearMidpoint } from '#astrology/western/zodiac/circle.ts'
import { westernJson } from '#cli/cast/cast-json.ts'
import { aspectChoice } from '#cli/cast/western-choices.ts'
import { heldThroughout } from '#cli/cast/held-throughout.ts'
import { momentJson } from '#cli/parser/read-moment.ts'
import { chartOptions, type CastOptions } from '#cli/cast/cast-options.ts'

interface WesternCouple {
  readonly a: BirthMoment
  readonly b: BirthMoment
  readonly options: CastOptions
}

/** Synastry, composite, Davison charts and Discepolo's score of two births, each as far as it holds. */
export function westernCoupleJson(ephemeris: Ephemeris, { a, b, options }: WesternCouple) {
  const choice = aspectChoice(options)
  const { western } = chartOptions(options)
  const [one, two] = [castWestern(ephemeris, a, western), castWestern(ephemeris, b, western)]
  const pairs = fewOf(one).flatMap((first) => fewOf(two).map((second) => [first, second] as const))
  const { uncorrected, corrected } = castDavison(ephemeris, a, b, western)
  const midway = davisonJson(uncorrected, choice)
  return {
    synastry: synastryJson(pairs, choice ?? DEFAULT_ASPECT_CHOICE),
    composite: compositeJson(pairs, choice ?? DEFAULT_ASPECT_CHOICE),
    davison: {
      ...midway,
      /** The middle of both Midheavens, which the corrected Davison chart has for its own. */
      midpointOfMidheavens:
        one.angles && two.angles && nearMidpoint(one.angles.midheaven, two.angles.midheaven),
      /** The same once more under its own name, beside the chart that is corrected to the mean Midheaven; null where a birth has no time. */
      uncorrected: midway,
      corrected: corrected && davisonJson(corrected, choice),
    },
    score: scoreJson(one, two, pairs),
  }
}

function davisonJson(chart: WesternChart, choice: AspectChoice | null) {
  const { jd, place } = chart.moment
  return { ...momentJson(jd), ...place, ...westernJson(chart, choice) }
}

/** Points with the most there can be; where they hang on a time of birth, from how few to how many. */
function scoreJson(one: WesternChart, two: WesternChart, pairs: Pairs) {
  const score = heldThroughout(pairs.map(([first, second]) => relationshipScore(first, second)))
  const [least, most] = scoreRange(one.window, two.window)
  return {
    ...score,
    of: MOST_POINTS,
    range: { least, most },
    ...bandJson(score.points),
  }
}

/** From how many points to how many the band goes, and how common it is among all pairs. */
function bandJson(points: number | null) {
  if (points === null) return { bandRange: null, bandFrequency: null }
  const [least, most] = bandRange(points)
  const each = Array.from({ length: most - least + 1 }, (_, above) => least + above)
  return {
    bandRange: [least, most] as const,
    bandFrequency: frequencyOfAny(each.map((count) => `${POINTS}=${count}`)),
  }
}

/** As the sample counts them. */
const POINTS = 'couple.western.relationshipScore.points'

type Pairs = readonly (readonly [SkyReading, SkyReading])[]

function synastryJson(pairs: Pairs, choice: AspectChoice) {
  return {
    /** From each point of `a` to each of `b`; they move as they did at birth. */
    aspects: holdingThroughout(
      pairs.map(([first, second]) => chosenAspectsAcross(first, second, choice)),
    ),
    parallels: standing(pairs.map(([first, second]) => parallelsBetween(first, second))),
    ...heldThroughout(
      pairs.map(([first, second]) => ({
        housesOfAInB: planetsIn(overlayOf(first, second)),
        housesOfBInA: planetsIn(overlayOf(second, first)),
        overlays: {
          aInB: pointsIn(overlayOf(first, second)),
          bInA: pointsIn(overlayOf(second, first)),
        },
      })),
    ),
  }
}

/** Those that stand at every moment, as in the middle. */
function standing(moments: readonly (readonly DeclinationAspect[])[]): DeclinationAspect[] {
  const middle = moments[Math.floor(moments.length / 2)] ?? []
  return middle.filter(({ first, second, aspect }) =>
    moments.every((found) =>
      found.some((one) => one.first === first && one.second === second && one.aspect === aspect),
    ),
  )
}

function compositeJson(pairs: Pairs, { orbs }: AspectChoice) {
  const charts = pairs.map(([first, second]) => castComposite(first, second, orbs))
  return {
    ...heldThroughout(charts.map(({ aspects: _, ...rest }) => rest)),
    aspects: holdingThroughout(charts.map(({ aspects }) => aspects)),
  }
}

/** The house of the host that each planet of the guest falls in. */
function planetsIn(overlay: Overlay | null): Record<string, number> | null {
  return overlay && Object.fromEntries(overlay.planets.map(({ planet, house }) => [planet, house]))
}

/** What else falls in the host's houses, and which of them are filled. */
function pointsIn(overlay: Overlay | null) {
  if (overlay === null) return null
  const { trueNode, ascendant, ascendantRuler, filled } = overlay
  return {
    trueNode,
    ascendant,
    ascendantRuler,
    filled: Object.fromEntries(filled.map(({ house, planets }) => [house, planets])),
  }
}

/** Ends, middle and two between: every pair of them is compared. */
function fewOf({ window }: WesternChart): readonly SkyReading[] {
  if (window.length <= 5) return window
  return [0, 0.25, 0.5, 0.75, 1].map((part) => window[Math.round((window.length - 1) * part)]!)
}
