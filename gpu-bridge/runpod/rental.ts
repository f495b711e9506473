import { callerOf, type RunPodAddress } from './call.ts'
import {
  Endpoint,
  endpointBody,
  EndpointList,
  type Endpoint as EndpointType,
  type EndpointOrder,
} from './endpoints.ts'
import { Catalog, PodList, podBody, RentedPod, type CatalogGpu, type PodOrder } from './pods.ts'
import { RunPodProblem } from './problem.ts'
import { tightest, type Quota } from './quota.ts'

/** What is rented of RunPod, over its REST API v2. Every verb throws `RunPodProblem`. */
export interface Rental {
  listPods(): Promise<RentedPod[]>
  /** There is no idempotency key: look for the name before, and again after a call that got no answer. */
  createPod(order: PodOrder): Promise<RentedPod>
  /** Ends a pod for good. One that is gone is ended. */
  endPod(id: string): Promise<void>
  /** Every GPU with its prices, and how many pods it has room for now. */
  catalog(): Promise<CatalogGpu[]>
  listEndpoints(): Promise<EndpointType[]>
  /** Null when there is none of that id. */
  findEndpoint(id: string): Promise<EndpointType | null>
  createEndpoint(order: EndpointOrder): Promise<EndpointType>
  /** The quota that is nearest its end, by the last answer. */
  quota(): Quota | null
}

export function rentalAt(address: RunPodAddress): Rental {
  const call = callerOf(address)
  return {
    quota: () => tightest(call.quotas()),
    async listPods() {
      return (await call({ method: 'GET', path: '/v2/pods', answer: PodList })).pods
    },
    async createPod(order) {
      return await call({
        method: 'POST',
        path: '/v2/pods',
        body: podBody(order),
        answer: RentedPod,
      })
    },
    async endPod(id) {
      await unlessGone(
        async () => await call({ method: 'DELETE', path: `/v2/pods/${encodeURIComponent(id)}` }),
      )
    },
    async catalog() {
      const path = '/v2/catalog/gpus?include=AVAILABILITY&product=POD'
      return (await call({ method: 'GET', path, answer: Catalog })).gpus
    },
    async listEndpoints() {
      return (await call({ method: 'GET', path: '/v2/serverless', answer: EndpointList })).endpoints
    },
    async findEndpoint(id) {
      const path = `/v2/serverless/${encodeURIComponent(id)}`
      return await unlessGone(async () => await call({ method: 'GET', path, answer: Endpoint }))
    },
    async createEndpoint(order) {
      const body = endpointBody(order)
      return await call({ method: 'POST', path: '/v2/serverless', body, answer: Endpoint })
    },
  }
}

async function unlessGone<Answer>(ask: () => Promise<Answer>): Promise<Answer | null> {
  try {
    return await ask()
  } catch (error) {
    if (error instanceof RunPodProblem && error.trouble === 'gone') return null
    throw error
  }
}
