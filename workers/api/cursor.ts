import { InputError } from '#core/errors.ts'
import { base64url, fromBase64 } from '#gpu-bridge/protocol/base64.ts'

/** A row's place in a list that begins with the newest. Rows of one moment are in order of their ids. */
interface Place {
  readonly createdAt: Date
  readonly id: string
}

/** What a list asks of the database: one row more than is shown, so that it knows whether more follow. */
export function pageAsked({ limit, cursor }: { limit: number; cursor?: string | undefined }) {
  return { limit: limit + 1, after: cursor === undefined ? null : readCursor(cursor) }
}

/** The rows that are shown, and the cursor of the page after them; null when there is none. */
export function pageShown<Row extends Place>(rows: readonly Row[], limit: number) {
  const shown = rows.slice(0, limit)
  const last = shown.at(-1)
  return { shown, next: rows.length > limit && last ? writeCursor(last) : null }
}

/** Opaque to callers; a place and not a count, so rows that come meanwhile move nothing. */
function writeCursor({ createdAt, id }: Place): string {
  return base64url(new TextEncoder().encode(`${createdAt.getTime()} ${id}`))
}

/** Throws `InputError` for what no list of ours ever gave. */
function readCursor(cursor: string): Place {
  const [, time, id] = /^(\d{1,15}) ([\w.:/-]{1,100})$/.exec(decoded(cursor)) ?? []
  if (time === undefined || id === undefined)
    throw new InputError(
      'cursor',
      'is not one of ours',
      'Send `next` of the page before, as it is.',
    )
  return { createdAt: new Date(Number(time)), id }
}

function decoded(cursor: string): string {
  try {
    return new TextDecoder().decode(fromBase64(cursor))
  } catch {
    return ''
  }
}
