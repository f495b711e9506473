import { castPersonInSteps, type Cast } from '#astrology/cast.ts'
import type { Ephemeris } from '#astrology/ephemeris/ephemeris.ts'
import { ENGINE } from '#core/engine.ts'
import type { PersonId } from '#core/ids.ts'
import { logError } from '#core/log.ts'
import type { PersonSnapshot } from '#core/person.ts'
import { sha256Of } from '#core/sha256.ts'
import { castKey, putOnce } from '#r2/artifacts.ts'
import { inStretches } from './in-stretches.ts'
import { momentOf } from './moment-of.ts'

export interface CastDeps {
  readonly artifacts: R2Bucket
  readonly ephemeris: Ephemeris
  /** Whether a person is kept. Where nobody says, whoever stores what is stored looks after that. */
  readonly isThere?: (person: PersonId) => Promise<boolean>
}

/**
 * A person's cast: the stored one, or a new one that is stored for whoever comes next: later
 * documents, pages and jobs. It lies with the person, under a hash of the birth and the engine,
 * so a corrected birth or another engine is another cast.
 */
export async function castOf(
  person: PersonSnapshot,
  { artifacts, ephemeris, isThere }: CastDeps,
): Promise<Cast> {
  const key = castKey(person.id, await hashOf(person, ephemeris))
  const stored = await artifacts.get(key)
  if (stored) return await stored.json<Cast>()

  const cast = await inStretches(castPersonInSteps(ephemeris, momentOf(person)))
  // Kept to spare work, not for its own sake: a document does not fail for it.
  const kept = keep(cast, {
    key,
    artifacts,
    isThere: async () => (await isThere?.(person.id)) ?? true,
  })
  await kept.catch((error: unknown) => logError('cast.not-stored', error))
  return cast
}

interface Place extends Pick<CastDeps, 'artifacts'> {
  readonly key: string
  readonly isThere: () => Promise<boolean>
}

/** Whoever is erased while it is cast is erased with what lies there by then: nothing is to come after it. */
async function keep(cast: Cast, { key, artifacts, isThere }: Place): Promise<void> {
  const body = new TextEncoder().encode(JSON.stringify(cast))
  await putOnce(artifacts, { key, contentType: 'application/json', body, measures: {} })
  if (!(await isThere())) await artifacts.delete(key)
}

async function hashOf({ birth }: PersonSnapshot, { version }: Ephemeris): Promise<string> {
  const given = Object.entries(birth).toSorted(([a], [b]) => (a < b ? -1 : 1))
  const text = JSON.stringify([given, ENGINE.version, version])
  return (await sha256Of(text)).slice(0, 32)
}
