import { RunPodProblem } from '#gpu-bridge/runpod/problem.ts'
import type { Rental } from '#gpu-bridge/runpod/rental.ts'
import type { Ending } from './endings.ts'
import { holdAfter } from './refusals.ts'
import type { RentedPods } from './rented-pods.ts'

interface Ends {
  readonly rental: Rental
  readonly rows: RentedPods
  /** Whoever speaks for the pod is let in no more. */
  readonly dismiss: (ending: Ending) => void
}

export interface Ended {
  readonly ended: readonly Ending[]
  /** What RunPod has against ending one of them, for operators. */
  readonly refusals: readonly string[]
  /** What it has against any call: the rest was not asked for. */
  readonly trouble: RunPodProblem | null
}

/**
 * Ends pods, one call each; what RunPod refuses of one keeps none of the others. That a pod is to be ended is written
 * down before, so that one whose end gets no answer is no death to anybody.
 */
export async function endPods(
  endings: readonly Ending[],
  { rental, rows, dismiss }: Ends,
): Promise<Ended> {
  const ended: Ending[] = []
  const refusals: string[] = []
  for (const ending of endings) {
    rows.drain(ending.name)
    dismiss(ending)
    const problem = await problemOfEnding(ending, rental)
    if (problem === null) ended.push(ending)
    else if (holdAfter(problem, 0) !== null) return { ended, refusals, trouble: problem }
    else refusals.push(`${ending.name} is not ended: ${problem.message}`)
  }
  return { ended, refusals, trouble: null }
}

/** Null where RunPod ended it. */
async function problemOfEnding({ id }: Ending, rental: Rental): Promise<RunPodProblem | null> {
  try {
    if (id !== null) await rental.endPod(id)
    return null
  } catch (error) {
    if (error instanceof RunPodProblem) return error
    throw error
  }
}
