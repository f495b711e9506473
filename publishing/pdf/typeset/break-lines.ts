import type { Box } from './text-boxes.ts'

/** A line as the boxes it holds: `from` up to but not including `to`. */
export interface LineSpan {
  readonly from: number
  readonly to: number
}

export interface Setting {
  /** The width of a line in points. */
  readonly measure: number
  /** How far the first line stands in, in points. */
  readonly indent: number
  readonly align: 'justify' | 'start' | 'center'
}

/** A space may grow by half and shrink by a quarter before it is noticed. */
const STRETCH = 0.5
export const SHRINK = 0.25
/** A little give without any space, so that of two bad lines the fuller one is the better. */
const RAGGED = 0.02
/** A last line shorter than this share of the measure looks like a mistake. */
const SHORT_LAST_LINE = 0.15

/**
 * The line ends that make the whole paragraph most even, not the first that fit: the sum
 * over lines of (1 + 100 r³)², where r is how far the spaces are stretched or shrunk
 * (Knuth and Plass, Breaking Paragraphs into Lines, 1981).
 */
export function breakLines(boxes: readonly Box[], setting: Setting): LineSpan[] {
  const best: { cost: number; from: number }[] = [{ cost: 0, from: 0 }]
  for (let to = 1; to <= boxes.length; to++) {
    best.push(bestLineEndingAt(to, { boxes, setting, best }))
  }
  const lines: LineSpan[] = []
  for (let to = boxes.length; to > 0; to = best[to]?.from ?? 0) {
    lines.unshift({ from: best[to]?.from ?? 0, to })
  }
  return lines
}

function bestLineEndingAt(
  to: number,
  {
    boxes,
    setting,
    best,
  }: {
    boxes: readonly Box[]
    setting: Setting
    best: readonly { cost: number; from: number }[]
  },
): { cost: number; from: number } {
  const isLast = to === boxes.length
  let chosen = { cost: Infinity, from: to - 1 }
  let words = 0
  let spaces = 0
  for (let from = to - 1; from >= 0; from--) {
    words += boxes[from]?.width ?? 0
    if (from < to - 1) spaces += boxes[from]?.space?.width ?? 0
    const measure = setting.measure - (from === 0 ? setting.indent : 0)
    const fits = words + spaces * (setting.align === 'justify' ? 1 - SHRINK : 1) <= measure
    if (!fits && from < to - 1) break
    const cost =
      (best[from]?.cost ?? 0) + costOfLine({ words, spaces, measure, isLast, align: setting.align })
    if (cost < chosen.cost) chosen = { cost, from }
  }
  return chosen
}

interface LineMeasure {
  readonly words: number
  readonly spaces: number
  readonly measure: number
  readonly isLast: boolean
  readonly align: Setting['align']
}

function costOfLine({ words, spaces, measure, isLast, align }: LineMeasure): number {
  const room = measure - words - spaces
  if (isLast && align !== 'center' && room >= 0) {
    return words + spaces < measure * SHORT_LAST_LINE ? 10_000 : 1
  }
  if (align !== 'justify') return 1 + 100 * Math.max(0, room / measure) ** 2
  const give = room < 0 ? spaces * SHRINK : spaces * STRETCH + measure * RAGGED
  const ratio = give === 0 ? 0 : room / give
  return (1 + 100 * Math.abs(ratio) ** 3) ** 2
}
