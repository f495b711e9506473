import * as z from 'zod'
import { Finding } from './grounding/finding.ts'
import { Usage } from './writer.ts'

/** How a text came about and what is still wrong with it. Kept beside the text. */
export const QualityRecord = z.object({
  provider: z.string(),
  model: z.string(),
  words: z.number(),
  /** Complete drafts of this revision, over all attempts. */
  drafts: z.number(),
  /** What the checks found in the draft that was taken, worst first. */
  findings: z.array(Finding).readonly(),
  /** Everything that was paid for this revision, broken drafts included. */
  usage: Usage,
})
export type QualityRecord = z.infer<typeof QualityRecord>
