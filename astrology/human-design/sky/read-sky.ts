import { authorityOf } from '../bodygraph/authority.ts'
import { definitionAreas } from '../bodygraph/bodygraph.ts'
import { CENTERS, CENTER_TRAITS, type Center } from '../bodygraph/centers.ts'
import { definedChannels, type Channel } from '../bodygraph/channels.ts'
import { circuitryOf } from '../bodygraph/circuitry.ts'
import { definitionOf } from '../bodygraph/definition.ts'
import type { Activations, CenterReading, HumanDesignReading } from '../human-design-chart.ts'
import { incarnationCross } from '../bodygraph/incarnation-cross.ts'
import { fixingOf } from '../bodygraph/line-fixing.ts'
import { PLANETS, SIDES, type Planet, type Side } from './planets.ts'
import { angleOf, profileOf } from '../bodygraph/profile.ts'
import type { HumanDesignSky, Longitudes } from './sky.ts'
import { splitBridges } from '../bodygraph/split-bridges.ts'
import { TYPE_TRAITS, typeOf } from '../bodygraph/type.ts'
import { variablesCode, variablesOf } from '../bodygraph/variables.ts'
import { wheelPlace } from './wheel.ts'

type GatesBySide = Readonly<Record<Side, ReadonlySet<number>>>

/**
 * A whole Human Design from one sky, or null where the design side cannot be seen.
 *
 * @internal for tests, which look at one moment
 */
export function readSky(sky: HumanDesignSky): HumanDesignReading | null {
  return readThrough(sky, mechanicsOf)
}

/** The same from every sky of a window. Skies with the same gates share one bodygraph. */
function readSkies(skies: readonly HumanDesignSky[]): (HumanDesignReading | null)[] {
  const known = new Map<string, Mechanics>()
  return skies.map((sky) =>
    readThrough(sky, (sides) => {
      const gates = `${[...sides.personality].join()} ${[...sides.design].join()}`
      const mechanics = known.get(gates) ?? mechanicsOf(sides)
      known.set(gates, mechanics)
      return mechanics
    }),
  )
}

/** The readings of a chart's skies, read once however often they are asked for; null where a sky has no design side. */
export function readingsOf({
  skies,
}: {
  readonly skies: readonly HumanDesignSky[]
}): readonly HumanDesignReading[] | null {
  const known = READ.get(skies)
  if (known !== undefined) return known
  const readings = readSkies(skies)
  const seen = readings.filter((reading) => reading !== null)
  const all = seen.length === skies.length ? seen : null
  READ.set(skies, all)
  return all
}

const READ = new WeakMap<readonly HumanDesignSky[], readonly HumanDesignReading[] | null>()

type Mechanics = ReturnType<typeof mechanicsOf>

function readThrough(
  sky: HumanDesignSky,
  mechanics: (sides: GatesBySide) => Mechanics,
): HumanDesignReading | null {
  if (sky.design === null || sky.designJd === null) return null
  const personality = activationsOf(sky.personality)
  const design = activationsOf(sky.design)
  const profile = profileOf(personality.sun.line, design.sun.line)
  const variables = variablesOf(personality, design)
  return {
    jd: sky.jd,
    designJd: sky.designJd,
    ...mechanics({ personality: gatesOf(personality), design: gatesOf(design) }),
    profile,
    cross: incarnationCross(personality.sun.gate, angleOf(profile)),
    variables,
    variablesCode: variablesCode(variables),
    activations: { personality, design },
  }
}

/** Where each of the thirteen stands on the wheel. */
export function activationsOf(longitudes: Longitudes): Activations {
  const activations = PLANETS.map((planet): [Planet, Activations[Planet]] => {
    const longitude = longitudes[planet]
    const place = wheelPlace(longitude)
    return [planet, { longitude, ...place, fixing: fixingOf(planet, place.gate, place.line) }]
  })
  return Object.fromEntries(activations) as unknown as Activations
}

/** What the bodygraph alone decides. */
function mechanicsOf(sides: GatesBySide) {
  const gates = new Set([...sides.personality, ...sides.design])
  const channels = definedChannels(gates)
  const areas = definitionAreas(channels)
  const defined = new Set(areas.flat())
  const type = typeOf(defined, channels)
  return {
    type,
    ...TYPE_TRAITS[type],
    authority: authorityOf(defined, type),
    definition: definitionOf(areas),
    areas,
    centers: centersOf(sides, channels),
    channels: channels.map(({ id }) => id),
    gates: [...gates].toSorted((a, b) => a - b),
    bridges: splitBridges(gates),
    circuitry: circuitryOf(channels),
  }
}

function centersOf(
  sides: GatesBySide,
  channels: readonly Channel[],
): Readonly<Record<Center, CenterReading>> {
  const readings = CENTERS.map((center): [Center, CenterReading] => {
    const own = channels.filter(({ centers }) => centers.includes(center))
    const gates = CENTER_TRAITS[center].gates.filter((gate) => isActive(sides, gate))
    if (own.length === 0) {
      return [center, { state: gates.length === 0 ? 'open' : 'undefined', definedBy: null, gates }]
    }
    const definedBy = sidesActivating(
      sides,
      own.flatMap((each) => each.gates),
    )
    return [center, { state: 'defined', definedBy, gates }]
  })
  return Object.fromEntries(readings) as unknown as Readonly<Record<Center, CenterReading>>
}

/** Which sides hold any of these gates. */
function sidesActivating(sides: GatesBySide, gates: readonly number[]): Side | 'both' {
  const active = SIDES.filter((side) => gates.some((gate) => sides[side].has(gate)))
  return active.length === 1 ? (active[0] ?? 'both') : 'both'
}

function isActive(sides: GatesBySide, gate: number): boolean {
  return SIDES.some((side) => sides[side].has(gate))
}

function gatesOf(activations: Activations): ReadonlySet<number> {
  return new Set(PLANETS.map((planet) => activations[planet].gate))
}
