import type { Endpoint } from '#gpu-bridge/runpod/endpoints.ts'
import type { Health } from '#gpu-bridge/runpod/serverless.ts'
import type { SettingFinding } from '#settings/drift.ts'

/** What settings say of RunPod, and what RunPod shows. */
export interface RunPodSeen {
  readonly endpointId: string | null
  /** Null when RunPod knows none of that id. */
  readonly endpoint: Endpoint | null
  /** Of its queue; null where there is none to ask. */
  readonly health: Health | null
  readonly gpus: readonly string[]
  /** Every GPU of RunPod's catalogue. */
  readonly catalogue: ReadonlySet<string>
  /** Of each pool. */
  readonly troubles: readonly FleetTrouble[]
}

/** What keeps a pool’s fleet from renting as it should, and hooks from the endpoint that settings ask for; null where nothing does. */
export interface FleetTrouble {
  readonly pool: string
  readonly renting: string | null
  readonly hooks: string | null
}

/** What is wrong between the settings and what RunPod really has. Pure. */
export function judgeRunPod(seen: RunPodSeen): SettingFinding[] {
  return [...judgeEndpoint(seen), ...judgeGpus(seen), ...judgeRenting(seen), ...judgeHooks(seen)]
}

function judgeEndpoint({ endpointId, endpoint, health }: RunPodSeen): SettingFinding[] {
  if (endpointId === null) return []
  const of = { key: 'audio.runpod.endpoint', severity: 'error' } as const
  if (endpoint === null) {
    const mend = '`billion settings remake-endpoint` makes it again from audio.runpod.template.'
    const detail = `RunPod has no endpoint ${endpointId}. Audio goes on in the fleet’s lanes. ${mend}`
    return [{ ...of, kind: 'endpoint-gone', detail }]
  }
  if (endpoint.workers.max === 0) {
    const why = 'RunPod does that to one nobody asked for seven days'
    const detail = `The endpoint ${endpointId} may have no workers (workers.max is 0; ${why}): its jobs would wait for ever. Raise it at RunPod.`
    return [{ ...of, kind: 'endpoint-asleep', detail }]
  }
  const waiting = health?.jobs.inQueue ?? 0
  const isStuck = waiting > 0 && health?.workers.running === 0 && health.workers.idle === 0
  if (!isStuck) return []
  const detail = `${waiting} jobs of the endpoint ${endpointId} wait, and it has no worker.`
  return [{ ...of, kind: 'endpoint-stuck', severity: 'warning', detail }]
}

function judgeGpus({ gpus, catalogue }: RunPodSeen): SettingFinding[] {
  const unknown = gpus.filter((gpu) => !catalogue.has(gpu))
  if (unknown.length === 0) return []
  const detail = `RunPod’s catalogue knows no ${unknown.join(', ')}: no pod is started on it.`
  const severity = unknown.length === gpus.length ? 'error' : 'warning'
  return [{ key: 'audio.pods.gpus', kind: 'unknown-gpu', severity, detail }]
}

function judgeRenting({ troubles }: RunPodSeen): SettingFinding[] {
  return troubles.flatMap(({ pool, renting }) => {
    if (renting === null) return []
    const detail = `The pool ${pool} does not rent as it should: ${renting}`
    return [{ key: 'audio.runpod.key', kind: 'renting-stuck', severity: 'error', detail }]
  })
}

function judgeHooks({ troubles }: RunPodSeen): SettingFinding[] {
  return troubles.flatMap(({ pool, hooks }) => {
    if (hooks === null) return []
    const detail = `Hooks of the pool ${pool} go on in the fleet’s lane: ${hooks}`
    return [{ key: 'audio.hooks', kind: 'hooks-in-lane', severity: 'warning', detail }]
  })
}
