import type { BirthMoment } from '#astrology/birth/moment.ts'
import type { Ephemeris } from '#astrology/ephemeris/ephemeris.ts'
import {
  chosenAspectsAcross,
  DEFAULT_ASPECT_CHOICE,
  type AspectChoice,
} from '#astrology/western/aspects/chosen-aspects.ts'
import { declinationAspectsAcross } from '#astrology/western/aspects/declinations.ts'
import { holdingThroughout } from '#astrology/western/aspects/holding-throughout.ts'
import { castWestern, type WesternChart } from '#astrology/western/cast-western.ts'
import { castComposite } from '#astrology/western/couple/composite.ts'
import { castDavison } from '#astrology/western/couple/davison.ts'
import { relationshipScore } from '#astrology/western/couple/relationship-score.ts'
import type { SkyReading } from '#astrology/western/read-sky.ts'
import { nearMidpoint } from '#astrology/western/zodiac/circle.ts'
import { houseOf } from '#astrology/western/zodiac/houses.ts'
import { PLANETS } from '#astrology/western/zodiac/points.ts'
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

/** Synastry, composite, Davison chart and Discepolo's score of two births, each as far as it holds. */
export function westernCoupleJson(ephemeris: Ephemeris, { a, b, options }: WesternCouple) {
  const choice = aspectChoice(options)
  const { western } = chartOptions(options)
  const [one, two] = [a, b].map((moment) => castWestern(ephemeris, moment, western))
  const pairs = fewOf(one!).flatMap((first) =>
    fewOf(two!).map((second) => [first, second] as const),
  )
  const davison = castDavison(ephemeris, a, b, western)
  return {
    synastry: synastryJson(pairs, choice ?? DEFAULT_ASPECT_CHOICE),
    composite: compositeJson(pairs, choice ?? DEFAULT_ASPECT_CHOICE),
    davison: {
      ...momentJson(davison.moment.jd),
      ...davison.moment.place,
      /** The middle of both Midheavens, which a corrected Davison chart would have for its own. */
      midpointOfMidheavens:
        one!.angles && two!.angles && nearMidpoint(one!.angles.midheaven, two!.angles.midheaven),
      ...westernJson(davison, choice),
    },
    score: heldThroughout(pairs.map(([first, second]) => relationshipScore(first, second))),
  }
}

type Pairs = readonly (readonly [SkyReading, SkyReading])[]

function synastryJson(pairs: Pairs, choice: AspectChoice) {
  return {
    /** From each point of `a` to each of `b`; they move as they did at birth. */
    aspects: holdingThroughout(
      pairs.map(([first, second]) => chosenAspectsAcross(first, second, choice)),
    ),
    ...heldThroughout(
      pairs.map(([first, second]) => ({
        parallels: declinationAspectsAcross(byDeclination(first), byDeclination(second)),
        housesOfAInB: overlay(first, second),
        housesOfBInA: overlay(second, first),
      })),
    ),
  }
}

function compositeJson(pairs: Pairs, { orbs }: AspectChoice) {
  const charts = pairs.map(([first, second]) => castComposite(first, second, orbs))
  return {
    ...heldThroughout(charts.map(({ aspects: _, ...rest }) => rest)),
    aspects: holdingThroughout(charts.map(({ aspects }) => aspects)),
  }
}

/** The house of the host that each planet of the guest falls in. */
function overlay(guest: SkyReading, { houses }: SkyReading): Record<string, number> | null {
  if (houses === null) return null
  return Object.fromEntries(
    PLANETS.map((planet) => [planet, houseOf(guest.bodies[planet].longitude, houses.cusps)]),
  )
}

function byDeclination({ bodies }: SkyReading) {
  return PLANETS.map((name) => ({ name, declination: bodies[name].declination }))
}

/** Ends, middle and two between: every pair of them is compared. */
function fewOf({ window }: WesternChart): readonly SkyReading[] {
  if (window.length <= 5) return window
  return [0, 0.25, 0.5, 0.75, 1].map((part) => window[Math.round((window.length - 1) * part)]!)
}
