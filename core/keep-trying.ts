import { failureOf, type Failure } from './errors.ts'
import { waitAfter, type Tried } from './wait-after.ts'

export type Kept<Result> =
  | { readonly ok: true; readonly result: Result }
  | { readonly ok: false; readonly failure: Failure }

/**
 * Work tried again while its failures ask for it, by the rule of jobs. What waits for an operator
 * is given up: whoever runs this looks on. `pause` waits so many seconds.
 */
export async function keepTrying<Result>(
  work: () => Promise<Result>,
  pause: (seconds: number, failure: Failure) => Promise<unknown>,
): Promise<Kept<Result>> {
  let tried: Tried = { attempt: 1, postponed: 0 }
  for (;;) {
    try {
      return { ok: true, result: await work() }
    } catch (error) {
      const failure = failureOf(error)
      const seconds = failure.kind === 'paused' ? null : waitAfter(failure, tried)
      if (seconds === null) return { ok: false, failure }
      const { attempt, postponed } = tried
      tried =
        failure.kind === 'retry'
          ? { attempt: attempt + 1, postponed }
          : { attempt, postponed: postponed + 1 }
      await pause(seconds, failure)
    }
  }
}
