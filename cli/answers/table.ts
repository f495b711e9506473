import stringWidth from 'string-width'

/** What stands in a cell; null is shown as a dash. */
type Cell = string | number | boolean | null

export interface Table {
  readonly title: string
  /** Every row has the columns of the first, in its order. */
  readonly rows: readonly Readonly<Record<string, Cell>>[]
}

/** Tables for a terminal, one below the other, each with its title and its columns aligned. */
export function renderTables(tables: readonly Table[]): string {
  return tables
    .filter(({ rows }) => rows.length > 0)
    .map(renderTable)
    .join('\n\n')
}

function renderTable({ title, rows }: Table): string {
  const columns = Object.keys(rows[0] ?? {})
  const cells = [columns, ...rows.map((row) => columns.map((column) => shown(row[column] ?? null)))]
  const widths = columns.map((_, place) =>
    Math.max(...cells.map((line) => stringWidth(line[place] ?? ''))),
  )
  const lines = cells.map((line) =>
    line
      .map((cell, place) => padded(cell, widths[place] ?? 0))
      .join('  ')
      .trimEnd(),
  )
  return [title, ...lines].join('\n')
}

function padded(text: string, width: number): string {
  return text + ' '.repeat(Math.max(0, width - stringWidth(text)))
}

function shown(cell: Cell): string {
  if (cell === null) return '–'
  if (typeof cell === 'boolean') return cell ? 'yes' : 'no'
  return typeof cell === 'number' ? String(Math.round(cell * 1000) / 1000) : cell
}
