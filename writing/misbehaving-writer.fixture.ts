import { DependencyError } from '#core/errors.ts'
import { NO_USAGE, type Writer, type WritingEvent, type WritingRequest } from './writer.ts'

/** What becomes of one call: a draft, whole or cut off after some characters, or a provider that fails. */
export interface Call {
  readonly text: string
  readonly reason?: 'end' | 'length' | 'refusal' | 'silence'
  /** Thrown after so many characters. */
  readonly breaks?: { readonly after: number; readonly error: Error } | undefined
  /** Whether the cost of the request is told when the stream starts. */
  readonly tellsEarly?: boolean
}

export const FAILURES = {
  busy: new DependencyError('writer', 'busy', { retryable: true, kind: 'overloaded' }),
  unpaid: new DependencyError('writer', 'out of credit', { retryable: true, kind: 'paused' }),
  gone: new DependencyError('writer', 'the connection was lost', { retryable: true }),
}

/** Does what is asked of it call by call, the last for ever, and counts what it wants paid. */
export function writerOf(...calls: readonly Call[]) {
  const asked: WritingRequest[] = []
  const bill = { complete: 0, inputTokens: 0, outputTokens: 0 }
  const writer: Writer = {
    provider: 'fake',
    model: 'fake-1',
    async *write(request): AsyncGenerator<WritingEvent> {
      const { text, reason = 'end', breaks, tellsEarly } = calls[asked.length] ?? calls.at(-1)!
      asked.push(request)
      if (breaks?.after === 0) throw breaks.error
      if (tellsEarly) {
        bill.inputTokens += 10
        yield { type: 'usage', usage: { ...NO_USAGE, inputTokens: 10, outputTokens: 0 } }
      }
      const said = breaks ? text.slice(0, breaks.after) : text
      for (const piece of said.match(/.{1,7}/gs) ?? []) yield { type: 'text', text: piece }
      if (breaks) throw breaks.error
      if (reason === 'silence') return
      if (!tellsEarly) bill.inputTokens += 10
      bill.complete += 1
      bill.outputTokens += 5
      yield { type: 'stop', reason, usage: { ...NO_USAGE, inputTokens: 10, outputTokens: 5 } }
    },
  }
  return { writer, asked, bill }
}
