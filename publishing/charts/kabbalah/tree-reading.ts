import type { KabbalahChart, LitPath, SefirahStrength } from '#astrology/kabbalah/kabbalah-chart.ts'
import {
  CHARTED_SEFIROT,
  PATHS,
  type ChartedSefirah,
  type SefirahName,
} from '#astrology/kabbalah/tree/tree-of-life.ts'

/** A tree as it is drawn: only what holds at every look of the birth window is sure. */
export interface TreeReading {
  /** Null where the window leaves it open. */
  readonly strengths: ReadonlyMap<ChartedSefirah, SefirahStrength | null>
  /** By their number. */
  readonly lit: ReadonlyMap<number, LitPath>
  /** Lit for a part of the window. */
  readonly maybe: ReadonlySet<number>
  readonly own: KabbalahChart
  readonly isExact: boolean
}

export function readTree(own: KabbalahChart, window: readonly KabbalahChart[]): TreeReading {
  const looks = window.length === 0 ? [own] : window
  const strengths = new Map(
    CHARTED_SEFIROT.map((name) => {
      const all = looks.map(({ sefirot }) => sefirot[name]?.strength ?? null)
      return [name, all.every((each) => each === all[0]) ? all[0]! : null] as const
    }),
  )
  const found = PATHS.map(({ number }) => ({
    number,
    lights: looks.flatMap(({ paths }) => paths.find((path) => path.number === number) ?? []),
  }))
  const lit = found.flatMap(({ number, lights }) => {
    if (lights.length < looks.length) return []
    const writtenBy = lights[0]!.writtenBy.filter((light) =>
      lights.every((each) => each.writtenBy.includes(light)),
    )
    const joinsStrong = lights.every((each) => each.joinsStrong)
    return [[number, { ...lights[0]!, writtenBy, joinsStrong }] as const]
  })
  const maybe = found.filter(({ lights }) => lights.length > 0 && lights.length < looks.length)
  return {
    strengths,
    lit: new Map(lit),
    maybe: new Set(maybe.map(({ number }) => number)),
    own,
    isExact: looks.length === 1,
  }
}

export function isCharted(name: SefirahName): name is ChartedSefirah {
  return name !== 'Keter' && name !== 'Chokhmah'
}
