import type { Ephemeris } from '#astrology/ephemeris/ephemeris.ts'
import { startInWorkerd } from '#astrology/ephemeris/start-in-workerd.ts'
import { DependencyError } from '#core/errors.ts'
import type { OrchestratorEnv } from './env.ts'

let ephemeris: Ephemeris | undefined

/**
 * The Swiss Ephemeris; one an isolate. Its two megabytes lie among the static assets, where they
 * cost the bundle nothing. Nobody waits for another's fetch, which would die with their request.
 * Throws a retryable `DependencyError` while the assets are away.
 */
export async function ephemerisOf({ FONTS }: Pick<OrchestratorEnv, 'FONTS'>): Promise<Ephemeris> {
  if (ephemeris) return ephemeris
  // The host is a name only: the binding answers for every one.
  const answer = await FONTS.fetch('https://assets.local/swisseph.data')
  if (!answer.ok) {
    throw new DependencyError('assets', `swisseph.data answered ${answer.status}`, {
      retryable: true,
    })
  }
  const started = await startInWorkerd(await answer.arrayBuffer())
  ephemeris ??= started
  return ephemeris
}
