/**
 * Work that stops between its steps, done with a pause at each stop: a Worker serves others too,
 * and a job's object that is asked meanwhile answers.
 */
export async function inStretches<Result>(
  steps: Iterator<unknown, Result>,
  pause: () => Promise<unknown> = () => scheduler.wait(0),
): Promise<Result> {
  let step = steps.next()
  while (!step.done) {
    await pause()
    step = steps.next()
  }
  return step.value
}
