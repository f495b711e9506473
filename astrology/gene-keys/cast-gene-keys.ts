import type { HumanDesignChart } from '#astrology/human-design/human-design-chart.ts'
import type { HumanDesignSky } from '#astrology/human-design/sky/sky.ts'
import { wheelPlace, type Line } from '#astrology/human-design/sky/wheel.ts'
import { SPHERES, SPHERE_TRAITS, type Sphere } from './spheres.ts'

export interface KeyAndLine {
  /** 1 to 64. */
  readonly key: number
  readonly line: Line
}

/** The spheres under one sky; null where the design side cannot be seen. */
export type GeneKeysReading = Readonly<Record<Sphere, KeyAndLine | null>>

export interface GeneKeysChart {
  /** Key and line of each sphere, null where they change within the birth window or cannot be seen. */
  readonly spheres: Readonly<
    Record<Sphere, { readonly key: number | null; readonly line: Line | null }>
  >
  /** The different states the spheres take within the window, the chart's own in the middle. */
  readonly readings: readonly GeneKeysReading[]
}

/**
 * The hologenetic profile: each sphere is the gate and line of one activation of the Human
 * Design. An independent computation of Richard Rudd's Gene Keys, not affiliated with them.
 */
export function castGeneKeys(humanDesign: HumanDesignChart): GeneKeysChart {
  const readings = humanDesign.skies.map(readingOf)
  const spheres = SPHERES.map((sphere): [Sphere, GeneKeysChart['spheres'][Sphere]] => {
    const versions = readings.map((reading) => reading[sphere])
    const [first] = versions
    const key = versions.every((each) => each?.key === first?.key)
    const line = key && versions.every((each) => each?.line === first?.line)
    return [sphere, { key: (key && first?.key) || null, line: (line && first?.line) || null }]
  })
  return {
    spheres: Object.fromEntries(spheres) as unknown as GeneKeysChart['spheres'],
    readings: distinct(readings),
  }
}

export function readingOf(sky: HumanDesignSky): GeneKeysReading {
  const entries = SPHERES.map((sphere): [Sphere, KeyAndLine | null] => {
    const { side, planet } = SPHERE_TRAITS[sphere]
    const longitude = sky[side]?.[planet]
    if (longitude === undefined) return [sphere, null]
    const { gate, line } = wheelPlace(longitude)
    return [sphere, { key: gate, line }]
  })
  return Object.fromEntries(entries) as unknown as GeneKeysReading
}

/** Each state once, the middle one kept in the middle. */
function distinct(readings: readonly GeneKeysReading[]): readonly GeneKeysReading[] {
  const own = readings[Math.floor(readings.length / 2)]
  const byState = new Map(readings.map((reading) => [JSON.stringify(reading), reading]))
  if (own === undefined) return []
  byState.delete(JSON.stringify(own))
  const others = [...byState.values()]
  return others.toSpliced(Math.floor((others.length + 1) / 2), 0, own)
}
