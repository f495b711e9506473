import { spawn } from 'node:child_process'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { rentalAt } from '#gpu-bridge/runpod/rental.ts'
import { startFakeBridge } from '../bridge.ts'
import { startFakeRunPod } from './fake-runpod.ts'

const KEY = 'a key of the fake RunPod'
const PATIENT = { timeout: 30_000, interval: 50 }

afterEach(() => vi.restoreAllMocks())

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch {
    return false
  }
}

describe('a fake RunPod', () => {
  it('runs real pods that enrol at the bridge they are given, and ends them for good', async () => {
    const bridge = await startFakeBridge({ scripts: {}, tokens: ['a token of the test'] })
    await using runpod = await startFakeRunPod({
      key: KEY,
      launch: ({ env }) =>
        spawn(process.execPath, ['gpu-bridge/pod/index.ts'], {
          env: { PATH: process.env['PATH'], ...env },
          stdio: 'ignore',
        }),
    })
    const rental = rentalAt({ baseUrl: runpod.url, key: KEY })
    const pod = await rental.createPod({
      name: 'billion-main-1',
      image: 'example/pod:1',
      gpu: 'NVIDIA L4',
      cloud: 'SECURE',
      variables: {
        BRIDGE_URL: bridge.url,
        BRIDGE_TOKEN: 'a token of the test',
        POD_NAME: 'billion-main-1',
        POD_WORKERS: '1',
      },
    })
    const { pid } = runpod.pods[0]!.process!
    await vi.waitFor(() => expect(bridge.calls).toContain('enrol 200'), PATIENT)
    expect(isAlive(pid!)).toBe(true)
    await rental.endPod(pod.id)
    await vi.waitFor(() => expect(isAlive(pid!)).toBe(false), PATIENT)
    await bridge.stop()
  })

  it('shows a pod whose process ended as exited', async () => {
    await using runpod = await startFakeRunPod({
      key: KEY,
      launch: () => spawn(process.execPath, ['-e', ''], { stdio: 'ignore' }),
    })
    const rental = rentalAt({ baseUrl: runpod.url, key: KEY })
    const order = {
      name: 'a',
      image: 'i',
      gpu: 'NVIDIA L4',
      cloud: 'SECURE',
      variables: {},
    } as const
    await rental.createPod(order)
    await vi.waitFor(
      async () => expect((await rental.listPods())[0]).toMatchObject({ status: 'EXITED', cost: 0 }),
      PATIENT,
    )
  })
})
