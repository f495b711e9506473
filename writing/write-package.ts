import type { Failure } from '#core/errors.ts'
import type { DocumentPlan } from '#core/job-types.ts'
import { toTheEnd } from '#core/to-the-end.ts'
import {
  requestInPackage,
  siblingsOf,
  type Earlier,
  type PackageOrder,
} from './request-in-package.ts'
import type { Sibling } from './grounding/repetition.ts'
import type { WritingOutcome } from './write-document.ts'
import type { WritingRequest } from './writer.ts'

/** What is asked of whoever writes one document of a package. */
export interface InPackage {
  readonly document: DocumentPlan
  readonly request: WritingRequest
  /** The texts before it, none of whose sentences may return. */
  readonly siblings: readonly Sibling[]
}

/** `failed`: no draft came to its end, for a reason of the provider's. */
export type PackageOutcome =
  | WritingOutcome
  | { readonly kind: 'failed'; readonly failure: Failure }
  /** It builds on a text that is not there. */
  | { readonly kind: 'left-out' }

/**
 * Writes the documents of an order one after the other, each knowing the texts before it, as a job
 * does: an overlay needs both readings it compares, a verdict does without what is missing. Yields
 * what became of each as soon as it is known. `write` throws nothing it does not want to end all by.
 */
export async function* writePackage(
  order: PackageOrder,
  write: (asked: InPackage) => Promise<PackageOutcome>,
): AsyncGenerator<{ readonly document: DocumentPlan; readonly outcome: PackageOutcome }> {
  const earlier = new Map<DocumentPlan['id'], WritingOutcome & { kind: 'written' }>()
  for (const document of order.documents) {
    if (!isPossible(document, earlier)) {
      yield { document, outcome: { kind: 'left-out' } }
      continue
    }
    const request = toTheEnd(requestInPackage(document, order, earlier))
    const before = new Map([...earlier].filter(([id]) => document.after.includes(id)))
    const outcome = await write({ document, request, siblings: siblingsOf(before) })
    if (outcome.kind === 'written') earlier.set(document.id, outcome)
    yield { document, outcome }
  }
}

function isPossible({ needs, after }: DocumentPlan, earlier: Earlier): boolean {
  return needs === 'settled' || after.every((id) => earlier.has(id))
}
