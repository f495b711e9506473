/** Work that stops between its steps, done without a stop. */
export function toTheEnd<Result>(steps: Iterator<unknown, Result>): Result {
  let step = steps.next()
  while (!step.done) step = steps.next()
  return step.value
}
