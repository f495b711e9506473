import * as z from 'zod'

/** What a Worker did for one event, as `wrangler tail --format json` tells it; the rest of it is not read. */
const Told = z.object({
  outcome: z.string(),
  scriptName: z.string().nullish(),
  eventTimestamp: z.number().nullish(),
  logs: z
    .array(z.object({ message: z.array(z.unknown()), level: z.string(), timestamp: z.number() }))
    .default([]),
  exceptions: z
    .array(z.object({ name: z.string(), message: z.unknown(), timestamp: z.number() }))
    .default([]),
})

/** One line of our log, or a Worker's end that was none. `at` in milliseconds. */
export interface Step {
  readonly at: number
  readonly worker: string
  readonly isError: boolean
  /** `job.event`, or `worker.threw`, `worker.ended` for what the platform says. */
  readonly event: string
  readonly fields: Readonly<Record<string, unknown>>
}

/**
 * The steps told by one object of a tail, in order; null where it is none. What is no line of ours is told of by its
 * length alone: it may be of anybody.
 */
export function tailSteps(text: string): Step[] | null {
  const parsed = Told.safeParse(jsonOr(text))
  if (!parsed.success) return null
  const { outcome, scriptName, eventTimestamp, logs, exceptions } = parsed.data
  const worker = scriptName ?? ''
  const steps = logs.map(({ message, level, timestamp }): Step => {
    const line = ourLine(message)
    const isError = level === 'error'
    return { at: timestamp, worker, isError, ...(line ?? strangeLine(message)) }
  })
  const threw = exceptions.map(({ name, timestamp }): Step => {
    return { at: timestamp, worker, isError: true, event: 'worker.threw', fields: { error: name } }
  })
  const at = eventTimestamp ?? steps.at(-1)?.at ?? 0
  const ended = { at, worker, isError: true, event: 'worker.ended', fields: { outcome } }
  return [...steps, ...threw, ...(outcome === 'ok' ? [] : [ended])].toSorted((a, b) => a.at - b.at)
}

function ourLine(message: readonly unknown[]) {
  const [first] = message
  const line = typeof first === 'string' ? jsonOr(first) : null
  if (typeof line !== 'object' || line === null || !('event' in line)) return null
  const { event, ...fields } = line as Record<string, unknown>
  return { event: String(event), fields }
}

function strangeLine(message: readonly unknown[]) {
  const { length } = message.map(String).join(' ')
  return { event: 'line', fields: { characters: length } }
}

function jsonOr(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}
