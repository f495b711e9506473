import type { ServerlessJob } from '#gpu-bridge/runpod/serverless.ts'

/** First asked again after so long, then a half later each time. */
const FIRST_POLL_MS = 250
const LONGEST_POLL_MS = 1_000
const SLOWER = 1.5
/** Whoever listens is told by then that it is pending; it is asked for more seldom from there. */
const PENDING_AFTER_MS = 20_000
const PENDING_POLL_MS = 5_000
/** An endpoint that has begun nothing by then has nobody: the fleet's own lane speaks it. */
const PATIENCE_MS = 60_000

/** A chapter asked of the endpoint that no pod has begun. Milliseconds since 1970. */
export interface WaitingRun {
  readonly askedAt: number
  /** How often it was asked for since. */
  readonly polls: number
}

export type RunStep =
  | { readonly kind: 'ask-again'; readonly at: number; readonly isPending: boolean }
  /** The run will not speak it: the fleet's lane does. */
  | { readonly kind: 'to-the-lane'; readonly reason: string }

/** What is done about a run, told how it stands while its chapter still waits. Pure. */
export function stepAfter(
  { askedAt, polls }: WaitingRun,
  status: ServerlessJob['status'],
  now: number,
): RunStep {
  const waited = now - askedAt
  if (isOver(status)) return { kind: 'to-the-lane', reason: `the run ended ${status} without it` }
  if (waited >= PATIENCE_MS) {
    const seconds = Math.round(waited / 1000)
    return { kind: 'to-the-lane', reason: `the run was ${status} for ${seconds} s` }
  }
  const isPending = waited >= PENDING_AFTER_MS
  return { kind: 'ask-again', at: now + pauseAfter(polls, isPending), isPending }
}

/** How long it is left alone after it was asked for so often. Milliseconds. */
export function pauseAfter(polls: number, isPending: boolean): number {
  if (isPending) return PENDING_POLL_MS
  return Math.min(LONGEST_POLL_MS, Math.round(FIRST_POLL_MS * SLOWER ** polls))
}

function isOver(status: ServerlessJob['status']): boolean {
  return !['IN_QUEUE', 'IN_PROGRESS', 'RUNNING'].includes(status)
}
