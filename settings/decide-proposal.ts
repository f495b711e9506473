import { InputError } from '#core/errors.ts'
import { closeProposal, findProposal, findSettings, type SettingProposal } from '#d1/settings.ts'
import { askedKey, askedReason, askedValue, type Reason } from './asked.ts'
import { SettingConflict } from './conflict.ts'
import { Trial, versionsOf, writerAfter } from './propose.ts'
import type { SettingsSource } from './read.ts'
import { storeSetting } from './store.ts'

/** After a day a dry run says little about today. */
const EXPIRES_MS = 24 * 60 * 60 * 1000

interface Approval extends Reason {
  /** Wanted when the dry run failed. */
  readonly evenThoughProbeFailed?: boolean | undefined
}

/** What became of a proposal by now. */
export function statusOf(proposal: SettingProposal, now: Date): SettingProposal['status'] {
  const isOld = now.getTime() - proposal.proposedAt.getTime() > EXPIRES_MS
  return proposal.status === 'open' && isOld ? 'expired' : proposal.status
}

/**
 * Carries an open proposal out. Returns false when there is none of that id. Throws a
 * `SettingConflict` when it is closed or a day old, or when who writes has changed since it was
 * tried out; an `InputError` when its dry run failed and nobody said "even so".
 */
export async function approveProposal(
  source: SettingsSource,
  id: string,
  approval: Approval,
): Promise<boolean> {
  const reason = askedReason(approval)
  const proposal = await findProposal(source.db, id)
  if (!proposal) return false
  await demandOpen(source.db, proposal, reason.now)
  const key = askedKey(proposal.key)
  const value = askedValue(key, proposal.value)
  const trial = Trial.parse(proposal.probe)
  const rows = await findSettings(source.db)
  const choice = await writerAfter(rows, { key, value }, source.variables)
  if (!isSame(choice, trial.choice) || !isSame(versionsOf(rows), trial.versions)) throw moved()
  if (!trial.ok && approval.evenThoughProbeFailed !== true) {
    const mend = 'Mend that and propose anew, or say evenThoughProbeFailed.'
    throw new InputError('evenThoughProbeFailed', `the dry run failed: ${trial.detail}`, mend)
  }
  const isDone = await storeSetting(source, {
    key,
    value,
    stored: rows.get(key),
    reason,
    expected: trial.versions,
    proposalId: id,
  })
  if (!isDone) throw moved()
  return true
}

/** Closes an open proposal; nothing changes. Returns false when there is none of that id. */
export async function rejectProposal(
  { db }: SettingsSource,
  id: string,
  rejection: Reason,
): Promise<boolean> {
  const { who, why, now } = askedReason(rejection)
  const proposal = await findProposal(db, id)
  if (!proposal) return false
  await demandOpen(db, proposal, now)
  const decision = { decidedBy: who, decidedAt: now, decidedWhy: why }
  if (await closeProposal(db, id, { status: 'rejected', ...decision })) return true
  throw new SettingConflict('id', 'somebody else decided on it meanwhile')
}

/** An old proposal is closed as such by whoever comes upon it. */
async function demandOpen(db: D1Database, proposal: SettingProposal, now: Date): Promise<void> {
  const status = statusOf(proposal, now)
  if (status === 'open') return
  if (status === 'expired') {
    const nobody = { decidedBy: null, decidedAt: now, decidedWhy: null }
    await closeProposal(db, proposal.id, { status, ...nobody })
  }
  throw new SettingConflict('id', `the proposal is ${status}`, 'Propose anew.')
}

function moved(): SettingConflict {
  return new SettingConflict('id', 'who writes was changed since it was tried out', 'Propose anew.')
}

const isSame = (a: object, b: object) => JSON.stringify(a) === JSON.stringify(b)
