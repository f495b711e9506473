import stringWidth from 'string-width'
import { fitColumns, GAP } from './fit-columns.ts'
import { wrapped } from './wrapped.ts'

/** What stands in a cell; null is shown as a dash. */
type Cell = string | number | boolean | null

export interface Table {
  readonly title: string
  /** Every row has the columns of the first, in its order. */
  readonly rows: readonly Readonly<Record<string, Cell>>[]
}

/** As much of a stream as decides how wide a table may be; what is no terminal takes any width. */
interface Wide {
  readonly columns?: number
}

/** Tables one below the other, each with its title and its columns aligned, no wider than the terminal. */
export function renderTables(tables: readonly Table[], { columns = Infinity }: Wide = {}): string {
  const filled = tables.filter(({ rows }) => rows.length > 0)
  if (filled.length === 0) return tables.map(({ title }) => `${title}: none`).join('\n')
  return filled.map((table) => renderTable(table, columns)).join('\n\n')
}

function renderTable({ title, rows }: Table, columns: number): string {
  const names = Object.keys(rows[0] ?? {})
  const cells = rows.map((row) => names.map((name) => shown(row[name] ?? null)))
  const wanted = names.map((_, place) =>
    Math.max(...[names, ...cells].map((line) => stringWidth(line[place] ?? ''))),
  )
  const { beside, below, widths } = fitColumns(wanted, columns)
  const isNamed = below.length > 1
  const lines = cells.flatMap((line) => [
    ...sideBySide(beside.map((place) => [line[place]!, widths[place]!])),
    ...below.flatMap((place) => {
      const text = isNamed ? `${names[place]}: ${line[place]}` : line[place]!
      return wrapped(text, columns - GAP.length).map((part) => GAP + part)
    }),
  ])
  const head = sideBySide(beside.map((place) => [names[place]!, widths[place]!]))
  return [title, ...head, ...lines].join('\n')
}

/** A row of texts, each in its width: as many lines as the one that is wrapped most. */
function sideBySide(cells: readonly (readonly [text: string, width: number])[]): string[] {
  const parts = cells.map(([text, width]) => wrapped(text, width))
  return Array.from({ length: Math.max(...parts.map(({ length }) => length)) }, (_, at) =>
    cells
      .map(([, width], place) => padded(parts[place]![at] ?? '', width))
      .join(GAP)
      .trimEnd(),
  )
}

function padded(text: string, width: number): string {
  return text + ' '.repeat(Math.max(0, width - stringWidth(text)))
}

function shown(cell: Cell): string {
  if (cell === null) return '–'
  if (typeof cell === 'boolean') return cell ? 'yes' : 'no'
  return typeof cell === 'number' ? String(Math.round(cell * 1000) / 1000) : cell
}
