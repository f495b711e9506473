import { ANNOUNCEMENT_TYPES } from '#core/announcements.ts'
import { JOB_TYPES } from '#core/job-types.ts'
import { DOCUMENT_STATES, JOB_STATUSES } from '#core/tasks.ts'
import * as z from 'zod'
import { Next } from './paging.ts'

/** A job as operators see it: nothing of whom it is about, and no word of what was written. */
const FoundJob = z
  .object({
    id: z.string(),
    owner: z.string(),
    type: z.enum(JOB_TYPES),
    status: z.enum(JOB_STATUSES),
    progress: z.number(),
    provider: z.string(),
    createdAt: z.iso.datetime(),
    updatedAt: z.iso.datetime(),
  })
  .meta({ id: 'FoundJob', description: 'A job as operators see it.' })
export const FoundJobsResponse = z.object({ jobs: z.array(FoundJob), next: Next })

const FoundPart = z.object({ status: z.string(), reason: z.string().nullable() })
export const ShownJob = FoundJob.extend({
  documents: z.array(
    z.object({
      id: z.string(),
      revision: z.number().int(),
      state: z.enum(DOCUMENT_STATES),
      text: FoundPart,
      pdf: FoundPart,
      audio: FoundPart,
    }),
  ),
  dollars: z
    .number()
    .meta({ description: 'What its writers have cost, as far as prices are known.' }),
  calls: z.number().int(),
}).meta({ id: 'ShownJob' })

export const Reason = z
  .strictObject({ why: z.string().min(1).max(1000) })
  .meta({ id: 'Reason', description: 'Kept with the action.' })

const Cost = z
  .object({
    key: z.string().meta({ description: 'The day, provider, owner or job.' }),
    calls: z.number().int(),
    inputTokens: z.number().int(),
    outputTokens: z.number().int(),
    dollars: z.number(),
    unpriced: z.number().int().meta({ description: 'Calls whose price was not known.' }),
  })
  .meta({ id: 'Cost' })
export const CostsResponse = z.object({ costs: z.array(Cost) })

export const CustomersResponse = z.object({
  customers: z.array(
    z.object({
      owner: z.string(),
      jobs: z.number().int(),
      open: z.number().int(),
      lastOrderAt: z.iso.datetime(),
    }),
  ),
  next: Next,
})

export const GrantRequest = z
  .strictObject({
    why: z.string().min(10).max(1000).meta({ description: 'Why it must be read; kept for good.' }),
    hours: z.number().int().min(1).max(24).default(1),
  })
  .meta({ id: 'GrantRequest' })
export const Grant = z
  .object({
    id: z.string(),
    owner: z.string(),
    who: z.string(),
    why: z.string(),
    at: z.iso.datetime(),
    until: z.iso.datetime(),
  })
  .meta({ id: 'Grant', description: 'Who may look at a customer’s texts, why, and until when.' })
export const GrantsResponse = z.object({ grants: z.array(Grant) })

const Action = z
  .object({
    id: z.number().int(),
    at: z.iso.datetime(),
    who: z.string(),
    action: z.string(),
    why: z.string().nullable(),
    status: z.number().int().meta({ description: '0 where its end is not known.' }),
  })
  .meta({ id: 'Action', description: 'What an operator did, or tried.' })
export const ActionsResponse = z.object({ actions: z.array(Action), next: Next })

const Alert = z
  .object({
    type: z.enum(ANNOUNCEMENT_TYPES),
    data: z.record(z.string(), z.unknown()),
  })
  .meta({ id: 'Alert', description: 'What operators should know at this moment.' })
export const AlertsResponse = z.object({ alerts: z.array(Alert) })

const Level = z.object({
  jobs: z.number().int().meta({ description: 'So many were measured.' }),
  p50: z.number().nullable().meta({ description: 'Seconds; half took no longer.' }),
  p99: z.number().nullable(),
  slowest: z.number().nullable(),
})
export const ServiceLevelsResponse = z
  .object({
    since: z.iso.datetime(),
    ordered: z.number().int(),
    ended: z.number().int(),
    complete: z.number().int(),
    accepted: Level.meta({ description: 'From the order until its object had it.' }),
    firstText: Level.meta({ description: 'From the order until a text could be read.' }),
    package: Level.meta({ description: 'From the order until everything was there.' }),
  })
  .meta({ id: 'ServiceLevels' })
