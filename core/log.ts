/** One line of JSON per event, so that `wrangler tail` and a log search can filter by field. */
export function log(event: string, fields: Readonly<Record<string, unknown>> = {}): void {
  console.log(JSON.stringify({ event, ...fields }))
}

/** The same, where somebody has to look. Pass the error itself; its cause comes along. */
export function logError(
  event: string,
  error: unknown,
  fields: Readonly<Record<string, unknown>> = {},
): void {
  console.error(JSON.stringify({ event, ...fields, error: describe(error) }))
}

/** An error and its causes in one line. */
export function describe(error: unknown): string {
  if (!(error instanceof Error)) return String(error)
  const own = `${error.name}: ${error.message}`
  return error.cause === undefined ? own : `${own} ← ${describe(error.cause)}`
}
