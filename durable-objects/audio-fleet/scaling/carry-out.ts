import { logError } from '#core/log.ts'
import type { PodOrder } from '#gpu-bridge/runpod/pods.ts'
import { RunPodProblem } from '#gpu-bridge/runpod/problem.ts'
import type { Rental } from '#gpu-bridge/runpod/rental.ts'
import type { Memory } from './memory.ts'
import type { StartOrder } from './plan.ts'
import { podName } from './situate.ts'
import type { PodSettings } from './pod-settings.ts'
import { CANARY_REFUSED_MS, REFUSED_MS, holdAfter } from './refusals.ts'
import type { RentedPods } from './rented-pods.ts'
import type { Hold } from './situation.ts'

interface Starting {
  readonly rental: Rental
  readonly rows: RentedPods
  readonly settings: PodSettings
  readonly pool: string
  readonly now: number
  /** A token with which the pod of a name enrols. */
  readonly token: (name: string) => Promise<string>
  /** Keeps what is remembered, before anything outside happens. */
  readonly keep: (memory: Memory) => void
}

export interface Started {
  readonly memory: Memory
  readonly names: readonly string[]
  /** What RunPod said no with, for operators. */
  readonly refusals: readonly string[]
}

/**
 * Orders pods, one call each: the first GPU that has room, down the list. Every pod's name and row are
 * kept before RunPod is asked, so that one whose answer is lost is found in the next list.
 */
export async function startPods(
  order: StartOrder,
  before: Memory,
  starting: Starting,
): Promise<Started> {
  let memory = before
  const names: string[] = []
  const refusals: string[] = []
  const offers = [...order.offers]
  while (
    names.length < order.count &&
    offers.length > 0 &&
    memory.hold === before.hold &&
    memory.refusedCanary === before.refusedCanary
  ) {
    const [offer] = offers
    memory = { ...memory, sequence: memory.sequence + 1 }
    const name = podName(starting.settings, starting.pool, memory.sequence)
    const { image } = order
    starting.rows.ask({
      name,
      gpu: offer!.gpu,
      image,
      dollars: offer!.dollarsAnHour,
      askedAt: starting.now,
    })
    starting.keep(memory)
    const outcome = await startOne({ name, image, gpu: offer!.gpu }, starting)
    if (outcome === null) {
      names.push(name)
      continue
    }
    refusals.push(`${offer!.gpu}: ${outcome.problem.message}`)
    offers.shift()
    const { hold, problem } = outcome
    if (order.isCanary && mayBeTheImage(problem, offers.length)) {
      const until = starting.now + CANARY_REFUSED_MS
      memory = { ...memory, refusedCanary: { image, until, reason: problem.message } }
      logError('fleet.canary-refused', problem, { pool: starting.pool, image })
    } else if (hold !== null) memory = { ...memory, hold }
    else if (!order.isCanary) {
      const refused = { ...memory.refused, [offer!.gpu]: starting.now + REFUSED_MS }
      memory = { ...memory, refused }
    }
  }
  starting.keep(memory)
  return { memory, names, refusals }
}

/**
 * Whether a canary may have been refused for its image: RunPod tells no room and a broken rule apart in prose alone, so
 * that is believed of the last GPU there was to ask.
 */
function mayBeTheImage(problem: RunPodProblem, offersLeft: number): boolean {
  return problem.trouble === 'contract' || (holdAfter(problem, 0) === null && offersLeft === 0)
}

/** Null when RunPod took the order. */
async function startOne(
  { name, image, gpu }: Pick<PodOrder, 'name' | 'image' | 'gpu'>,
  { rental, rows, settings, now, token }: Starting,
): Promise<{ readonly problem: RunPodProblem; readonly hold: Hold | null } | null> {
  const { cloud, limits } = settings
  const variables = {
    ...settings.variables,
    BRIDGE_TOKEN: await token(name),
    POD_NAME: name,
    POD_WORKERS: String(limits.lanes),
  }
  try {
    const made = await rental.createPod({ name, image, gpu, cloud, variables })
    rows.made(name, made.id, made.cost)
    return null
  } catch (problem) {
    if (!(problem instanceof RunPodProblem)) throw problem
    // Without an answer it may have been made all the same: the next list tells.
    if (problem.trouble !== 'away') rows.forget(name)
    return { problem, hold: holdAfter(problem, now) }
  }
}
