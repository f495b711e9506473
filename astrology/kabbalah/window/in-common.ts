import { onceForEach } from '#astrology/facts-once.ts'
import type { Debility, Dignity } from '#astrology/western/dignities/dignities.ts'
import type { KabbalahChart, LitPath, SefirahState, SefirahStrength } from '../kabbalah-chart.ts'
import { CHARTED_SEFIROT, type ChartedSefirah } from '../tree/tree-of-life.ts'

/**
 * The charts of a birth window with reasons that hold throughout. A sefirah that is strong all
 * day by its domicile is strong by that, whatever triplicity night adds; a path that the Sun
 * lights all day is lit by the Sun, whatever rises. What has no such reason is left as it is.
 */
export function withCommonReasons(charts: readonly KabbalahChart[]): readonly KabbalahChart[] {
  return charts.length === 1 ? charts : WITH_COMMON_REASONS(charts)
}

/** A window is read with every partner. */
const WITH_COMMON_REASONS = onceForEach((charts: readonly KabbalahChart[]) => {
  const sefirot = CHARTED_SEFIROT.map((name) => [name, commonDignities(charts, name)] as const)
  const lights = commonLights(charts)
  return charts.map((chart) => ({
    ...chart,
    sefirot: sefirot.reduce(
      (states, [name, common]) => withDignities(states, name, common),
      chart.sefirot,
    ),
    paths: chart.paths.map((path) => ({
      ...path,
      writtenBy: lights.get(path.number) ?? path.writtenBy,
    })),
  }))
})

type Dignities = Pick<SefirahState, 'dignities' | 'debilities'>

/** What holds a sefirah up or strains it at every moment; null where that is not one thing. */
function commonDignities(charts: readonly KabbalahChart[], name: ChartedSefirah): Dignities | null {
  const states = charts.map(({ sefirot }) => sefirot[name])
  const [first] = states
  if (!first || states.some((state) => state?.strength !== first.strength)) return null
  const dignities = first.dignities.filter((each) =>
    states.every((state) => state?.dignities.includes(each)),
  )
  const debilities = first.debilities.filter((each) =>
    states.every((state) => state?.debilities.includes(each)),
  )
  const reasons = REASONS[first.strength ?? 'unknown']
  return [...dignities, ...debilities].some((each) => reasons.includes(each))
    ? { dignities, debilities }
    : null
}

/** By which of its states a sefirah is what it is. */
const REASONS: Readonly<Record<SefirahStrength | 'unknown', readonly (Dignity | Debility)[]>> = {
  strong: ['domicile', 'exaltation'],
  supported: ['triplicity', 'bound', 'face'],
  strained: ['detriment', 'fall'],
  bare: ['peregrine'],
  unknown: [],
}

function withDignities(
  states: KabbalahChart['sefirot'],
  name: ChartedSefirah,
  common: Dignities | null,
): KabbalahChart['sefirot'] {
  const state = states[name]
  return state === null || common === null ? states : { ...states, [name]: { ...state, ...common } }
}

/** The lights that write the letter of a path at every moment, by the path's number; of paths that have one. */
function commonLights(charts: readonly KabbalahChart[]): Map<number, LitPath['writtenBy']> {
  const [first, ...others] = charts
  const common = (first?.paths ?? []).map(({ number, writtenBy }) => {
    const always = writtenBy.filter((light) =>
      others.every(({ paths }) =>
        paths.find((path) => path.number === number)?.writtenBy.includes(light),
      ),
    )
    return [number, always] as const
  })
  return new Map(common.filter(([, always]) => always.length > 0))
}
