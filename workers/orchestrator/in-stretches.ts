/**
 * Work that stops between its steps, done with a pause at each stop: a Worker serves others too,
 * and a job's object that is asked meanwhile answers.
 */
export async function inStretches<Result>(steps: Iterator<unknown, Result>): Promise<Result> {
  let step = steps.next()
  while (!step.done) {
    await scheduler.wait(0)
    step = steps.next()
  }
  return step.value
}
