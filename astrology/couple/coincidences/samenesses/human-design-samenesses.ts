import type { Cast } from '#astrology/cast.ts'
import { CROSS_ANGLE_TITLES } from '#astrology/human-design/bodygraph/incarnation-cross.ts'
import type {
  ChartActivation,
  HumanDesignReading,
} from '#astrology/human-design/human-design-chart.ts'
import {
  PLANET_TITLES,
  PLANETS,
  SIDE_TITLES,
  SIDES,
  type Planet,
  type Side,
} from '#astrology/human-design/sky/planets.ts'
import { readingsOf } from '#astrology/human-design/sky/read-sky.ts'
import { LINE_DEGREES } from '#astrology/human-design/sky/wheel.ts'
import { byPlanet, bySun, type Follows } from '../follows.ts'
import type { Seen, Sameness } from './sameness.ts'

function inWindow(see: (reading: HumanDesignReading) => Seen): Sameness['read'] {
  return ({ charts }) => readingsOf(charts.humanDesign)?.map(see) ?? [null]
}

const DAILY: Follows = { kind: 'day' }

/** Type, authority, profile and cross. */
const WHOLE: readonly Sameness[] = [
  {
    system: 'humanDesign',
    property: 'type',
    read: inWindow(({ type }) => type),
    follows: DAILY,
    name: 'the type',
    isNamed: true,
    tell: ({ charts }, both) => {
      const type = charts.humanDesign.type!
      return { sentence: `${both} are of one type, ${type}.`, each: { type } }
    },
  },
  {
    system: 'humanDesign',
    property: 'authority',
    read: inWindow(({ authority }) => authority),
    follows: DAILY,
    name: 'the authority',
    isNamed: true,
    tell: ({ charts }, both) => {
      const authority = charts.humanDesign.authority!
      return { sentence: `${both} both decide by ${authority} authority.`, each: { authority } }
    },
  },
  {
    system: 'humanDesign',
    property: 'profile',
    read: inWindow(({ profile }) => profile),
    follows: bySun(LINE_DEGREES),
    name: 'the profile',
    isNamed: true,
    tell: ({ charts }, both) => {
      const profile = charts.humanDesign.profile!
      return { sentence: `${both} have one profile, ${profile}.`, each: { profile } }
    },
  },
  {
    system: 'humanDesign',
    property: 'cross',
    read: inWindow(({ cross }) => cross.name),
    follows: bySun(LINE_DEGREES),
    name: 'the incarnation cross',
    isNamed: true,
    tell: ({ charts }, both) => {
      const { name, angle } = charts.humanDesign.cross!
      return {
        sentence: `${both} have one incarnation cross, the ${name}.`,
        each: { cross: name },
        besides: [{ cross: `${CROSS_ANGLE_TITLES[angle]} Cross` }],
      }
    },
  },
]

/** Earth and South Node stand opposite Sun and North Node, and say nothing of their own. */
const OF_THEIR_OWN = PLANETS.filter((planet) => planet !== 'earth' && planet !== 'southNode')

/** `Personality Venus`. */
export function activationTitle(side: Side, planet: Planet): string {
  return `${SIDE_TITLES[side]} ${PLANET_TITLES[planet]}`
}

/** One activation, as far as the window of birth leaves it certain. */
function activationOf({ charts }: Cast, side: Side, planet: Planet): ChartActivation | null {
  return charts.humanDesign.activations[side]?.[planet] ?? null
}

/** A gate and line as one number: 593 for 59.3; null where either changes within the window. */
export function gateAndLine(activation: ChartActivation | null): number | null {
  const { gate = null, line = null } = activation ?? {}
  return gate === null || line === null ? null : gate * 10 + line
}

function lineOf(side: Side, planet: Planet): Sameness {
  const body = activationTitle(side, planet)
  return {
    system: 'humanDesign',
    property: `line-${side}-${planet}`,
    read: (cast) => [gateAndLine(activationOf(cast, side, planet))],
    follows: byPlanet(planet, LINE_DEGREES),
    name: 'gates and lines of Human Design',
    listedAs: 'humanDesign.line',
    isNamed: false,
    tell: (cast, both) => {
      const { gate, line } = activationOf(cast, side, planet)!
      return {
        sentence: `${both} both have the ${body} in Gate ${gate}, line ${line}.`,
        each: { body, relation: 'stands', gate: gate!, line: line! },
      }
    },
  }
}

/** What two designs have in common as a whole, and each planet that stands in one gate and line in both. */
export const HUMAN_DESIGN_SAMENESSES: readonly Sameness[] = [
  ...WHOLE,
  ...SIDES.flatMap((side) => OF_THEIR_OWN.map((planet) => lineOf(side, planet))),
]
