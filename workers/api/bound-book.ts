import { DependencyError } from '#core/errors.ts'
import type { JobRow } from '#d1/jobs.ts'
import { findArtifact } from '#r2/artifacts.ts'
import { bookKey, type BookAsked } from '#r2/book-key.ts'
import type { ApiEnv } from './env.ts'
import type { FinishedDocument } from './finished-documents.ts'

interface Wish extends Pick<BookAsked, 'scope' | 'form'> {
  /** Whether chapters lie in it. */
  readonly isHeard?: boolean
}

/**
 * Where the book of these documents is stored, bound now if it was not before. It is bound where fonts and charts
 * are, for this Worker has neither. Throws `DependencyError` where that cannot be done for now.
 */
export async function boundBook(
  env: ApiEnv,
  { id: jobId, commission }: JobRow,
  { documents, isHeard = false, ...wish }: Wish & { documents: readonly FinishedDocument[] },
): Promise<string> {
  const texts = documents.map(({ plan, text, chapter }) => {
    return { documentId: plan.id, text, chapter: isHeard ? chapter : null }
  })
  const asked: BookAsked = { jobId, ...wish, texts }
  const key = await bookKey(asked)
  if (await findArtifact(env.ARTIFACTS, key)) return key
  const outcome = await env.ORCHESTRATOR.bindBook(asked, commission)
  if (outcome === 'bound') return key
  throw new DependencyError('r2', 'a book could not be bound for now', { retryable: true })
}
