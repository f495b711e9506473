import type { SkyReading } from '#astrology/western/read-sky.ts'
import { signedArc, wrap } from '#astrology/western/zodiac/circle.ts'
import { PLANETS, POINT_NAMES } from '#astrology/western/zodiac/points.ts'
import { PLANET_SIGNS } from '../planet-signs.ts'

/** What a wheel places, from the Sun to the Lot of Fortune. */
export const WHEEL_BODIES = [...PLANETS, 'trueNode', 'chiron', 'meanLilith'] as const
export type WheelPointId =
  | (typeof WHEEL_BODIES)[number]
  | 'vertex'
  | 'fortune'
  | 'ascendant'
  | 'midheaven'

export const POINT_SIGNS: Readonly<Record<WheelPointId, string>> = {
  ...PLANET_SIGNS,
  trueNode: '☊',
  chiron: '⚷',
  meanLilith: '⚸',
  vertex: 'Vx',
  ascendant: 'Ac',
  midheaven: 'Mc',
  fortune: '⊗',
}

export const WHEEL_NAMES: Readonly<Record<WheelPointId, string>> = {
  ...POINT_NAMES,
  fortune: 'Fortune',
}

export interface WheelPoint {
  readonly id: WheelPointId
  readonly longitude: number
  readonly isRetrograde: boolean
  readonly reach: Reach
}

/** How far before and behind its longitude a point may stand, degrees, never negative; nothing of an exact birth. */
export interface Reach {
  readonly back: number
  readonly on: number
}

/** A point that moves more than this within the birth window is shown as the arc it may stand in. */
const WIDEST_POINT = 0.5

export function isArc({ back, on }: Reach): boolean {
  return back + on > WIDEST_POINT
}

/** A chart as wheels read it: what stands where, and in which window. */
export interface WheelSky {
  readonly bodies: Readonly<
    Record<(typeof WHEEL_BODIES)[number], { readonly longitude: number; readonly speed?: number }>
  >
  readonly angles: SkyReading['angles']
  readonly lots: Pick<NonNullable<SkyReading['lots']>, 'fortune'> | null
}

/** The points of a sky; `window` is the same sky at every look of an uncertain birth, in order of time. */
export function wheelPoints(sky: WheelSky, window: readonly WheelSky[]): WheelPoint[] {
  const bodies = WHEEL_BODIES.map((id): WheelPoint => {
    const { longitude } = sky.bodies[id]
    const reach = reachOf(window.map((look) => look.bodies[id].longitude))
    // Of a birth about which it may turn, neither way is told.
    const isRetrograde = [...window, sky].every((look) => (look.bodies[id].speed ?? 0) < 0)
    return { id, longitude, isRetrograde: isRetrograde && id !== 'trueNode', reach }
  })
  return [
    ...bodies,
    ...turning('vertex', sky.angles?.vertex, window, (look) => look.angles?.vertex),
    ...turning('fortune', sky.lots?.fortune, window, (look) => look.lots?.fortune),
  ]
}

/** Ascendant and Midheaven as points among others, as a wheel for two has those of the second. */
export function anglePoints(sky: WheelSky, window: readonly WheelSky[]): WheelPoint[] {
  return (['ascendant', 'midheaven'] as const).flatMap((id) =>
    turning(id, sky.angles?.[id], window, (look) => look.angles?.[id]),
  )
}

/** What turns with the hour: nothing where it may stand in half of the circle. */
function turning(
  id: 'vertex' | 'fortune' | 'ascendant' | 'midheaven',
  longitude: number | undefined,
  window: readonly WheelSky[],
  of: (look: WheelSky) => number | undefined,
): WheelPoint[] {
  if (longitude === undefined) return []
  const reach = reachOf(window.map((look) => of(look) ?? longitude))
  if (reach.back + reach.on > WIDEST_ARC) return []
  return [{ id, longitude, isRetrograde: false, reach }]
}

/** Degrees beyond which an arc no longer says where something stands. */
export const WIDEST_ARC = 120

/** How far longitudes in the order of time reach to both sides of the one in their middle. */
export function reachOf(longitudes: readonly number[]): Reach {
  const middle = Math.floor(longitudes.length / 2)
  let at = 0
  const turned = longitudes.map((longitude, place) => {
    if (place > 0) at += signedArc(longitudes[place - 1]!, longitude)
    return at
  })
  const own = turned[middle] ?? 0
  return {
    back: Math.max(0, own - Math.min(own, ...turned)),
    on: Math.max(0, Math.max(own, ...turned) - own),
  }
}

/** Both ends of where a point may stand. */
export function endsOf({
  longitude,
  reach,
}: Pick<WheelPoint, 'longitude' | 'reach'>): readonly [number, number] {
  return [wrap(longitude - reach.back), wrap(longitude + reach.on)]
}
