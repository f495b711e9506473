import { logError } from '#core/log.ts'
import { MINUTE_MS } from '#core/spans.ts'
import type { RentedPod } from '#gpu-bridge/runpod/pods.ts'
import { RunPodProblem } from '#gpu-bridge/runpod/problem.ts'
import { rentalAt, type Rental } from '#gpu-bridge/runpod/rental.ts'
import type { Memory } from './memory.ts'
import type { PodSettings } from './pod-settings.ts'

const LIST_MS = 15_000
const PRICES_MS = 10 * MINUTE_MS
const PRICES_AGAIN_MS = MINUTE_MS
/** Calls that are left for operators and for the next minute's list. */
const SPARE_CALLS = 4
/** Without a header nobody knows the quota; RunPod's example is 60 a minute. */
const CALLS_UNTOLD = 20

export interface Listed {
  readonly at: number
  readonly pods: readonly RentedPod[]
}

/** RunPod as a pool's keeper sees it: asked with the key of the moment, and no more often than need be. Times in milliseconds. */
export class RunPodView {
  #listed: Listed | null = null
  /** RunPod is not asked before. */
  #quietUntil = 0
  #client: { readonly key: string; readonly baseUrl: string; readonly rental: Rental } | null = null

  /** A key or an address that changed makes another client, for which nothing is known. */
  rentalOf({ key, baseUrl }: PodSettings): Rental {
    if (this.#client?.key !== key || this.#client.baseUrl !== baseUrl) {
      this.#client = { key, baseUrl, rental: rentalAt({ key, baseUrl }) }
      this.#listed = null
      this.#quietUntil = 0
    }
    return this.#client.rental
  }

  isQuiet(now: number): boolean {
    return now < this.#quietUntil
  }

  leaveAloneUntil(moment: number): void {
    this.#quietUntil = moment
  }

  async list(rental: Rental, now: number): Promise<Listed> {
    if (this.#listed === null || now - this.#listed.at >= LIST_MS) {
      this.#listed = { at: now, pods: await rental.listPods() }
    }
    return this.#listed
  }

  /** What was listed is so no more. */
  forgetList(): void {
    this.#listed = null
  }

  callsLeft(rental: Rental): number {
    const quota = rental.quota()
    return quota === null ? CALLS_UNTOLD : Math.max(0, quota.left - SPARE_CALLS)
  }
}

/** Who asks for prices, of which of RunPod's clouds, and when. */
interface Asking extends Pick<PodSettings, 'cloud'> {
  readonly rental: Rental
  readonly pool: string
  readonly now: number
}

/** The prices of the moment, old ones where RunPod does not tell: the pods there are have to be looked after all the same. */
export async function pricesNow(
  { prices }: Pick<Memory, 'prices'>,
  { rental, cloud, pool, now }: Asking,
): Promise<Memory['prices']> {
  if (prices && now - prices.at < PRICES_MS) return prices
  try {
    const gpus = await rental.catalog()
    const which = cloud === 'SECURE' ? 'secure' : 'community'
    return { at: now, byGpu: Object.fromEntries(gpus.map(({ id, price }) => [id, price[which]])) }
  } catch (error) {
    if (!(error instanceof RunPodProblem)) throw error
    logError('fleet.prices-unread', error, { pool })
    return { byGpu: {}, ...prices, at: now - PRICES_MS + PRICES_AGAIN_MS }
  }
}
