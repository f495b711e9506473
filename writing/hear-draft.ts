import type { CompleteDraft, DraftBook } from './draft-book.ts'
import { NO_USAGE, type Writer, type WritingRequest } from './writer.ts'

interface Hearing {
  readonly book: DraftBook
  /** Called with each piece and the draft with it. */
  readonly onPiece: (piece: string, raw: string) => void
  /** Called when the writer shows that it is alive, also before its first word. */
  readonly onAlive: () => void
  /** Milliseconds, from whenever; without it no time is taken. */
  readonly clock: (() => number) | undefined
}

/**
 * One draft, to its end. What it costs is noted in the book as soon as the writer says so: a provider
 * takes money for half a draft too. Of a draft that broke off that is its input: what had been written is never told.
 */
export async function hearDraft(
  writer: Writer,
  request: WritingRequest,
  { book, onPiece, onAlive, clock }: Hearing,
): Promise<Omit<CompleteDraft, 'broken' | 'findings'>> {
  const { model } = writer
  const beganAt = clock?.() ?? null
  let raw = ''
  let usage = NO_USAGE
  let noted: number | null = null
  const note = async () => {
    noted = await book.keep({ broken: true, model, usage, noted })
  }

  for await (const event of writer.write(request, { onAlive })) {
    if (event.type === 'stop') {
      const tookMs = beganAt === null || !clock ? null : clock() - beganAt
      return { model, raw, stop: event.reason, usage: event.usage, tookMs, noted }
    }
    if (event.type === 'usage') {
      usage = event.usage
      await note()
    } else {
      raw += event.text
      onPiece(event.text, raw)
    }
  }
  return { model, raw, stop: null, usage, tookMs: null, noted }
}
