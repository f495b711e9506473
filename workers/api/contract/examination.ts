import { createRoute } from '@hono/zod-openapi'
import * as z from 'zod'
import { BEHIND_TOKEN, json, jsonBody, READING_JSON, refusals } from './answers.ts'
import { OPERATOR } from './security.ts'

const tags = ['admin']

const ExaminationRequest = z
  .strictObject({
    part: z.enum(['rows', 'files']).meta({
      description: 'Whether to begin from the jobs that D1 knows, or from what lies in R2.',
    }),
    after: z.string().max(1000).default('').meta({ description: '`next` of the page before.' }),
    limit: z.number().int().min(1).max(50).default(20),
    repair: z.boolean().default(false).meta({ description: 'Whether what can be mended is.' }),
  })
  .meta({ id: 'ExaminationRequest' })

const JobFinding = z
  .object({
    kind: z.enum([
      'lost-object',
      'erased-rows',
      'rows-differ',
      'stuck',
      'lost-artifact',
      'lost-past',
      'lost-row',
      'orphan',
      'unexamined',
    ]),
    jobId: z.string(),
    what: z.string().meta({ description: 'What is wrong, and what mends it.' }),
    mended: z.boolean(),
  })
  .meta({ id: 'JobFinding' })
export type JobFinding = z.infer<typeof JobFinding>

export const ExaminationResponse = z
  .object({
    examined: z.number().int().meta({ description: 'How many jobs were looked at.' }),
    findings: z.array(JobFinding),
    next: z.string().nullable().meta({ description: 'Where to go on; null after the last page.' }),
  })
  .meta({ id: 'Examination' })

export const examineJobs = createRoute({
  method: 'post',
  path: '/admin/v1/examinations',
  operationId: 'examineJobs',
  summary:
    'Compares jobs with what D1 and R2 say of them, page by page, and mends by the job itself.',
  tags,
  security: OPERATOR,
  request: { body: jsonBody(ExaminationRequest) },
  responses: {
    200: json(ExaminationResponse, 'What was found on this page.'),
    ...refusals(...BEHIND_TOKEN, ...READING_JSON),
  },
})
