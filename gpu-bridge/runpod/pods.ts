import * as z from 'zod'

const POD_STATUSES = [
  'PROVISIONING',
  'STARTING',
  'RUNNING',
  'EXITED',
  'ERROR',
  'TERMINATED',
] as const

/** A rented pod, as far as we look at it. `cost`: dollars an hour now, 0 when it has exited. */
export const RentedPod = z.object({
  id: z.string(),
  name: z.string(),
  status: z.enum(POD_STATUSES),
  image: z.string(),
  cost: z.number().min(0),
  gpu: z.object({ id: z.string() }).optional(),
  createdAt: z.iso.datetime({ offset: true }),
})
export type RentedPod = z.infer<typeof RentedPod>

export const PodList = z.object({ pods: z.array(RentedPod) })

/** What a pod is made of. RunPod takes one GPU a call and knows no second choice. */
export interface PodOrder {
  readonly name: string
  readonly image: string
  readonly gpu: string
  readonly cloud: 'SECURE' | 'COMMUNITY'
  readonly variables: Readonly<Record<string, string>>
}

/** Gigabytes: the image's own layers are not counted, the audio that waits for the bridge is. */
const DISK_GIGABYTES = 20

/** The body of `POST /v2/pods`; a field it does not know would be refused with 422. */
export function podBody({ name, image, gpu, cloud, variables }: PodOrder): object {
  return {
    name,
    image,
    cloud,
    disk: DISK_GIGABYTES,
    env: variables,
    gpu: { id: gpu, count: 1 },
    ports: [],
  }
}

/** A GPU as the catalogue lists it; dollars an hour. */
const CatalogGpu = z.object({
  id: z.string(),
  price: z.object({ secure: z.number(), community: z.number(), serverless: z.number().optional() }),
  availability: z.enum(['NONE', 'LOW', 'MEDIUM', 'HIGH']).optional(),
})
export type CatalogGpu = z.infer<typeof CatalogGpu>

export const Catalog = z.object({ gpus: z.array(CatalogGpu) })
