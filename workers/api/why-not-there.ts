import type { PartRow } from '#d1/schema.ts'

/** Why something is not there: `not-ready` comes by itself, the others only when they are asked for anew. */
export interface NotThere {
  readonly kind: 'not-ready' | 'cancelled' | 'given-up'
  readonly detail?: string
}

/** Of the newest work on it; nothing yet where there was none. */
export function whyNotThere(newest: Pick<PartRow, 'status' | 'reason'> | undefined): NotThere {
  if (newest?.status === 'cancelled') return { kind: 'cancelled' }
  if (newest?.status !== 'failed') return { kind: 'not-ready' }
  return { kind: 'given-up', ...(newest.reason !== null && { detail: newest.reason }) }
}
