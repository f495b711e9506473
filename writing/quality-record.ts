import * as z from 'zod'
import { Finding } from './grounding/finding.ts'
import { Usage } from './writer.ts'

/** How a text came about and what is still wrong with it. Kept beside the text. */
export const QualityRecord = z.object({
  provider: z.string(),
  model: z.string(),
  /** By what words it was asked for, and a hash of what it was given to say; null of texts from before they were kept. */
  prompt: z.string().nullable().default(null),
  brief: z.string().nullable().default(null),
  words: z.number(),
  /** Complete drafts of this revision, over all attempts. */
  drafts: z.number(),
  /** What the checks found in the draft that was taken, worst first. */
  findings: z.array(Finding).readonly(),
  /** Everything that was paid for this revision, broken drafts included. */
  usage: Usage,
  /** US dollars, by the price of its day; null where none was known. */
  costUsd: z.number().nullable().default(null),
  /** How long its drafts were written on, seconds; null where nobody took the time. */
  seconds: z.number().nullable().default(null),
})
export type QualityRecord = z.infer<typeof QualityRecord>
