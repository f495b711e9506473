import { DependencyError } from '#core/errors.ts'
import { readSetting, type SettingsSource } from './read.ts'
import type { Pool } from './value-types.ts'
import type { SettingFinding } from './drift.ts'

/** The first pool that has a voice; null where none has. */
export function poolWithVoice(pools: Readonly<Record<string, Pool>>, voice: string): string | null {
  return Object.entries(pools).find(([, { voices }]) => voices.includes(voice))?.[0] ?? null
}

/**
 * The pools whose voices an order may name: the embedded engine's, which cost nothing, the usual voice's, and what
 * settings offer besides, to whoever pays. A voice that was cloned for one customer is nobody else's by itself, and
 * no order starts pods that settings did not mean it to.
 */
export function poolsOffered(
  pools: Readonly<Record<string, Pool>>,
  { usual, isPaid }: { readonly usual: string; readonly isPaid: boolean },
): Readonly<Record<string, Pool>> {
  const ofUsual = poolWithVoice(pools, usual)
  return Object.fromEntries(
    Object.entries(pools).filter(
      ([name, { engine, offered = false }]) =>
        engine === 'flite' || name === ofUsual || (isPaid && offered),
    ),
  )
}

/** The voice that settings name for whoever names none, and the pool that speaks in it. */
export interface VoiceNow {
  readonly voice: string
  readonly pool: string
}

/**
 * The voice of new jobs. Throws a `DependencyError` that pauses where no pool has it: nobody who orders can
 * mend that, and a voice that nobody chose cannot be taken back once it has spoken.
 */
export async function voiceNow(source: SettingsSource): Promise<VoiceNow> {
  const { value: voice } = await readSetting(source, 'audio.voice')
  const { value: pools } = await readSetting(source, 'audio.pools')
  const pool = poolWithVoice(pools, voice)
  if (pool !== null) return { voice, pool }
  throw new DependencyError('speech', `no pool of audio.pools has the voice of audio.voice`, {
    retryable: true,
    kind: 'paused',
  })
}

/** That the voice of new jobs is nobody's. Throws a `DependencyError` where a setting cannot be read. */
export async function findVoiceDrift(source: SettingsSource): Promise<SettingFinding[]> {
  const { value: voice } = await readSetting(source, 'audio.voice')
  const { value: pools } = await readSetting(source, 'audio.pools')
  if (poolWithVoice(pools, voice) !== null) return []
  const voices = [...new Set(Object.values(pools).flatMap((pool) => pool.voices))]
  const detail = `No pool of audio.pools has this voice, so orders that name none are refused. Set it to one of: ${voices.join(', ')}.`
  return [{ key: 'audio.voice', kind: 'unknown-voice', severity: 'error', detail }]
}
