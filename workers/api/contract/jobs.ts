import { RELATIONS } from '#core/commission.ts'
import { DOCUMENT_THEMES, JOB_TYPES } from '#core/job-types.ts'
import { orMissing } from '#core/misfit.ts'
import { SUBJECTS, SYSTEMS } from '#core/systems.ts'
import { DOCUMENT_STATES, JOB_STATUSES, TASK_STATUSES } from '#core/tasks.ts'
import { composed } from '#core/words.ts'
import * as z from 'zod'

const System = z.enum(SYSTEMS, orMissing('is not a known system'))
const Systems = z
  .array(System)
  .min(1, 'leaves nothing to read')
  .refine((systems) => new Set(systems).size === systems.length, 'names one twice')
  .meta({
    description: 'Which systems to read, for the types that read them all; by default five.',
  })
const Relation = z
  .enum(RELATIONS)
  .meta({ description: 'What two people are to each other; by default partners.' })
const LONGEST_QUESTION = 1000
/** Kept composed and on one line, like a name. */
const Question = z
  .string()
  .transform(composed)
  .pipe(
    z
      .string()
      .min(1, 'is empty')
      .max(LONGEST_QUESTION, `is longer than ${LONGEST_QUESTION} characters`),
  )
/** Which there are, settings say: one that no pool has is refused where the order is placed. */
const Voice = z.string().min(1, 'is empty').max(100, 'is longer than 100 characters').meta({
  description:
    'Whose voice the chapters are spoken in, as `GET /v1/voices` lists them; by default the one that settings name.',
  example: 'rms',
})

export const OrderJobRequest = z
  .strictObject({
    type: z.enum(JOB_TYPES, orMissing('is not a known job type')),
    people: z
      .array(z.string())
      .min(1, 'names nobody')
      .max(2, 'names more than two people')
      .meta({ description: 'Ids, the first person first.' }),
    system: System.optional().meta({ description: 'For the types that read one system.' }),
    question: Question.optional(),
    voice: Voice.optional(),
    relation: Relation.optional(),
    systems: Systems.optional(),
    samePerson: z.boolean().optional().meta({
      description: 'True to lay a person beside themselves; otherwise that is asked about.',
    }),
    keys: z.literal('two').optional().meta({
      description:
        'Of a package about two: what is of both opens when each of the two has read their own and turned their key.',
    }),
  })
  .meta({ id: 'OrderJob' })
export type OrderJobRequest = z.infer<typeof OrderJobRequest>

/** What may be other the second time. */
export const OrderAgainRequest = z
  .strictObject({
    question: Question.nullable().optional().meta({ description: 'Null asks none this time.' }),
    voice: Voice.optional(),
    relation: Relation.optional(),
    systems: Systems.optional(),
  })
  .meta({ id: 'OrderAgain' })
export type OrderAgainRequest = z.infer<typeof OrderAgainRequest>

const Part = z
  .object({
    status: z.enum(TASK_STATUSES),
    fraction: z.number().meta({ description: 'How far it is, 0 to 1.' }),
    reason: z
      .string()
      .nullable()
      .meta({ description: 'Why it failed or waits, or was made anew in vain, in words.' }),
    url: z.string().nullable().meta({ description: 'Where to fetch it, once it is done.' }),
    flags: z.array(z.string()).meta({ description: 'What whoever reads or listens should know.' }),
  })
  .meta({ id: 'Part' })

export const RevisionResponse = z
  .object({
    revision: z.number().int().meta({ description: 'From 1; the highest is the present one.' }),
    state: z.enum(DOCUMENT_STATES),
    outdated: z.boolean().meta({ description: 'A text it builds on has been replaced since.' }),
    flags: z.array(z.string()).meta({ description: 'Those of all its parts.' }),
    text: Part.extend({ words: z.number().nullable() }),
    pdf: Part.extend({ pages: z.number().nullable() }),
    audio: Part.extend({ seconds: z.number().nullable() }),
  })
  .meta({ id: 'Revision' })
export type RevisionResponse = z.infer<typeof RevisionResponse>

export const DocumentResponse = RevisionResponse.extend({
  id: z.string(),
  title: z.string(),
  position: z.number().int().meta({ description: 'In reading order, from 1.' }),
  subject: z.enum(SUBJECTS),
  theme: z.enum(DOCUMENT_THEMES),
  revisions: z.number().int().meta({ description: 'How many there are.' }),
  isLocked: z
    .boolean()
    .meta({ description: 'Whether it waits for a key; it answers 409 until then.' }),
}).meta({ id: 'Document', description: 'A document in its present revision.' })
export type DocumentResponse = z.infer<typeof DocumentResponse>

const Turned = z.iso.datetime().nullable().meta({ description: 'Null while it was not turned.' })

export const JobKeys = z
  .object({
    yours: z.enum(['p1', 'p2']).meta({ description: 'Whose key you turn.' }),
    p1: Turned,
    p2: Turned,
    isOpen: z.boolean().meta({ description: 'Whether both were turned.' }),
  })
  .meta({ id: 'JobKeys' })
export type JobKeys = z.infer<typeof JobKeys>

export const JobSummary = z
  .object({
    id: z.string(),
    type: z.enum(JOB_TYPES),
    system: System.nullable().meta({ description: 'Of the types that read one system.' }),
    systems: z.array(System).meta({ description: 'The systems that are read.' }),
    relation: Relation.nullable(),
    people: z.array(z.object({ id: z.string(), name: z.string() })),
    question: z.string().nullable(),
    voice: z.string(),
    keys: JobKeys.nullable().meta({
      description: 'How the two keys stand; null of a reading that is open to whoever ordered it.',
    }),
    again: z.string().nullable().meta({ description: 'The job this was ordered again from.' }),
    status: z.enum(JOB_STATUSES),
    progress: z.number().meta({ description: '0 to 1, never going back.' }),
    eta: z.object({ likelyAt: z.iso.datetime(), lateAt: z.iso.datetime() }).nullable().meta({
      description:
        'When it should be over, by what such work took before: half of all by `likelyAt`, nine of ten by `lateAt`. Null where nobody can say.',
    }),
    seq: z.number().int().meta({ description: 'How much of its history this answer has seen.' }),
    createdAt: z.iso.datetime(),
    updatedAt: z.iso.datetime(),
  })
  .meta({ id: 'JobSummary' })
export type JobSummary = z.infer<typeof JobSummary>

export const JobResponse = JobSummary.extend({ documents: z.array(DocumentResponse) }).meta({
  id: 'Job',
})
export type JobResponse = z.infer<typeof JobResponse>
