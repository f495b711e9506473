import { afterEach, beforeEach, vi } from 'vitest'
import { keptFleet, type KeptFleet } from './keeper.fixture.ts'

export const CREATE = 'POST /v2/pods'
export const LIST = 'GET /v2/pods'

/** A refusal of RunPod. */
export function problem(status: number, detail: string, more: { retryAfter?: number } = {}) {
  return { kind: 'problem', status, detail, ...more } as const
}

/** Keeps what each test of a file logs for `told`, and off the screen. */
export function hearLogs(): void {
  beforeEach(() => {
    vi.spyOn(console, 'log').mockReturnValue()
    vi.spyOn(console, 'error').mockReturnValue()
  })
  afterEach(() => vi.restoreAllMocks())
}

/** Every line that was logged. */
export function told(): string {
  return vi
    .mocked(console.log)
    .mock.calls.map(([line]) => String(line))
    .join('\n')
}

/** What RunPod rents out at this moment, to whichever pool. */
export function living({ runpod }: KeptFleet) {
  return runpod.pods.filter(({ status }) => status !== 'TERMINATED').map(({ made }) => made)
}

/** The last letter of each image that runs. */
export function running({ runpod }: KeptFleet): string[] {
  return runpod.pods
    .filter(({ status }) => status === 'RUNNING')
    .map(({ made }) => made.image.slice(-1))
    .toSorted()
}

/** Every enrolled pod is heard of. */
export function beat({ pods, now }: KeptFleet): void {
  for (const { id } of pods.all()) pods.rememberNonce(`pod:${id}:1`, String(now()), now())
}

/** Two pods of one image, and the canary of the next. */
export async function twoAndACanary(): Promise<KeptFleet & AsyncDisposable> {
  const fleet = await keptFleet({ 'audio.pods.least': 2 })
  fleet.offer(2)
  await fleet.pass(10)
  fleet.enrol()
  fleet.set({ 'audio.pods.image': 'example/pod:2' })
  await fleet.pass(10)
  fleet.enrol()
  return fleet
}

export function canaryOf(fleet: KeptFleet) {
  const { made } = fleet.runpod.pods.find((pod) => pod.made.image === 'example/pod:2')!
  return fleet.pods.all().find(({ name }) => name === made.name)!
}
