import * as d1 from '#d1/settings.ts'
import { statusOf } from './decide-proposal.ts'
import { Trial } from './propose.ts'
import type { SettingsSource } from './read.ts'

/** A proposal as operators see it: an open one older than a day is expired. */
export type ProposalView = Omit<d1.SettingProposal, 'probe'> & { readonly trial: Trial }

/** Null when there is none of that id. */
export async function showProposal(
  { db }: SettingsSource,
  id: string,
  now: Date,
): Promise<ProposalView | null> {
  const found = await d1.findProposal(db, id)
  return found && viewOf(found, now)
}

/** Newest first; `before` is the `place` of the last one seen. */
export async function listProposals(
  { db }: SettingsSource,
  asked: { readonly before?: number | undefined; readonly limit: number },
  now: Date,
): Promise<(ProposalView & { readonly place: number })[]> {
  const found = await d1.listProposals(db, asked)
  return found.map(({ place, ...proposal }) => ({ ...viewOf(proposal, now), place }))
}

function viewOf({ probe, ...proposal }: d1.SettingProposal, now: Date): ProposalView {
  const status = statusOf({ ...proposal, probe }, now)
  return { ...proposal, status, trial: Trial.parse(probe) }
}
