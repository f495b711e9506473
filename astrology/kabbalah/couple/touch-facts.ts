import type { PartsBody } from '#astrology/facts.ts'
import { once } from '#astrology/facts-once.ts'
import type { Said } from '#astrology/held-throughout.ts'
import { ASPECT_ANGLES, MAJOR_ASPECTS } from '#astrology/western/aspects/aspects.ts'
import { separation } from '#astrology/western/zodiac/circle.ts'
import { CLASSICAL_PLANETS, type ClassicalPlanet } from '#astrology/western/zodiac/points.ts'
import { majorAspect, SPEAKS, wayBetween, wayMarks } from '../facts/dialogue-facts.ts'
import { RULES } from '../rules.ts'
import type { PairPart, PairTelling } from '../telling.ts'
import { sefirahOf, type ChartedSefirah } from '../tree/tree-of-life.ts'
import { placesOf } from '../window/views.ts'
import { POINT_TITLES } from '../words.ts'

/** The sefirot of one that touch those of the other, planet by planet. */
export const TOUCH_PARTS: readonly PairPart[] = CLASSICAL_PLANETS.flatMap((mine, place) =>
  CLASSICAL_PLANETS.map((yours, other): PairPart => ({
    views: [placesOf(mine), placesOf(yours)],
    facts: (telling) => touchFacts(telling, { mine, yours, places: place * 7 + other }),
  })),
)

/** Between two charts only close aspects are told, or everything would touch everything. */
const TOUCH_ORB_DEGREES = 4

export const TOUCH_ANGLES = MAJOR_ASPECTS.map((aspect) => ASPECT_ANGLES[aspect])

/** The sefirah of the first, then that of the second: `yesodNetzach`. */
export function touchProperty(mine: ClassicalPlanet, yours: ClassicalPlanet): string {
  return `${sefirahOf(mine).toLowerCase()}${sefirahOf(yours)}`
}

interface Lights {
  readonly mine: ClassicalPlanet
  readonly yours: ClassicalPlanet
  /** Of the two among all pairs of planets. */
  readonly places: number
}

/** A sefirah of the first whose planet aspects that of one of the second, with the joining path. */
function touchFacts(
  { first, second }: PairTelling,
  { mine, yours, places }: Lights,
): readonly Said[] {
  const [one, two] = [first.points[mine], second.points[yours]]
  const apart = separation(one.longitude, two.longitude)
  if (TOUCH_ANGLES.every((angle) => Math.abs(apart - angle) > TOUCH_ORB_DEGREES)) return NONE
  const found = majorAspect(mine, one, { second: yours, point: two })
  if (found === null || found.orb > TOUCH_ORB_DEGREES) return NONE
  const { aspect, orb, passed } = found
  return [
    {
      ...bodyOf(places * MAJOR_ASPECTS.length + MAJOR_ASPECTS.indexOf(aspect)),
      measures: { orbDegrees: { value: orb, unit: 'degrees' } },
      passed,
    },
  ]
}

const NONE: readonly Said[] = []

const bodyOf = once((told: number): Omit<PartsBody, 'measures'> => {
  const aspect = MAJOR_ASPECTS[told % MAJOR_ASPECTS.length]!
  const places = Math.floor(told / MAJOR_ASPECTS.length)
  const mine = CLASSICAL_PLANETS[Math.floor(places / 7)]!
  const yours = CLASSICAL_PLANETS[places % 7]!
  const [one, two] = [sefirahOf(mine), sefirahOf(yours)]
  return {
    topic: 'sefirot',
    property: touchProperty(mine, yours),
    value: aspect,
    marks: [
      {
        whose: 'p1',
        body: POINT_TITLES[mine],
        relation: 'aspects',
        aspect,
        partnerWhose: 'p2',
        partner: POINT_TITLES[yours],
      },
      {
        whose: 'p1',
        sefirah: one,
        relation: 'aspects',
        aspect,
        partnerWhose: 'p2',
        partnerSefirah: two,
      },
      ...wayMarks(one, two),
    ],
    sentence: touchInWords([one, two], {
      speaks: SPEAKS[aspect],
      way: one === two ? 'within one sefirah' : wayBetween(one, two),
      wording: CLASSICAL_PLANETS.indexOf(mine) + CLASSICAL_PLANETS.indexOf(yours),
    }),
    rule: RULES.coupleTouch,
  }
})

function touchInWords(
  [one, two]: readonly [ChartedSefirah, ChartedSefirah],
  told: {
    readonly speaks: string
    readonly way: string
    readonly wording: number
  },
): string {
  const { speaks, way, wording } = told
  const wordings = [
    `{p1}'s ${one} and {p2}'s ${two} ${speaks}, {orbDegrees} from exact, ${way}.`,
    `Between the charts the ${one} of {p1} and the ${two} of {p2} ${speaks}, ${way}, {orbDegrees} from exact.`,
    `By an orb of {orbDegrees} {p1}'s ${one} and {p2}'s ${two} ${speaks}, ${way}.`,
  ]
  return wordings[wording % wordings.length]!
}
