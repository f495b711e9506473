import table from './incarnation-crosses.data.json' with { type: 'json' }
import type { CrossAngle } from './profile.ts'

/** The four gates of the two Suns and Earths, the angle they are met at, and the cross's name. */
export interface IncarnationCross {
  /** In full, with its number among crosses of one theme: `Right Angle Cross of the Sphinx 4`. */
  readonly name: string
  readonly angle: CrossAngle
  /** Personality Sun, Personality Earth, Design Sun, Design Earth. */
  readonly gates: readonly [number, number, number, number]
}

export const CROSS_ANGLE_TITLES: Readonly<Record<CrossAngle, string>> = {
  right: 'Right Angle',
  juxtaposition: 'Juxtaposition',
  left: 'Left Angle',
}

const CROSSES: ReadonlyMap<string, IncarnationCross> = new Map(
  table.crosses.map(({ gates, angle, name }) => {
    const cross = {
      name,
      angle: angle as CrossAngle,
      gates: gates as [number, number, number, number],
    }
    return [`${gates[0]} ${angle}`, cross]
  }),
)

export const ALL_CROSSES: readonly IncarnationCross[] = [...CROSSES.values()]

/** One of the 192 crosses: 64 gates of the Personality Sun at three angles. */
export function incarnationCross(personalitySunGate: number, angle: CrossAngle): IncarnationCross {
  const cross = CROSSES.get(`${personalitySunGate} ${angle}`)
  if (cross === undefined) throw new RangeError(`no ${angle} cross of gate ${personalitySunGate}`)
  return cross
}
