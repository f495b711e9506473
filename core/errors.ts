/** The things outside this program that it leans on. */
export type Dependency =
  | 'd1'
  | 'r2'
  | 'assets'
  | 'queue'
  | 'durable-object'
  | 'ephemeris'
  | 'writer'
  | 'speech'
  | 'bridge'

/**
 * Something outside this program failed. `retryable` is the one thing a caller
 * may act on; the rest is for the log.
 */
export class DependencyError extends Error {
  override readonly name = 'DependencyError'
  readonly dependency: Dependency
  readonly retryable: boolean

  constructor(
    dependency: Dependency,
    message: string,
    { retryable, cause }: { retryable: boolean; cause?: unknown },
  ) {
    super(`${dependency}: ${message}`, { cause })
    this.dependency = dependency
    this.retryable = retryable
  }
}

/** Anything else that is thrown is a bug, and a bug does not get better by trying again. */
export function isRetryable(error: unknown): boolean {
  return error instanceof DependencyError && error.retryable
}

/**
 * What a person sent cannot be used. `field` is the path of the offending value
 * (`birth.date`), `problem` what is wrong with it, `mend` says in one sentence how to put it right.
 */
export class InputError extends Error {
  override readonly name = 'InputError'
  readonly field: string
  readonly problem: string
  readonly mend: string

  constructor(field: string, problem: string, mend: string) {
    super(`${field}: ${problem}. ${mend}`)
    this.field = field
    this.problem = problem
    this.mend = mend
  }
}

export function assertNever(value: never): never {
  throw new Error(`unhandled case: ${JSON.stringify(value)}`)
}
