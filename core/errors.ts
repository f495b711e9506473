import { describe } from './log.ts'

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
  | 'runpod'
  | 'mail'
  | 'issuer'
  | 'webhook'
  | 'push'

/**
 * What a failure asks for. `retry`: try again, it counts. `overloaded`: come back later, the
 * other side is busy. `paused`: a provider is down or out of credit; everything waits, visibly,
 * no attempt is counted, and goes on by itself. `final`: trying again cannot help.
 */
export const FAILURE_KINDS = ['retry', 'overloaded', 'paused', 'final'] as const
export type FailureKind = (typeof FAILURE_KINDS)[number]

export interface Failure {
  readonly kind: FailureKind
  readonly reason: string
  /** When the other side asked to be asked again, in seconds from now. */
  readonly retryAfterSeconds?: number
  /** What was measured, and paid, before it failed. */
  readonly measures?: Readonly<Record<string, number>>
}

interface DependencyErrorOptions {
  readonly retryable: boolean
  /** When more is known than whether another try may help. */
  readonly kind?: FailureKind
  readonly retryAfterSeconds?: number | undefined
  readonly cause?: unknown
}

/** Something outside this program failed. `kind` is the one thing a caller may act on; the rest is for the log. */
export class DependencyError extends Error {
  override readonly name = 'DependencyError'
  readonly dependency: Dependency
  readonly kind: FailureKind
  readonly retryAfterSeconds: number | undefined

  constructor(
    dependency: Dependency,
    message: string,
    { retryable, kind, retryAfterSeconds, cause }: DependencyErrorOptions,
  ) {
    super(`${dependency}: ${message}`, { cause })
    this.dependency = dependency
    this.kind = kind ?? (retryable ? 'retry' : 'final')
    this.retryAfterSeconds = retryAfterSeconds
  }

  get retryable(): boolean {
    return this.kind !== 'final'
  }
}

/** Anything else that is thrown is a bug, and a bug does not get better by trying again. */
export function isRetryable(error: unknown): boolean {
  return error instanceof DependencyError && error.retryable
}

/** An error as its job is told of it. */
export function failureOf(error: unknown): Failure {
  const reason = describe(error)
  if (!(error instanceof DependencyError)) return { kind: 'final', reason }
  const { kind, retryAfterSeconds } = error
  return { kind, reason, ...(retryAfterSeconds !== undefined && { retryAfterSeconds }) }
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
