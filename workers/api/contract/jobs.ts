import { JOB_TYPES } from '#core/job-types.ts'
import { SYSTEMS } from '#core/systems.ts'
import { JOB_STATUSES, TASK_STATUSES } from '#core/tasks.ts'
import * as z from 'zod'

/** `people`: ids, the first person first. `system` only for the types that read one system. */
export const OrderJobRequest = z.strictObject({
  type: z.enum(JOB_TYPES, { error: 'is not a known job type' }),
  people: z.array(z.string()).min(1, 'names nobody').max(2, 'names more than two people'),
  system: z.enum(SYSTEMS, { error: 'is not a known system' }).optional(),
  question: z.string().trim().min(1).max(1000).optional(),
  voice: z.string().min(1).max(100).optional(),
})
export type OrderJobRequest = z.infer<typeof OrderJobRequest>

const Part = z.object({
  status: z.enum(TASK_STATUSES),
  fraction: z.number(),
  /** Why it failed, in words; null otherwise. */
  reason: z.string().nullable(),
  /** Where to fetch it once it is done. */
  url: z.string().nullable(),
  /** What whoever reads or listens should know. */
  flags: z.array(z.string()),
})

export const DocumentResponse = z.object({
  id: z.string(),
  title: z.string(),
  position: z.number().int(),
  subject: z.string(),
  theme: z.string(),
  text: Part.extend({ words: z.number().nullable() }),
  pdf: Part.extend({ pages: z.number().nullable() }),
  audio: Part.extend({ seconds: z.number().nullable() }),
})
export type DocumentResponse = z.infer<typeof DocumentResponse>

export const JobResponse = z.object({
  id: z.string(),
  type: z.enum(JOB_TYPES),
  system: z.enum(SYSTEMS).nullable(),
  people: z.array(z.object({ id: z.string(), name: z.string() })),
  status: z.enum(JOB_STATUSES),
  /** 0 to 1; derived from the tasks, never going back. */
  progress: z.number(),
  /** How much of the event log this answer has seen. */
  seq: z.number().int(),
  createdAt: z.iso.datetime(),
  updatedAt: z.iso.datetime(),
  documents: z.array(DocumentResponse),
})
export type JobResponse = z.infer<typeof JobResponse>
