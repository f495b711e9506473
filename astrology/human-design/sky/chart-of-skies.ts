import { CENTERS, type Center } from '../bodygraph/centers.ts'
import { CHANNELS } from '../bodygraph/channels.ts'
import type {
  Activation,
  Activations,
  ChartActivation,
  ChartActivations,
  HumanDesignChart,
  HumanDesignReading,
} from '../human-design-chart.ts'
import { PLANETS, type Planet } from './planets.ts'
import { activationsOf, readingsOf } from './read-sky.ts'
import type { HumanDesignSky } from './sky.ts'
import { GATES_ALONG_WHEEL } from './wheel.ts'

/** What holds under every sky, the middle one giving the numbers. */
export function chartOfSkies(skies: readonly HumanDesignSky[]): HumanDesignChart {
  const own = skies[Math.floor(skies.length / 2)]
  if (own === undefined) throw new Error('a chart needs a sky')
  // One sky without a design side leaves nothing about that side certain.
  const known = readingsOf({ skies }) ?? []
  const personality =
    known.length > 0
      ? known.map(({ activations }) => activations.personality)
      : skies.map((sky) => activationsOf(sky.personality))
  return {
    jd: own.jd,
    designJd: known.length === 0 ? null : own.designJd,
    ...agreedFields(known),
    ...activeThroughout(known),
    activations: {
      personality: agreedActivations(personality),
      design:
        known.length === 0 ? null : agreedActivations(known.map((each) => each.activations.design)),
    },
    skies,
  }
}

function agreedFields(readings: readonly HumanDesignReading[]) {
  const field = <K extends keyof HumanDesignReading>(name: K) =>
    agreed(readings.map((reading) => reading[name]))
  return {
    type: field('type'),
    strategy: field('strategy'),
    signature: field('signature'),
    notSelf: field('notSelf'),
    authority: field('authority'),
    profile: field('profile'),
    definition: field('definition'),
    areas: field('areas'),
    cross: field('cross'),
    variables: field('variables'),
    variablesCode: field('variablesCode'),
    bridges: field('bridges'),
    circuitry: field('circuitry'),
    centers: agreedCenters(readings),
  }
}

function agreedCenters(readings: readonly HumanDesignReading[]): HumanDesignChart['centers'] {
  const centers = CENTERS.map((center): [Center, HumanDesignChart['centers'][Center]] => {
    const versions = readings.map((reading) => reading.centers[center])
    return [
      center,
      {
        state: agreed(versions.map(({ state }) => state)),
        definedBy: agreed(versions.map(({ definedBy }) => definedBy)),
        gates: agreed(versions.map(({ gates }) => gates)),
      },
    ]
  })
  return Object.fromEntries(centers) as unknown as HumanDesignChart['centers']
}

function activeThroughout(readings: readonly HumanDesignReading[]) {
  const channels = split(
    CHANNELS.map(({ id }) => id),
    readings.map((reading) => reading.channels),
  )
  const gates = split(
    GATES_ALONG_WHEEL.toSorted((a, b) => a - b),
    readings.map((reading) => reading.gates),
  )
  return {
    channels: channels.always,
    possibleChannels: channels.sometimes,
    gates: gates.always,
    possibleGates: gates.sometimes,
  }
}

function split<T>(all: readonly T[], versions: readonly (readonly T[])[]) {
  const lists = [...new Set(versions)]
  const always = all.filter(
    (each) => lists.length > 0 && lists.every((list) => list.includes(each)),
  )
  const sometimes = all.filter(
    (each) => !always.includes(each) && lists.some((list) => list.includes(each)),
  )
  return { always, sometimes }
}

function agreedActivations(versions: readonly Activations[]): ChartActivations {
  const activations = PLANETS.map((planet): [Planet, ChartActivation] => [
    planet,
    agreedActivation(versions.map((version) => version[planet])),
  ])
  return Object.fromEntries(activations) as unknown as ChartActivations
}

/** A line counts only within one gate, a color within one line, and so on down. */
function agreedActivation(versions: readonly Activation[]): ChartActivation {
  const middle = versions[Math.floor(versions.length / 2)]
  if (middle === undefined) throw new Error('an activation needs a version')
  const within = (...names: (keyof Activation)[]) =>
    versions.every((version) => names.every((name) => version[name] === middle[name]))
  const line = within('gate', 'line')
  return {
    longitude: middle.longitude,
    gate: within('gate') ? middle.gate : null,
    line: line ? middle.line : null,
    color: within('gate', 'line', 'color') ? middle.color : null,
    tone: within('gate', 'line', 'color', 'tone') ? middle.tone : null,
    base: within('gate', 'line', 'color', 'tone', 'base') ? middle.base : null,
    fixing: line ? middle.fixing : null,
  }
}

/** The value all versions share, or null where they differ or there are none. */
function agreed<T>(versions: readonly T[]): T | null {
  const [first, ...others] = new Set(versions)
  if (first === undefined) return null
  if (others.length === 0) return first
  const wording = JSON.stringify(first)
  return others.every((version) => JSON.stringify(version) === wording) ? first : null
}
