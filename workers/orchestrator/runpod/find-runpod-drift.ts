import { DependencyError } from '#core/errors.ts'
import { RunPodProblem } from '#gpu-bridge/runpod/problem.ts'
import { rentalAt } from '#gpu-bridge/runpod/rental.ts'
import { serverlessAt, type Health } from '#gpu-bridge/runpod/serverless.ts'
import { findDrift, type SettingFinding } from '#settings/drift.ts'
import { findLostPools } from '#settings/lost-pools.ts'
import { findVoiceDrift } from '#settings/pool-with-voice.ts'
import { readSetting, type SettingsSource } from '#settings/read.ts'
import { judgeRunPod, type FleetTrouble } from './judge-runpod.ts'

/** What keeps fleets from renting, and hooks from the endpoint that settings ask for. */
type TroublesOf = () => Promise<readonly FleetTrouble[]>

/** Everything wrong with the settings, and with what they name at RunPod. Throws when D1 cannot be read. */
export async function findAllDrift(
  source: SettingsSource,
  troublesOf: TroublesOf,
): Promise<SettingFinding[]> {
  return [
    ...(await findDrift(source)),
    ...(await orNothing(async () => await findVoiceDrift(source))),
    ...(await orNothing(async () => await findLostPools(source))),
    ...(await findRunPodDrift(source, troublesOf)),
  ]
}

/** A setting that cannot be used is found as such already. */
async function orNothing(find: () => Promise<SettingFinding[]>): Promise<SettingFinding[]> {
  try {
    return await find()
  } catch (error) {
    if (error instanceof DependencyError) return []
    throw error
  }
}

/**
 * Looks at what settings name at RunPod: whether the endpoint is there and may have workers, whether
 * the GPUs exist, whether the fleet can rent. Nothing where there is no key; what RunPod refuses is a
 * finding. A setting that cannot be used is found as such already.
 */
async function findRunPodDrift(
  source: SettingsSource,
  troublesOf: TroublesOf,
): Promise<SettingFinding[]> {
  try {
    const { value: key } = await readSetting(source, 'audio.runpod.key')
    return key === null ? [] : await look(source, key, troublesOf)
  } catch (error) {
    if (error instanceof RunPodProblem) return [unreachable(error)]
    if (error instanceof DependencyError) return []
    throw error
  }
}

async function look(
  source: SettingsSource,
  key: string,
  troublesOf: TroublesOf,
): Promise<SettingFinding[]> {
  const { value: baseUrl } = await readSetting(source, 'audio.runpod.baseUrl')
  const { value: endpointId } = await readSetting(source, 'audio.runpod.endpoint')
  const { value: anyPods } = await readSetting(source, 'audio.pods.gpus')
  const { value: pools } = await readSetting(source, 'audio.pools')
  const ownPods = Object.values(pools).flatMap(({ pods }) => pods?.gpus ?? [])
  const gpus = [...new Set([...anyPods, ...ownPods])]
  const rental = rentalAt({ key, baseUrl })
  const endpoint = endpointId === null ? null : await rental.findEndpoint(endpointId)
  const health = endpoint === null ? null : await healthOf(source, key, endpoint.id)
  const catalogue = new Set((await rental.catalog()).map(({ id }) => id))
  const troubles = await troublesOf()
  return judgeRunPod({ endpointId, endpoint, health, gpus, catalogue, troubles })
}

async function healthOf(source: SettingsSource, key: string, id: string): Promise<Health> {
  const { value: baseUrl } = await readSetting(source, 'audio.runpod.serverlessUrl')
  return await serverlessAt({ key, baseUrl }, id).health()
}

function unreachable({ trouble, message }: RunPodProblem): SettingFinding {
  const isKey = trouble === 'key' || trouble === 'forbidden'
  const what = isKey ? 'RunPod does not take the key' : 'RunPod could not be looked at'
  return {
    key: 'audio.runpod.key',
    kind: isKey ? 'key-refused' : 'runpod-away',
    severity: isKey ? 'error' : 'warning',
    detail: `${what}: ${message}`,
  }
}
