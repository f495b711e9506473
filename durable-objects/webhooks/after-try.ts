import type { Verdict } from './judge-answer.ts'
import { FAILING_MS, nextTryAt } from './schedule.ts'

interface Tried {
  readonly verdict: Verdict
  /** How often the message was tried, this time included. */
  readonly tries: number
  /** When this try began, milliseconds. */
  readonly began: number
  /** Since when every try at the endpoint has failed; null while they succeed. */
  readonly failingSince: number | null
}

export interface AfterTry {
  readonly state: 'waiting' | 'delivered' | 'failed'
  readonly failingSince: number | null
  /** Nothing more is to be sent to the endpoint: because it says so, or because it has failed for too long. */
  readonly end: 'gone' | 'failing' | null
  /** When the message is tried again, milliseconds; null when it is settled. */
  readonly retryAt: number | null
}

/** What follows from a try at an endpoint, for the message and for the endpoint. */
export function afterTry(
  { verdict, tries, began, failingSince }: Tried,
  { now, random }: { readonly now: number; readonly random: number },
): AfterTry {
  if (verdict.kind === 'delivered') {
    return { state: 'delivered', failingSince: null, end: null, retryAt: null }
  }
  const since = failingSince ?? began
  const given = { state: 'failed', failingSince: since, retryAt: null } as const
  if (verdict.kind === 'gone') return { ...given, end: 'gone' }
  if (now - since >= FAILING_MS) return { ...given, end: 'failing' }
  const retryAt = nextTryAt(tries, { now, random, retryAfterMs: verdict.retryAfterMs })
  if (retryAt === null) return { ...given, end: null }
  return { state: 'waiting', failingSince: since, end: null, retryAt }
}
