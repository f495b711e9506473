import * as z from 'zod'
import { DocumentId, JOB_TYPES } from './job-types.ts'
import { JobId } from './ids.ts'
import { JOB_STATUSES } from './tasks.ts'

const job = z.strictObject({
  jobId: JobId,
  jobType: z.enum(JOB_TYPES),
  status: z.enum(JOB_STATUSES),
})
const document = z.strictObject({
  jobId: JobId,
  documentId: DocumentId,
  revision: z.number().int(),
})
const ofPackage = z.strictObject({ jobId: JobId, packageId: z.string() })
const endpoint = z.strictObject({ endpointId: z.string(), reason: z.string() })

/** Who hears of it: whose reading it is, who runs the service, or whoever asked for it. */
type Hearer = 'owner' | 'operators' | 'both'

interface Kind<Data extends z.ZodType = z.ZodType> {
  readonly about: string
  readonly hearer: Hearer
  readonly data: Data
}

/** Lets each entry's type of data follow from its `data`. */
function kind<Data extends z.ZodType>(hearer: Hearer, about: string, data: Data): Kind<Data> {
  return { about, hearer, data }
}

/**
 * Everything the system tells by itself, over webhooks and push. Ids, states and figures only: whoever
 * is told asks the API for the rest, with a token. A type is a contract and is never renamed.
 */
export const ANNOUNCEMENTS = {
  'job.accepted': kind('owner', 'A reading was ordered.', job),
  'job.paused': kind('owner', 'A reading waits for a provider, and goes on by itself.', job),
  'job.complete': kind('owner', 'Every document of a reading is there.', job),
  'job.partial': kind('owner', 'A reading is at its end; some of its documents are missing.', job),
  'job.failed': kind('owner', 'A reading is at its end, and has no document.', job),
  'job.cancelled': kind('owner', 'A reading was cancelled.', job),
  'document.text.ready': kind('owner', 'A text can be read.', document),
  'document.pdf.ready': kind('owner', 'A PDF can be fetched.', document),
  'document.chapter.ready': kind('owner', 'A chapter can be heard.', document),
  'document.failed': kind('owner', 'A part of a document was given up.', document),
  'package.ready': kind('owner', 'A package can be fetched.', ofPackage),
  'webhook.disabled': kind('both', 'An endpoint gets nothing more until it is enabled.', endpoint),
  'webhook.test': kind(
    'both',
    'Sent because it was asked for.',
    z.strictObject({ endpointId: z.string() }),
  ),
  'settings.drift': kind(
    'operators',
    'Something is wrong with a setting, or with what it names.',
    z.strictObject({ setting: z.string(), worker: z.string(), severity: z.string() }),
  ),
  'dead-letters.waiting': kind(
    'operators',
    'Dead letters wait for a decision.',
    z.strictObject({ waiting: z.number().int(), newestAt: z.iso.datetime() }),
  ),
  'spend.reached': kind(
    'operators',
    'Writers have cost as much in a day as settings say is worth telling.',
    z.strictObject({ day: z.iso.date(), dollars: z.number(), limit: z.number() }),
  ),
  'provider.away': kind(
    'operators',
    'Readings wait because a provider does not answer or is out of credit.',
    z.strictObject({ provider: z.string(), jobs: z.number().int() }),
  ),
  'fleet.held': kind(
    'operators',
    'Chapters wait and no pod speaks: a limit of cost is reached, or nothing can be rented.',
    z.strictObject({ pool: z.string(), why: z.string() }),
  ),
  'synthetic.failed': kind(
    'operators',
    'The reading ordered to see that all of it works did not come to its end.',
    z.strictObject({ jobId: JobId, status: z.enum(JOB_STATUSES) }),
  ),
} as const

export type AnnouncementType = keyof typeof ANNOUNCEMENTS
export const ANNOUNCEMENT_TYPES = Object.keys(ANNOUNCEMENTS) as AnnouncementType[]

type DataOf<Type extends AnnouncementType> = z.infer<(typeof ANNOUNCEMENTS)[Type]['data']>

/** One thing to tell. `id` is of the thing and not of the telling: told twice it is one. `at` in milliseconds. */
export type Announcement = {
  [Type in AnnouncementType]: {
    readonly id: string
    readonly type: Type
    readonly at: number
    readonly data: DataOf<Type>
  }
}[AnnouncementType]

/** Whose endpoints hear what operators are told. No account can be called so: ids of accounts have no space. */
export const OPERATORS = 'the operators'

/** The types an owner's endpoints, or the operators', may ask for. */
export function typesHeardBy(owner: string): readonly AnnouncementType[] {
  const own = owner === OPERATORS ? 'operators' : 'owner'
  return ANNOUNCEMENT_TYPES.filter((type) =>
    ([own, 'both'] as readonly Hearer[]).includes(ANNOUNCEMENTS[type].hearer),
  )
}
