import { InputError } from '#core/errors.ts'
import { askedKey } from '#settings/asked.ts'
import { approveProposal, rejectProposal } from '#settings/decide-proposal.ts'
import { findDrift } from '#settings/drift.ts'
import { settingHistory } from '#settings/history.ts'
import * as list from '#settings/list.ts'
import * as propose from '#settings/propose.ts'
import type { SettingsSource } from '#settings/read.ts'
import * as rotate from '#settings/rotate.ts'
import { listProposals, showProposal, type ProposalView } from '#settings/show-proposals.ts'
import * as write from '#settings/write.ts'
import { OpenAPIHono } from '@hono/zod-openapi'
import {
  approveSettingProposal,
  changeSetting,
  getSetting,
  listSettingChanges,
  listSettingFindings,
  listSettingProposals,
  listSettings,
  proposeSetting,
  rejectSettingProposal,
  rotateSecrets,
} from '../contract/setting-routes.ts'
import type { ProposalResponse } from '../contract/settings.ts'
import type { ApiContext, ApiEnv } from '../env.ts'
import { problem } from '../problems.ts'

/** What operators do with settings. The rules are all in `settings/`. */
export const settings = new OpenAPIHono<ApiContext>()
settings.openapi(listSettings, async (c) =>
  c.json({ settings: (await list.listSettings(sourceOf(c.env))).map(viewed) }, 200),
)
settings.openapi(listSettingFindings, async (c) => {
  const [api, orchestrator] = await Promise.all([
    findDrift(sourceOf(c.env)),
    c.env.ORCHESTRATOR.settingFindings(),
  ])
  const findings = [
    ...api.map((finding) => ({ worker: 'api' as const, ...finding })),
    ...orchestrator.map((finding) => ({ worker: 'orchestrator' as const, ...finding })),
  ]
  return c.json({ findings }, 200)
})
settings.openapi(listSettingChanges, async (c) => {
  const { key, limit, cursor } = c.req.valid('query')
  const asked = { key, limit: limit + 1, before: placeOf(cursor) }
  const changes = await settingHistory(sourceOf(c.env), asked)
  const { shown, next } = page(changes, limit, ({ id }) => id)
  const told = shown.map(({ id: _, at, ...change }) => ({ ...change, at: at.toISOString() }))
  return c.json({ changes: told, next }, 200)
})
settings.openapi(rotateSecrets, async (c) => {
  const reason = { ...c.req.valid('json'), now: new Date() }
  const { sealedAnew, untouched, failed } = await rotate.rotateSecrets(sourceOf(c.env), reason)
  const rotation = { sealedAnew: [...sealedAnew], untouched: [...untouched], failed: [...failed] }
  return c.json(rotation, 200)
})
settings.openapi(proposeSetting, async (c) => {
  const source = sourceOf(c.env)
  const now = new Date()
  const id = await propose.proposeSetting(source, { ...c.req.valid('json'), now }, (choice) =>
    c.env.ORCHESTRATOR.tryWriter(choice),
  )
  const proposal = await showProposal(source, id, now)
  return proposal ? c.json(proposed(proposal), 201) : problem(c, 'internal')
})
settings.openapi(listSettingProposals, async (c) => {
  const { limit, cursor } = c.req.valid('query')
  const asked = { limit: limit + 1, before: placeOf(cursor) }
  const proposals = await listProposals(sourceOf(c.env), asked, new Date())
  const { shown, next } = page(proposals, limit, ({ place }) => place)
  return c.json({ proposals: shown.map(proposed), next }, 200)
})
settings.openapi(approveSettingProposal, async (c) => {
  const { proposalId } = c.req.valid('param')
  const approval = { ...c.req.valid('json'), now: new Date() }
  await approveProposal(sourceOf(c.env), proposalId, approval)
  const proposal = await showProposal(sourceOf(c.env), proposalId, approval.now)
  return proposal ? c.json(proposed(proposal), 200) : problem(c, 'not-found')
})
settings.openapi(rejectSettingProposal, async (c) => {
  const { proposalId } = c.req.valid('param')
  const rejection = { ...c.req.valid('json'), now: new Date() }
  await rejectProposal(sourceOf(c.env), proposalId, rejection)
  const proposal = await showProposal(sourceOf(c.env), proposalId, rejection.now)
  return proposal ? c.json(proposed(proposal), 200) : problem(c, 'not-found')
})
settings.openapi(getSetting, async (c) => {
  const key = askedKey(c.req.valid('param').key)
  return c.json(viewed(await list.showSetting(sourceOf(c.env), key)), 200)
})
settings.openapi(changeSetting, async (c) => {
  const { key } = c.req.valid('param')
  const wish = { ...c.req.valid('json'), key, now: new Date() }
  return c.json(viewed(await write.changeSetting(sourceOf(c.env), wish)), 200)
})

function sourceOf(env: ApiEnv): SettingsSource {
  return { db: env.DB, variables: { ...env } }
}

function viewed({ problems, ...view }: list.SettingView) {
  return { ...view, problems: [...problems] }
}

function proposed(proposal: ProposalView): ProposalResponse {
  const { id, key, value, proposedBy, why, status, decidedBy, decidedWhy, trial } = proposal
  const { ok, detail, choice } = trial
  return {
    id,
    key,
    value,
    proposedBy,
    proposedAt: proposal.proposedAt.toISOString(),
    why,
    trial: { ok, detail, ...choice },
    status,
    decidedBy,
    decidedAt: proposal.decidedAt?.toISOString() ?? null,
    decidedWhy,
  }
}

/** The rows that are shown, and the cursor of the page after them: the last one's place. */
function page<Row>(rows: readonly Row[], limit: number, place: (row: Row) => number) {
  const shown = rows.slice(0, limit)
  const last = shown.at(-1)
  return { shown, next: rows.length > limit && last ? String(place(last)) : null }
}

/** Throws `InputError` for what no list of ours ever gave. */
function placeOf(cursor: string | undefined): number | undefined {
  if (cursor === undefined) return undefined
  if (/^\d{1,15}$/.test(cursor)) return Number(cursor)
  throw new InputError('cursor', 'is not one of ours', 'Send `next` of the page before, as it is.')
}
