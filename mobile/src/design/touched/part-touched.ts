import { partNear } from './part-near.ts'
import { partsOf } from './parts-of.ts'

/** A fingertip hits what is so near, in points of the screen. */
const REACH = 14

interface Touch {
  /** The chart as the API draws it. */
  readonly svg: string
  /** From the left and top edge of the chart, and how wide it is shown: in points of the screen. */
  readonly x: number
  readonly y: number
  readonly width: number
}

/** What a chart is about where it was touched, by its `data-about`; null beside everything. */
export function partTouched({ svg, x, y, width }: Touch): string | null {
  const [, across] = /viewBox="0 0 ([\d.]+) /.exec(svg) ?? []
  if (across === undefined || width <= 0) return null
  const unit = Number(across) / width
  return partNear(partsOf(svg), [x * unit, y * unit], REACH * unit)
}
