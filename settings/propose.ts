import { describe } from '#core/log.ts'
import { InputError } from '#core/errors.ts'
import { randomId } from '#core/ids.ts'
import { findSettings, insertProposal, type StoredSetting } from '#d1/settings.ts'
import * as z from 'zod'
import { askedKey, askedReason, askedValue, type Reason } from './asked.ts'
import type { SettingsSource } from './read.ts'
import { redacted } from './redact.ts'
import { SETTINGS, type SettingKey } from './registry.ts'
import type { WritingProvider } from './registry/writing.ts'
import { settle } from './settle.ts'

/** The settings that take two steps: together they say who writes. */
const WRITER_KEYS = ['writing.provider', 'writing.provider.free', 'writing.model'] as const

export interface WriterChoice {
  readonly provider: WritingProvider
  /** Null for the provider's own default. */
  readonly model: string | null
}

/** Has a writer write a little, for real. What it throws counts as not ok. */
export type Probe = (
  choice: WriterChoice,
) => Promise<{ readonly ok: boolean; readonly detail: string }>

/** What was tried out, what it found, and the versions of the settings it stood on. */
export const Trial = z.object({
  ok: z.boolean(),
  detail: z.string(),
  choice: z.object({ provider: z.string(), model: z.string().nullable() }),
  versions: z.record(z.string(), z.number()),
})
export type Trial = z.infer<typeof Trial>

const LONGEST_DETAIL = 500

/**
 * Proposes a change of who writes: tries out the writer it would lead to, and keeps the proposal
 * with what that found, good or bad. Nothing changes before it is approved. Returns its id.
 * Throws an `InputError` for a key, value or reason that cannot be.
 */
export async function proposeSetting(
  source: SettingsSource,
  wish: Reason & { readonly key: string; readonly value: unknown },
  probe: Probe,
): Promise<string> {
  const key = askedKey(wish.key)
  if (!SETTINGS[key].inTwoSteps) {
    throw new InputError('key', 'is changed in one step', 'Set it; there is nothing to approve.')
  }
  const value = askedValue(key, wish.value)
  const { who, why, now } = askedReason(wish)
  const rows = await findSettings(source.db)
  const choice = await writerAfter(rows, { key, value }, source.variables)
  const { ok, detail } = await tryOut(probe, choice)
  const trial: Trial = {
    ok,
    detail: oneLine(await redacted(source, detail)),
    choice,
    versions: versionsOf(rows),
  }
  const id = randomId('prop')
  await insertProposal(source.db, {
    id,
    key,
    value,
    proposedBy: who,
    proposedAt: now,
    why,
    probe: trial,
  })
  return id
}

/** Who would write after a change. Throws an `InputError` when the other half of the answer is unusable. */
export async function writerAfter(
  rows: ReadonlyMap<string, StoredSetting>,
  { key, value }: { readonly key: SettingKey; readonly value: unknown },
  variables: SettingsSource['variables'],
): Promise<WriterChoice> {
  const after = new Map(rows).set(key, { value, version: 0 })
  if (key === 'writing.provider.free') {
    const free = await settle(key, after.get(key), variables)
    if (free.kind === 'refused') throw unusable(key, free.problem)
    return { provider: free.value, model: null }
  }
  const [provider, model] = await Promise.all([
    settle('writing.provider', after.get('writing.provider'), variables),
    settle('writing.model', after.get('writing.model'), variables),
  ])
  if (provider.kind === 'refused') throw unusable('writing.provider', provider.problem)
  if (model.kind === 'refused') throw unusable('writing.model', model.problem)
  return { provider: provider.value, model: model.value }
}

/** The versions of everything that says who writes. */
export function versionsOf(rows: ReadonlyMap<string, StoredSetting>): Record<string, number> {
  return Object.fromEntries(WRITER_KEYS.map((key) => [key, rows.get(key)?.version ?? 0]))
}

async function tryOut(probe: Probe, choice: WriterChoice): ReturnType<Probe> {
  try {
    return await probe(choice)
  } catch (error) {
    return { ok: false, detail: describe(error) }
  }
}

/** A provider may say anything, and a terminal will show it. */
function oneLine(text: string): string {
  return text.replaceAll(/\p{Cc}+/gu, ' ').slice(0, LONGEST_DETAIL)
}

function unusable(key: SettingKey, problem: string): InputError {
  return new InputError(key, `cannot be tried out: ${problem}`, 'Mend that first.')
}
