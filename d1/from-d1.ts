import { DependencyError } from '#core/errors.ts'

/**
 * What D1 answers. Throws a retryable `DependencyError` when it does not: D1's own error is the
 * cause, never Drizzle's around it, which repeats every value of the query, births and questions
 * among them, and errors are logged.
 */
export async function fromD1<T>(message: string, ask: () => PromiseLike<T>): Promise<T> {
  try {
    return await ask()
  } catch (error) {
    const isWrapped = error instanceof Error && error.cause instanceof Error
    const cause = isWrapped ? error.cause : error
    throw new DependencyError('d1', message, { retryable: true, cause })
  }
}
