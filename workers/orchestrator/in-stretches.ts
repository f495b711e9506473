import { nextTurn } from './next-turn.ts'

/**
 * Work that stops between its steps, done with a pause before each: a Worker serves others too,
 * and a job's object that is asked meanwhile answers.
 */
export async function inStretches<Result>(
  steps: Iterator<unknown, Result>,
  pause: () => Promise<unknown> = nextTurn,
): Promise<Result> {
  for (;;) {
    await pause()
    const step = steps.next()
    if (step.done) return step.value
  }
}
