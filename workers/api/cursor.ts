import { InputError } from '#core/errors.ts'
import { base64url, fromBase64 } from '#gpu-bridge/protocol/base64.ts'

/** A row's place in a list that begins with the newest. Rows of one moment are in order of their ids. */
interface Place {
  readonly createdAt: Date
  readonly id: string
}

interface Asked {
  readonly limit: number
  readonly cursor?: string | undefined
}

/** What a list asks of the database: one row more than is shown, so that it knows whether more follow. */
export function pageAsked({ limit, cursor }: Asked) {
  return { limit: limit + 1, after: cursor === undefined ? null : placeIn(cursor) }
}

/** The rows that are shown, and the cursor of the page after them; null when there is none. */
export function pageShown<Row extends Place>(rows: readonly Row[], limit: number) {
  return shownOf(rows, limit, ({ createdAt, id }) => `${createdAt.getTime()} ${id}`)
}

/** The same of a list whose rows are numbered as they come. */
export function numbersAsked({ limit, cursor }: Asked) {
  return { limit: limit + 1, before: cursor === undefined ? undefined : numberIn(cursor) }
}

export function numbersShown<Row>(
  rows: readonly Row[],
  limit: number,
  numberOf: (row: Row) => number,
) {
  return shownOf(rows, limit, (row) => String(numberOf(row)))
}

/** Opaque to callers; a place and not a count, so rows that come meanwhile move nothing. */
function shownOf<Row>(rows: readonly Row[], limit: number, placeOf: (row: Row) => string) {
  const shown = rows.slice(0, limit)
  const last = shown.at(-1)
  const isMore = rows.length > limit && last !== undefined
  return { shown, next: isMore ? base64url(new TextEncoder().encode(placeOf(last))) : null }
}

function placeIn(cursor: string): Place {
  const [time = '', id = ''] = partsOf(cursor, /^(\d{1,15}) ([\w.:/-]{1,100})$/)
  return { createdAt: new Date(Number(time)), id }
}

function numberIn(cursor: string): number {
  const [number = ''] = partsOf(cursor, /^(\d{1,15})$/)
  return Number(number)
}

/** Throws `InputError` for what this list never gave. */
function partsOf(cursor: string, pattern: RegExp): string[] {
  const match = pattern.exec(decoded(cursor))
  if (match) return match.slice(1)
  throw new InputError('cursor', 'is not one of ours', 'Send `next` of the page before, as it is.')
}

function decoded(cursor: string): string {
  try {
    return new TextDecoder().decode(fromBase64(cursor))
  } catch {
    return ''
  }
}
