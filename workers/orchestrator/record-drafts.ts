import { log, logError } from '#core/log.ts'
import { keepWriterCall, type WriterCallRow } from '#d1/writer-calls.ts'
import type { RevisionPlace } from '#r2/artifacts.ts'
import type { Price } from '#settings/value-types.ts'
import { costOf } from '#writing/cost.ts'
import type { Draft, DraftBook } from '#writing/draft-book.ts'

interface Recording {
  readonly db: D1Database
  readonly place: RevisionPlace
  readonly provider: string
  readonly price: Price | undefined
}

/**
 * The book, each draft of which is also a row of what was paid. The row is bookkeeping: where D1
 * is away the draft is kept all the same, and its row is made good when the revision's drafts are
 * looked at next.
 */
export function recorded(book: DraftBook, recording: Recording): DraftBook {
  const untold = new Set<string>()
  const tell = async (call: WriterCallRow): Promise<void> => {
    try {
      await keepWriterCall(recording.db, call)
      untold.delete(call.id)
    } catch (error) {
      untold.add(call.id)
      logError('writer.call-unrecorded', error, { jobId: recording.place.jobId })
    }
  }
  let isFirst = true
  return {
    async load() {
      const drafts = await book.load()
      const calls = drafts.map(({ number, ...draft }) => callOf(draft, number, recording))
      const due = isFirst ? calls : calls.filter(({ id }) => untold.has(id))
      isFirst = false
      for (const call of latest(due)) await tell(call)
      return drafts
    },
    async keep(draft) {
      const number = await book.keep(draft)
      const call = callOf(draft, number, recording)
      const { id: _, keptAt: __, ...told } = call
      const ms = draft.broken ? null : draft.tookMs
      log('writer.called', { ...told, ...(ms !== null && { ms }) })
      await tell(call)
      return number
    },
  }
}

/** A call that was noted at its start and then ended is one call, told by its end. */
function latest(calls: readonly WriterCallRow[]): readonly WriterCallRow[] {
  const inOrder = calls.toSorted((a, b) => Number(a.isComplete) - Number(b.isComplete))
  return [...new Map(inOrder.map((call) => [call.id, call])).values()]
}

function callOf(draft: Draft, number: number, recording: Recording): WriterCallRow {
  const { place, provider, price } = recording
  const { jobId, documentId, revision } = place
  const { model, usage, broken, noted } = draft
  const name = noted === null && !broken ? `${number}` : `broken-${noted ?? number}`
  return {
    id: `${jobId}/${documentId}/${revision}/${name}`,
    jobId,
    documentId,
    revision,
    provider,
    model,
    isComplete: !broken,
    ...usage,
    costUsd: costOf(usage, price),
    keptAt: new Date(),
  }
}
