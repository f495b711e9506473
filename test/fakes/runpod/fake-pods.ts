import type { ChildProcess } from 'node:child_process'
import * as z from 'zod'

/** The body of `POST /v2/pods` as RunPod takes it; a field it does not know is refused. */
export const CreatePod = z.strictObject({
  name: z.string().min(1),
  image: z.string(),
  cloud: z.enum(['SECURE', 'COMMUNITY']).default('SECURE'),
  disk: z.int().min(1).optional(),
  env: z.record(z.string(), z.string()).default({}),
  gpu: z.strictObject({ id: z.string(), count: z.int().min(1).default(1) }),
  ports: z.array(z.string()).default([]),
})
export type CreatePod = z.infer<typeof CreatePod>

/** A pod of the fake's. Times in milliseconds. */
export interface FakePod {
  readonly id: string
  readonly made: CreatePod
  readonly madeAt: number
  readonly dollarsAnHour: number
  status: 'PROVISIONING' | 'RUNNING' | 'EXITED' | 'ERROR' | 'TERMINATED'
  process: ChildProcess | null
}

/** As RunPod's API shows it. */
export function shownPod({ id, made, madeAt, dollarsAnHour, status }: FakePod): object {
  const isOver = status === 'EXITED' || status === 'TERMINATED'
  return {
    id,
    name: made.name,
    status,
    actions: status === 'RUNNING' ? ['stop', 'restart', 'terminate'] : ['terminate'],
    image: made.image,
    args: '',
    disk: made.disk ?? 20,
    mounts: {},
    ports: made.ports,
    env: made.env,
    registry: null,
    gpu: made.gpu,
    cloud: made.cloud,
    dataCenterId: 'US-KS-2',
    cudaVersion: null,
    ssh: {},
    template: null,
    cost: isOver ? 0 : dollarsAnHour,
    locked: false,
    globalNetworking: { enabled: false },
    runtime: null,
    createdAt: new Date(madeAt).toISOString(),
    startedAt: null,
  }
}
