import type {
  ProposalResponse,
  RotationResponse,
  SettingChange,
  SettingResponse,
} from '#workers/api/contract/settings.ts'
import type * as z from 'zod'

/** A setting in two lines, and one more for each thing wrong with it. */
export function describeSetting(setting: SettingResponse): string {
  const { key, purpose, origin, version, variable, problems } = setting
  const where = {
    d1: `D1, version ${version}`,
    environment: `the variable ${variable}`,
    default: 'the default',
  }
  const source = origin === null ? 'refused to whoever reads it' : `from ${where[origin]}`
  const lines = [`${key} = ${valueOf(setting)} (${source})`, `    ${purpose}`]
  return [...lines, ...problems.map((problem) => `    ! ${problem}`)].join('\n')
}

function valueOf({ value, origin }: SettingResponse): string {
  if (origin === null) return 'unusable'
  return shown(value)
}

export function describeChange(change: SettingChange): string {
  const { key, version, who, at, from, to, why, proposalId } = change
  const by = proposalId === null ? who : `${who}, by proposal ${proposalId}`
  return `${at}  ${key}  ${shown(from)} → ${shown(to)}  (version ${version}, ${by}: ${why})`
}

/** What was proposed, what trying it out found, and what became of it. */
export function describeProposal(proposal: ProposalResponse): string {
  const { id, key, value, proposedBy, proposedAt, why, trial, status } = proposal
  const lines = [
    `${id}  ${status}  ${key} = ${shown(value)}`,
    `    proposed by ${proposedBy} at ${proposedAt}: ${why}`,
    `    dry run ${trial.ok ? 'passed' : 'FAILED'}: ${trial.detail}`,
  ]
  const { decidedBy, decidedAt, decidedWhy } = proposal
  if (decidedBy !== null) lines.push(`    ${status} by ${decidedBy} at ${decidedAt}: ${decidedWhy}`)
  return lines.join('\n')
}

export function describeRotation(rotation: z.infer<typeof RotationResponse>): string {
  const lines = [
    ['sealed anew', rotation.sealedAnew],
    ['under the present key already', rotation.untouched],
    ['FAILED: no key that is here opens it; set it again', rotation.failed],
  ] as const
  const told = lines.flatMap(([what, keys]) => keys.map((key) => `${key}: ${what}`))
  return told.join('\n') || 'No secret is stored.'
}

function shown(value: unknown): string {
  if (value === null) return 'unset'
  return typeof value === 'string' ? value : JSON.stringify(value)
}
