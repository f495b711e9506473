import { ENGINE } from '#core/engine.ts'
import type { JobId } from '#core/ids.ts'
import type { DocumentId } from '#core/job-types.ts'
import type { PageSize } from '#core/page-sizes.ts'
import type { Artifact } from '#core/tasks.ts'
import { sha256Of } from '#core/sha256.ts'
import { jobFolder } from './artifacts.ts'

/** A final text that is bound, with its chapter where the book is to be heard. */
export interface BoundText {
  readonly documentId: DocumentId
  readonly text: Artifact
  readonly chapter: { readonly audio: Artifact; readonly timing: Artifact } | null
}

/** A book as somebody wants it. */
export interface BookAsked {
  readonly jobId: JobId
  /** A document by itself, or all that there are as one book. */
  readonly scope: 'document' | 'package'
  readonly form: { readonly kind: 'pdf'; readonly size: PageSize } | { readonly kind: 'epub' }
  /** In reading order. */
  readonly texts: readonly BoundText[]
}

/** Counts up when books are bound otherwise, so that stored ones are bound anew. */
const EDITION = 1

/**
 * Where a book is stored: under a hash of all it is made of, so that another revision of a text or of a
 * voice is another book, and the same ones are the same.
 */
export async function bookKey({ jobId, scope, form, texts }: BookAsked): Promise<string> {
  const made = texts.map(({ documentId, text, chapter }) => [
    documentId,
    ...[text, chapter?.audio, chapter?.timing].map((artifact) => nameOf(artifact)),
  ])
  const told = JSON.stringify([EDITION, ENGINE.version, scope, form, made])
  const hash = await sha256Of(told)
  return `${jobFolder(jobId)}books/${hash.slice(0, 32)}.${form.kind}`
}

/** Artifacts of the first edition have no digest; their keys take one write. */
function nameOf(artifact: Artifact | undefined): string {
  return artifact === undefined ? '' : artifact.sha256 || artifact.key
}
