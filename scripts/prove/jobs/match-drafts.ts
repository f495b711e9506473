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

/** The clock of a local Worker stands still while it works through what came at once: it may store a little before now. */
const CLOCK_MS = 1_000

/** Finds for each draft, one for one, the answer it was heard as: the last one of its document that had ended by then. */
export function matchDrafts(
  answers: readonly WholeAnswer[],
  drafts: readonly KeptDraft[],
): Matched {
  const lost = answers.toSorted((one, other) => one.endedAt - other.endedAt)
  const unheard: KeptDraft[] = []
  for (const draft of drafts.toSorted((one, other) => one.storedAt - other.storedAt)) {
    const hadEndedBy = (time: number) => (answer: WholeAnswer) =>
      answer.document === draft.document && answer.endedAt <= time
    const before = lost.findLastIndex(hadEndedBy(draft.storedAt))
    const at = before < 0 ? lost.findIndex(hadEndedBy(draft.storedAt + CLOCK_MS)) : before
    if (at < 0) unheard.push(draft)
    else lost.splice(at, 1)
  }
  return { lost, unheard }
}
