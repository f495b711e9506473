import * as z from 'zod'
import { Finding } from './grounding/finding.ts'
import { sumOf, Usage } from './writer.ts'

/** A draft that was written to its end. It counts towards the three a revision may have. */
const CompleteDraft = z.object({
  broken: z.literal(false),
  model: z.string(),
  raw: z.string(),
  /** Why the writer stopped; null when it never said. */
  stop: z.enum(['end', 'length', 'refusal']).nullable(),
  /** Null of a draft that was kept as soon as it was heard: its checks are made when it is looked at. */
  findings: z.array(Finding).readonly().nullable(),
  usage: Usage,
  /** How long it was written on, milliseconds; null where nobody took the time. */
  tookMs: z.number().nullable().default(null),
  /** The note of the same call's start, which is not paid for again; null when there was none. */
  noted: z.number().nullable(),
})
export type CompleteDraft = z.infer<typeof CompleteDraft>

/**
 * What was paid for a draft that never came to its end, as far as the writer said. Noted as soon
 * as it is said: the process may die before the stream does.
 */
const BrokenDraft = z.object({
  broken: z.literal(true),
  model: z.string(),
  usage: Usage,
  noted: z.number().nullable(),
})
type BrokenDraft = z.infer<typeof BrokenDraft>

export const Draft = z.discriminatedUnion('broken', [CompleteDraft, BrokenDraft])
export type Draft = z.infer<typeof Draft>

/** `number` is the draft's among its kind, from 1. */
export type KeptDraft = Draft & { readonly number: number }

/**
 * Everything that was written and paid for one revision, over all attempts. What is kept stays
 * as it is. Two writers may keep drafts side by side: each draft gets the next free number.
 */
export interface DraftBook {
  /** In the order of their numbers. */
  load(): Promise<readonly KeptDraft[]>
  /** The number it was kept under, once it is safe. */
  keep(draft: Draft): Promise<number>
}

/** What the drafts of a revision cost together: a call that was noted and then ended counts once. */
export function paidFor(drafts: readonly KeptDraft[]): Usage {
  const ended = new Set(drafts.map(({ noted }) => noted))
  const paid = drafts.filter(({ broken, number }) => !broken || !ended.has(number))
  return sumOf(paid.map(({ usage }) => usage))
}
