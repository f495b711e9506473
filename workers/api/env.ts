import type { DocumentPlan } from '#core/job-types.ts'
import type { ConsentRow } from '#d1/consents.ts'
import type { JobRow } from '#d1/jobs.ts'
import type { OrganizationRow } from '#d1/organizations.ts'
import type { PersonRow } from '#d1/people.ts'
import type { ShareRow } from '#d1/shares.ts'
import type { AudioFleet } from '#durable-objects/audio-fleet/audio-fleet.ts'
import type { Allowance } from '#durable-objects/allowance/allowance.ts'
import type { Job } from '#durable-objects/job/job.ts'
import type { Webhooks } from '#durable-objects/webhooks/webhooks.ts'
import type { Operations } from '#workers/orchestrator/operations.ts'
import type { Bearer } from './auth/bearer.ts'
import type { OrganizationResponse } from './contract/organizations.ts'

/** The API's bindings, as the root wrangler.toml declares them. */
export interface ApiEnv {
  readonly DB: D1Database
  readonly ARTIFACTS: R2Bucket
  readonly JOB: DurableObjectNamespace<Job>
  readonly FLEET: DurableObjectNamespace<AudioFleet>
  readonly WEBHOOKS: DurableObjectNamespace<Webhooks>
  readonly ALLOWANCE: DurableObjectNamespace<Allowance>
  readonly ORCHESTRATOR: Service<typeof Operations>
  /** The app's pages; absent where tests serve none. */
  readonly PAGES?: Fetcher
}

/** What a handler finds in its context: bindings, and what the doors on its path have found out. */
export interface ApiContext {
  Bindings: ApiEnv
  Variables: {
    /** What this request is called in logs and answers. */
    requestId: string
    /** What the answer says of the allowance this request was counted in. */
    allowance: Readonly<Record<string, string>>
    /** Who was let in by a token: whose allowance and idempotency keys these are. */
    principal: string
    /** Behind `requireOwner` or `requireOperator`. */
    bearer: Bearer
    /** Behind `requireOwner`. */
    owner: string
    /** Behind `requireSession`: who signed in. */
    account: string
    /** Behind `requireSession`: where. */
    session: string
    /** Behind `requireOwnJob`. */
    job: JobRow
    /** Behind `requireDocument`. */
    document: DocumentPlan
    /** Behind `requireOwnPerson`. */
    person: PersonRow
    /** Behind `requireMember`: the organisation of the path, and what the account is in it. */
    organization: OrganizationRow & { readonly role: OrganizationResponse['role'] }
    /** Behind `requireShared`: the link that is followed. */
    share: ShareRow
    /** Behind `requireSubject`: what is known of the consent of the person the link is for. */
    consent: ConsentRow
    /** Behind `requirePod`. */
    podId: string
    /** Behind `requirePod`: the pool whose fleet knows it. */
    pool: string
    /** What the pod signed of its body: the `contentDigest` it must have. */
    contentDigest: string
  }
}
