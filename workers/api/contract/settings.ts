import * as z from 'zod'
import { Next } from './paging.ts'

/** Any JSON value; a secret is told as its fingerprint, `sha256:` and eight hex digits. */
const Value = z.unknown()

/** What can be asked for. Text is read as the setting's type; null unsets. */
const Asked = z.union([z.string(), z.number(), z.boolean(), z.null()])

/** A setting as the API's Worker reads it now. */
export const SettingResponse = z
  .object({
    key: z.string(),
    purpose: z.string(),
    secret: z.boolean(),
    variable: z.string().meta({ description: 'The environment variable that may stand in.' }),
    inTwoSteps: z.boolean().meta({ description: 'Proposed and approved, never set directly.' }),
    value: Value.meta({ description: 'Null when unset or unusable.' }),
    origin: z
      .enum(['d1', 'environment', 'default'])
      .nullable()
      .meta({ description: 'Null when it cannot be used, and whoever reads it is refused.' }),
    version: z.number().int().meta({ description: '0 while D1 never held it.' }),
    problems: z.array(z.string()),
  })
  .meta({ id: 'Setting' })
export type SettingResponse = z.infer<typeof SettingResponse>

export const SettingsResponse = z.object({ settings: z.array(SettingResponse) })

/** Operators share one token for now, so each says who they are. */
const reason = {
  who: z.string().max(100).default('operator').meta({ description: 'Kept in the history.' }),
  why: z.string().max(1000).meta({ description: 'Kept in the history.' }),
}

export const ChangeSettingRequest = z.strictObject({
  ...reason,
  value: Asked.meta({ description: 'Null unsets it. Text is read as the setting’s type.' }),
  expectedVersion: z.number().int().min(0).optional(),
})
export type ChangeSettingRequest = z.input<typeof ChangeSettingRequest>

const SettingChange = z
  .object({
    key: z.string(),
    version: z.number().int(),
    who: z.string(),
    at: z.iso.datetime(),
    from: Value,
    to: Value,
    why: z.string(),
    proposalId: z.string().nullable(),
  })
  .meta({ id: 'SettingChange' })
export type SettingChange = z.infer<typeof SettingChange>

export const SettingChangesResponse = z.object({ changes: z.array(SettingChange), next: Next })

export const ProposeSettingRequest = z.strictObject({
  ...reason,
  key: z.string(),
  value: Asked.meta({ description: 'Null proposes to unset it.' }),
})
export type ProposeSettingRequest = z.input<typeof ProposeSettingRequest>

/** A change that was tried out, and waits for a day to be approved. */
export const ProposalResponse = z
  .object({
    id: z.string(),
    key: z.string(),
    value: Value,
    proposedBy: z.string(),
    proposedAt: z.iso.datetime(),
    why: z.string(),
    trial: z
      .object({
        ok: z.boolean(),
        detail: z.string(),
        provider: z.string(),
        model: z.string().nullable(),
      })
      .meta({ description: 'What a dry run with the writer it leads to found.' }),
    status: z.enum(['open', 'approved', 'rejected', 'expired']),
    decidedBy: z.string().nullable(),
    decidedAt: z.iso.datetime().nullable(),
    decidedWhy: z.string().nullable(),
  })
  .meta({ id: 'SettingProposal' })
export type ProposalResponse = z.infer<typeof ProposalResponse>

export const ProposalsResponse = z.object({ proposals: z.array(ProposalResponse), next: Next })

export const ApproveProposalRequest = z.strictObject({
  ...reason,
  evenThoughProbeFailed: z.boolean().default(false),
})
export const RejectProposalRequest = z.strictObject(reason)
export const RotateSecretsRequest = z.strictObject(reason)

export const RemakeEndpointRequest = z.strictObject(reason)
export const EndpointResponse = z
  .object({ id: z.string().meta({ description: 'RunPod’s; D1 names it from now on.' }) })
  .meta({ id: 'ServerlessEndpoint' })

export const RotationResponse = z
  .object({
    sealedAnew: z.array(z.string()),
    untouched: z.array(z.string()),
    failed: z.array(z.string()).meta({ description: 'Opened by no key that is here.' }),
  })
  .meta({ id: 'Rotation' })

const Finding = z
  .object({
    worker: z.enum(['api', 'orchestrator']).meta({ description: 'Whose environment it is about.' }),
    key: z.string(),
    kind: z.string(),
    severity: z.enum(['error', 'warning']),
    detail: z.string(),
    d1: z.string().optional(),
    environment: z.string().optional(),
  })
  .meta({ id: 'SettingFinding' })
export type SettingFinding = z.infer<typeof Finding>

export const SettingFindingsResponse = z.object({ findings: z.array(Finding) })
