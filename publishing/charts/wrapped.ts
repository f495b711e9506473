import type { Point, Words } from './drawing.ts'
import { widthOf } from './glyphs.ts'
import { words, type WordStyle } from './words.ts'

interface Column extends WordStyle {
  readonly width: number
  readonly size: number
  /** From line to line. */
  readonly leading: number
}

/** Words in as many lines as they need, each centred; the last stands at the point. */
export function wrapped(
  text: string,
  { x, y }: Point,
  { width, leading, ...style }: Column,
): Words[] {
  const lines: string[] = []
  for (const word of text.split(' ')) {
    const longer = lines.length === 0 ? word : `${lines.at(-1)} ${word}`
    if (lines.length > 0 && widthOf(longer, style) <= width) lines[lines.length - 1] = longer
    else lines.push(word)
  }
  return lines.map((line, place) =>
    words(line, { x, y: y - (lines.length - 1 - place) * leading }, style),
  )
}
