import { withoutPersonal, type Loggable } from './personal.ts'

/**
 * One line of JSON per event, so that `wrangler tail`, `billion tail` and a log search can filter by
 * field. Personal fields (`core/personal.ts`) do not compile, and where one comes hidden in another
 * it is withheld.
 */
export function log(event: string, fields: Loggable = {}): void {
  console.log(lineOf(event, fields))
}

/** The same, where somebody has to look. Pass the error itself; its cause comes along. */
export function logError(event: string, error: unknown, fields: Loggable = {}): void {
  console.error(lineOf(event, { ...fields, error: describeForLog(error) }))
}

/** An error and its causes in one line. */
export function describe(error: unknown): string {
  return inOneLine(error, ({ message }) => message)
}

/** Where an error was thrown, without its message: that may repeat what somebody sent. */
export function framesOf({ stack = '' }: Error): string {
  const frames = stack.split('\n').filter((line) => /^\s+at /.test(line))
  return frames.map((line) => line.trim()).join(' | ')
}

function lineOf(event: string, fields: Readonly<Record<string, unknown>>): string {
  return JSON.stringify({ event, ...(withoutPersonal(fields) as object) })
}

/** As `describe`, but of what was wrong with input only where it was: the rest quotes whoever sent it. */
function describeForLog(error: unknown): string {
  return inOneLine(error, ({ name, message, field }) =>
    name === 'InputError' && field !== undefined ? `${field} cannot be used` : message,
  )
}

type Told = Error & { readonly field?: string }

function inOneLine(error: unknown, messageOf: (error: Told) => string): string {
  if (!(error instanceof Error)) return String(error)
  const own = `${error.name}: ${silentOf(error) ?? messageOf(error)}`
  return error.cause === undefined ? own : `${own} ← ${inOneLine(error.cause, messageOf)}`
}

/**
 * What stands for the messages of libraries that repeat their input: Drizzle's tell the query with
 * every value of it, births and names among them, and the parser of JSON quotes what it stumbled over.
 */
function silentOf({ name, message }: Error): string | null {
  if (message.startsWith('Failed query:')) return 'a query failed'
  if (name === 'SyntaxError' && / JSON( at|$|\b)/.test(message)) return 'it is not JSON'
  return null
}
