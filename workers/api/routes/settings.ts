import { InputError } from '#core/errors.ts'
import type { SettingChange as ChangeRow } from '#d1/settings.ts'
import { askedKey } from '#settings/asked.ts'
import { SettingConflict } from '#settings/conflict.ts'
import { approveProposal, rejectProposal } from '#settings/decide-proposal.ts'
import { findDrift } from '#settings/drift.ts'
import { settingHistory } from '#settings/history.ts'
import { listSettings, showSetting, type SettingView } from '#settings/list.ts'
import { proposeSetting } from '#settings/propose.ts'
import { rotateSecrets } from '#settings/rotate.ts'
import { listProposals, showProposal, type ProposalView } from '#settings/show-proposals.ts'
import { changeSetting } from '#settings/write.ts'
import { OpenAPIHono } from '@hono/zod-openapi'
import type { Context } from 'hono'
import * as routes from '../contract/setting-routes.ts'
import type { ProposalResponse, SettingChange, SettingResponse } from '../contract/settings.ts'
import { numbersAsked, numbersShown } from '../cursor.ts'
import type { ApiContext } from '../env.ts'
import { problem } from '../problems.ts'
import { settingsSource } from '../settings-source.ts'

/** Every key, endpoint and switch, seen and changed by operators. `settings/` does the thinking. */
export const settings = new OpenAPIHono<ApiContext>()
settings.openapi(routes.listSettings, async (c) => {
  const views = await listSettings(settingsSource(c))
  return c.json({ settings: views.map(present) }, 200)
})
settings.openapi(routes.getSetting, async (c) => {
  const key = askedKey(c.req.valid('param').key)
  return c.json(present(await showSetting(settingsSource(c), key)), 200)
})
settings.openapi(routes.changeSetting, async (c) => {
  const wish = { ...c.req.valid('param'), ...c.req.valid('json'), now: new Date() }
  return c.json(present(await changeSetting(settingsSource(c), wish)), 200)
})
settings.openapi(routes.listSettingChanges, async (c) => {
  const { key, ...query } = c.req.valid('query')
  const rows = await settingHistory(settingsSource(c), { key, ...numbersAsked(query) })
  const { shown, next } = numbersShown(rows, query.limit, ({ id }) => id)
  return c.json({ changes: shown.map(presentChange), next }, 200)
})
settings.openapi(routes.listSettingFindings, async (c) => {
  const [ours, theirs] = await Promise.all([
    findDrift(settingsSource(c)),
    c.env.ORCHESTRATOR.settingFindings(),
  ])
  const findings = [
    ...ours.map((finding) => ({ ...finding, worker: 'api' as const })),
    ...theirs.map((finding) => ({ ...finding, worker: 'orchestrator' as const })),
  ]
  return c.json({ findings }, 200)
})
settings.openapi(routes.proposeSetting, async (c) => {
  const wish = { ...c.req.valid('json'), now: new Date() }
  const id = await proposeSetting(settingsSource(c), wish, (choice) =>
    c.env.ORCHESTRATOR.tryWriter(choice),
  )
  const proposal = await showProposal(settingsSource(c), id, wish.now)
  return proposal ? c.json(presentProposal(proposal), 201) : problem(c, 'internal')
})
settings.openapi(routes.listProposals, async (c) => {
  const query = c.req.valid('query')
  const rows = await listProposals(settingsSource(c), numbersAsked(query), new Date())
  const { shown, next } = numbersShown(rows, query.limit, ({ place }) => place)
  return c.json({ proposals: shown.map(presentProposal), next }, 200)
})
settings.openapi(routes.getProposal, async (c) => {
  const proposal = await findProposal(c)
  return proposal ? c.json(proposal, 200) : problem(c, 'not-found')
})
settings.openapi(routes.approveProposal, async (c) => {
  const approval = { ...c.req.valid('json'), now: new Date() }
  await approveProposal(settingsSource(c), c.req.valid('param').proposalId, approval)
  const proposal = await findProposal(c)
  return proposal ? c.json(proposal, 200) : problem(c, 'not-found')
})
settings.openapi(routes.rejectProposal, async (c) => {
  const rejection = { ...c.req.valid('json'), now: new Date() }
  await rejectProposal(settingsSource(c), c.req.valid('param').proposalId, rejection)
  const proposal = await findProposal(c)
  return proposal ? c.json(proposal, 200) : problem(c, 'not-found')
})
settings.openapi(routes.rotateSecrets, async (c) => {
  const wish = { ...c.req.valid('json'), now: new Date() }
  const { sealedAnew, untouched, failed } = await rotateSecrets(settingsSource(c), wish)
  return c.json(
    { sealedAnew: [...sealedAnew], untouched: [...untouched], failed: [...failed] },
    200,
  )
})
settings.openapi(routes.remakeEndpoint, async (c) => {
  const remade = await c.env.ORCHESTRATOR.remakeEndpoint({
    ...c.req.valid('json'),
    now: new Date(),
  })
  if (remade.kind === 'made') return c.json({ id: remade.id }, 201)
  const { field, problem: what, mend } = remade
  if (remade.kind === 'conflict') throw new SettingConflict(field, what, mend)
  throw new InputError(field, what, mend)
})

async function findProposal(c: Context<ApiContext>): Promise<ProposalResponse | null> {
  const id = c.req.param('proposalId') ?? ''
  const proposal = await showProposal(settingsSource(c), id, new Date())
  return proposal && presentProposal(proposal)
}

function present({ problems, ...view }: SettingView): SettingResponse {
  return { ...view, problems: [...problems] }
}

function presentChange({ id: _, at, ...change }: ChangeRow): SettingChange {
  return { ...change, at: at.toISOString() }
}

function presentProposal({ trial, ...proposal }: ProposalView): ProposalResponse {
  const { id, key, value, proposedBy, why, status, decidedBy, decidedWhy } = proposal
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
