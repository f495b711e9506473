import { DependencyError } from '#core/errors.ts'

/** The server did not take a sample; trying again cannot help. */
export function uploadFailed(reason: string): DependencyError {
  return new DependencyError('speech', `the speech server did not take the sample: ${reason}`, {
    retryable: false,
  })
}
