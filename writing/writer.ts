import * as z from 'zod'
import type { Fact } from '#astrology/facts.ts'
import type { Brief } from './brief/brief.ts'

/** Everything a writer may know: what to say, of whom, decided by code. Never a chart to read freely. */
export interface WritingRequest {
  readonly brief: Brief
  /** All facts the document may use: what its claims are judged by. A writer says what the brief holds of them. */
  readonly facts: readonly Fact[]
  /** Set when an earlier draft was found wanting: what it said and what has to change. */
  readonly revision?: Revision
}

export interface Revision {
  /** 1 for the first rewrite. */
  readonly attempt: number
  readonly draft: string
  /** Sentences that say what is wrong, each naming the offending words. */
  readonly complaints: readonly string[]
}

/**
 * A piece of a text as it arrives. The last one says why the writer stopped. `usage` says what
 * has been paid so far for this draft: a provider that knows it early says it early, for a
 * stream that breaks is paid for too.
 */
export type WritingEvent =
  | { readonly type: 'text'; readonly text: string }
  | { readonly type: 'usage'; readonly usage: Usage }
  | { readonly type: 'stop'; readonly reason: 'end' | 'length' | 'refusal'; readonly usage: Usage }

/** Tokens of a call. What the provider kept from an earlier one, or keeps for a later, is counted apart from the rest of the input. */
export const Usage = z.object({
  inputTokens: z.number(),
  outputTokens: z.number(),
  cacheReadTokens: z.number().default(0),
  cacheWriteTokens: z.number().default(0),
})
export type Usage = z.infer<typeof Usage>

/** What costs nothing. */
export const NO_USAGE: Usage = {
  inputTokens: 0,
  outputTokens: 0,
  cacheReadTokens: 0,
  cacheWriteTokens: 0,
}

/** Several calls' tokens together. */
export function sumOf(usages: readonly Usage[]): Usage {
  const sum = (count: (usage: Usage) => number): number =>
    usages.reduce((total, usage) => total + count(usage), 0)
  return {
    inputTokens: sum(({ inputTokens }) => inputTokens),
    outputTokens: sum(({ outputTokens }) => outputTokens),
    cacheReadTokens: sum(({ cacheReadTokens }) => cacheReadTokens),
    cacheWriteTokens: sum(({ cacheWriteTokens }) => cacheWriteTokens),
  }
}

interface WriterWatch {
  /** Called whenever the provider shows that it is alive, also where it says nothing yet. */
  readonly onAlive?: () => void
}

/**
 * Someone who turns facts into prose. The text is Markdown of one dialect: `# title`,
 * `## heading`, paragraphs, and after a sentence the ids of the facts it rests on,
 * `[[p1.western.moon.sign]]`, which `finishText` strips and keeps as evidence.
 * Throws `DependencyError` when the provider fails; its `kind` says whether and when to come back.
 */
export interface Writer {
  readonly provider: string
  readonly model: string
  write(request: WritingRequest, watch?: WriterWatch): AsyncIterable<WritingEvent>
}
