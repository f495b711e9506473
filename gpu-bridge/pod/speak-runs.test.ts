import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { describe, expect, it, vi } from 'vitest'
import { rentalAt } from '#gpu-bridge/runpod/rental.ts'
import { serverlessAt } from '#gpu-bridge/runpod/serverless.ts'
import { startFakeBridge } from '#test/fakes/bridge.ts'
import { startFakeRunPod } from '#test/fakes/runpod/fake-runpod.ts'
import { runQueueIn } from './run-queue.ts'

const KEY = 'a key of the fake RunPod'
const PATIENT = { timeout: 40_000, interval: 50 }
const SCRIPT = {
  title: { id: 't', text: 'Sun' },
  people: ['Ada'],
  sections: [{ heading: null, paragraphs: [[{ id: 's1', text: 'Hello there.' }]] }],
  language: 'en',
  album: 'Ada',
  track: 1,
  tracks: 1,
  voice: 'rms',
}

describe('a worker of an endpoint', () => {
  it('speaks a preview for a run over the bridge, and says so; a run with nothing to do ends as well', async () => {
    const bridge = await startFakeBridge({
      scripts: { hook: SCRIPT },
      previews: ['hook'],
      tokens: ['one', 'two'],
    })
    await using runpod = await startFakeRunPod({ key: KEY })
    const { id } = await rentalAt({ baseUrl: runpod.url, key: KEY }).createEndpoint({
      name: 'hooks',
      image: 'i',
      pools: ['ADA_24'],
      workers: { min: 0, max: 1, idleTimeout: 5 },
      queueDelay: 4,
      disk: 20,
      env: {},
    })
    runpod.endpoints.get(id)!.hasOwnWorkers = true
    const at = (verb: string) => `${runpod.url}/v2/${id}/${verb}`
    const worker = spawn(process.execPath, ['gpu-bridge/pod/index.ts'], {
      env: {
        PATH: process.env['PATH'],
        RUNPOD_WEBHOOK_GET_JOB: `${at('job-take')}/$ID?gpu=none`,
        RUNPOD_WEBHOOK_POST_OUTPUT: `${at('job-done')}/$ID?worker=$RUNPOD_POD_ID`,
        RUNPOD_WEBHOOK_PING: `${at('ping')}/$RUNPOD_POD_ID`,
        RUNPOD_AI_API_KEY: `Bearer ${KEY}`,
        RUNPOD_POD_ID: 'worker1',
      },
      stdio: 'ignore',
    })
    try {
      const queue = serverlessAt({ baseUrl: runpod.url, key: KEY }, id)
      const told = async (token: string) => {
        const run = await queue.run({ bridgeUrl: bridge.url, token }, 600)
        await vi.waitFor(
          async () => expect((await queue.status(run.id)).status).toMatch(/COMPLETED|FAILED/),
          PATIENT,
        )
        return await queue.status(run.id)
      }
      expect(await told('one')).toMatchObject({
        status: 'COMPLETED',
        output: { chapterId: 'hook' },
      })
      expect(bridge.chapters.get('hook')).toMatchObject({ phase: 'done' })
      expect(bridge.calls.at(-1)).toBe('goodbye 204')
      expect(await told('two')).toMatchObject({ status: 'COMPLETED', output: { chapterId: null } })
      // A token works once.
      expect((await told('two')).status).toBe('FAILED')
    } finally {
      worker.kill('SIGTERM')
      const [code] = await once(worker, 'exit')
      expect(code).toBe(0)
      await bridge.stop()
    }
  })

  it('is none where RunPod says nothing of runs', () => {
    expect(runQueueIn({ POD_NAME: 'a pod' })).toBeNull()
  })
})
