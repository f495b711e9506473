import type { WholeAnswer } from './anthropic-of-jobs.ts'

/** A whole draft that a job keeps of a document. */
interface KeptDraft {
  readonly document: string
  /** Milliseconds since 1970. */
  readonly storedAt: number
}

interface Matched {
  /** Answers that were paid for and that nobody keeps. */
  readonly lost: readonly WholeAnswer[]
  /** Drafts that no answer was there for. */
  readonly unheard: readonly KeptDraft[]
}

/** Finds for each draft, one for one, the answer it was heard as: the last one of its document that had ended by then. */
export function matchDrafts(
  answers: readonly WholeAnswer[],
  drafts: readonly KeptDraft[],
): Matched {
  const lost = answers.toSorted((one, other) => one.endedAt - other.endedAt)
  const unheard: KeptDraft[] = []
  for (const draft of drafts.toSorted((one, other) => one.storedAt - other.storedAt)) {
    const at = lost.findLastIndex(
      ({ document, endedAt }) => document === draft.document && endedAt <= draft.storedAt,
    )
    if (at < 0) unheard.push(draft)
    else lost.splice(at, 1)
  }
  return { lost, unheard }
}
