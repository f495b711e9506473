import type { Point } from './points.ts'

export interface Arc {
  readonly from: Point
  readonly to: Point
  readonly rx: number
  readonly ry: number
  /** Of the ellipse, in degrees. */
  readonly turn: number
  /** 0 or 1, as the path has it. */
  readonly isLarge: number
  readonly isClockwise: number
}

const STEP = Math.PI / 12

/** Points along an elliptical arc, without its first: from ends to centre as SVG 2, appendix B.2.4, has it. */
export function arcPoints({
  from,
  to,
  turn,
  isLarge,
  isClockwise,
  ...radii
}: Arc): readonly Point[] {
  const [cos, sin] = [Math.cos((turn * Math.PI) / 180), Math.sin((turn * Math.PI) / 180)]
  const [halfX, halfY] = [(from[0] - to[0]) / 2, (from[1] - to[1]) / 2]
  const [x, y] = [cos * halfX + sin * halfY, cos * halfY - sin * halfX]
  let [rx, ry] = [Math.abs(radii.rx), Math.abs(radii.ry)]
  if (rx === 0 || ry === 0 || (x === 0 && y === 0)) return [to]
  const short = Math.hypot(x / rx, y / ry)
  if (short > 1) [rx, ry] = [rx * short, ry * short]
  const reach = (x / rx) ** 2 + (y / ry) ** 2
  const far = Math.sqrt(Math.max(0, 1 / reach - 1)) * (isLarge === isClockwise ? -1 : 1)
  const [centreX, centreY] = [(far * rx * y) / ry, (-far * ry * x) / rx]
  const begin = Math.atan2((y - centreY) / ry, (x - centreX) / rx)
  const end = Math.atan2((-y - centreY) / ry, (-x - centreX) / rx)
  const way = end - begin
  const whole = 2 * Math.PI
  const sweep = isClockwise === 1 ? (way + whole) % whole : (way - whole) % whole
  const parts = Math.max(1, Math.ceil(Math.abs(sweep) / STEP))
  const middle = [(from[0] + to[0]) / 2, (from[1] + to[1]) / 2] as const
  return Array.from({ length: parts }, (_, index) => {
    if (index === parts - 1) return to
    const angle = begin + (sweep * (index + 1)) / parts
    const [ex, ey] = [centreX + rx * Math.cos(angle), centreY + ry * Math.sin(angle)]
    return [middle[0] + cos * ex - sin * ey, middle[1] + sin * ex + cos * ey]
  })
}
