import { RunPodProblem } from './problem.ts'
import type { Serverless, ServerlessJob } from './serverless.ts'

/** How long somebody is let wait before they are told `pending`. */
const PATIENCE_MS = 20_000
const FIRST_LOOK_MS = 250
const LONGEST_PAUSE_MS = 1_000
/** A job that nobody took in this time is nothing anybody waits for any more. */
const TTL_SECONDS = 3_600

/** What became of a job so far. `pending` is no failure: ask again by its id. */
export type ServerlessOutcome =
  | { readonly kind: 'done'; readonly jobId: string; readonly output: unknown }
  | { readonly kind: 'pending'; readonly jobId: string }
  | { readonly kind: 'failed'; readonly jobId: string; readonly reason: string }

export interface Clock {
  now(): number
  sleep(milliseconds: number): Promise<void>
}

interface Asking {
  readonly input: object
  /** Called with the job's id before anything is waited for: kept, it is found again after a restart. */
  readonly keepId: (jobId: string) => Promise<void>
  readonly clock: Clock
}

/**
 * Has an endpoint do one thing: `/run`, its id kept, then looked at after 250 ms and up to every
 * second for 20 s. `/runsync` is never asked: what it answers when its wait ends is no result.
 */
export async function speakServerless(
  serverless: Serverless,
  { input, keepId, clock }: Asking,
): Promise<ServerlessOutcome> {
  const { id } = await serverless.run(input, TTL_SECONDS)
  await keepId(id)
  const until = clock.now() + PATIENCE_MS
  let pause = FIRST_LOOK_MS
  while (clock.now() < until) {
    await clock.sleep(Math.min(pause, until - clock.now()))
    pause = Math.min(pause * 1.5, LONGEST_PAUSE_MS)
    const outcome = await lookAgain(serverless, id)
    if (outcome.kind !== 'pending') return outcome
  }
  return { kind: 'pending', jobId: id }
}

/** How a job stands whose id was kept. An endpoint that is away or busy leaves it pending. */
export async function lookAgain(serverless: Serverless, jobId: string): Promise<ServerlessOutcome> {
  try {
    return outcomeOf(await serverless.status(jobId), jobId)
  } catch (error) {
    if (!(error instanceof RunPodProblem)) throw error
    if (error.trouble === 'away' || error.trouble === 'busy') return { kind: 'pending', jobId }
    const reason = error.trouble === 'gone' ? 'RunPod no longer knows the job' : error.message
    return { kind: 'failed', jobId, reason }
  }
}

function outcomeOf({ status, output, error }: ServerlessJob, jobId: string): ServerlessOutcome {
  switch (status) {
    case 'COMPLETED':
      return { kind: 'done', jobId, output }
    case 'FAILED':
    case 'CANCELLED':
    case 'TIMED_OUT':
      return { kind: 'failed', jobId, reason: typeof error === 'string' ? error : status }
    default:
      return { kind: 'pending', jobId }
  }
}
