import type { PositionTable } from '../../document.ts'
import { CELL, HEAD_CELL, HEADING, type BlockStyle } from '../block-styles.ts'
import {
  lineOf,
  type Block,
  type Cell,
  type Composing,
  type Group,
  type Setter,
} from '../blocks.ts'
import type { Line } from '../typeset/compose-lines.ts'

/** Between two columns, at least; in points on A5. */
const GUTTER = 10

/** A table under its title: a row a block, its columns as wide as what stands in them and spread over the measure. */
export function tableBlocks(
  table: PositionTable,
  set: Setter,
  composing: Composing,
  anchor: string,
): Block[] {
  const group: Group = { tag: 'Table' }
  const heads = table.heads.map((head) => lineOf(head, HEAD_CELL, composing))
  const rows = table.rows.map((row) => row.map((cell) => lineOf(cell, CELL, composing)))
  const places = placesOf([heads, ...rows], composing)
  const row = (lines: readonly Line[], style: BlockStyle, texts: readonly string[]): Block => ({
    kind: 'row',
    tag: 'TR',
    text: texts.join(' '),
    lines: [{ pieces: [], width: 0 }],
    leading: style.leading * composing.design.scale,
    spaceBefore: 0,
    color: style.color,
    left: 0,
    keepsNext: style.keepsNext,
    group,
    cells: lines.map((line, i): Cell => {
      return { tag: style.face === HEAD_CELL.face ? 'TH' : 'TD', line, x: places[i] ?? 0 }
    }),
  })
  return [
    ...set(table.title, HEADING, { anchor, bookmark: 'chapter' }),
    row(heads, HEAD_CELL, table.heads),
    // A table is whole on its page.
    ...rows.map((lines, i) => {
      const style = { ...CELL, keepsNext: i < rows.length - 1 }
      return row(lines, style, table.rows[i] ?? [])
    }),
  ]
}

/** Where each column begins. What is too wide for the page overlaps nothing that is shorter: the gutters shrink first. */
function placesOf(rows: readonly (readonly Line[])[], { design }: Composing): number[] {
  const columns = rows[0]?.length ?? 0
  const widths = Array.from({ length: columns }, (_, i) =>
    Math.max(...rows.map((row) => row[i]?.width ?? 0)),
  )
  const used = widths.reduce((sum, width) => sum + width, 0)
  const gutter = Math.max(
    GUTTER / 2,
    Math.min((design.measure - used) / Math.max(1, columns - 1), GUTTER * 4 * design.scale),
  )
  let x = 0
  return widths.map((width) => {
    const place = x
    x += width + gutter
    return place
  })
}
