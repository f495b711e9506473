import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'
import { afterEach, describe, expect, it, vi } from 'vitest'
import type { Script } from '#gpu-bridge/protocol/contract.ts'
import { numbered } from '#gpu-bridge/speech/numbered-script.fixture.ts'
import { startFakeBridge, type FakeBridge, type FakeBridgeOptions } from '#test/fakes/bridge.ts'
import { EXIT_CODES } from './exit-codes.ts'

const POD = fileURLToPath(import.meta.resolve('./index.ts'))
const SENTENCE =
  'The Moon stands in the ninth house, and asks for patience where the Sun asks for a stage.'
const script = (paragraphs: number): Script => ({
  ...numbered({
    title: 'Michael: Western Astrology',
    sections: [
      { heading: 'The Moon', paragraphs: Array.from({ length: paragraphs }, () => [SENTENCE]) },
    ],
  }),
  people: ['Michael'],
  language: 'en',
  album: 'Michael',
  track: 1,
  tracks: 1,
  voice: 'slt',
})

let bridge: FakeBridge
const started: ChildProcess[] = []
afterEach(async () => {
  for (const pod of started.splice(0)) pod.kill('SIGKILL')
  await bridge.stop()
})

async function startPod(
  options: FakeBridgeOptions,
  environment: Readonly<Record<string, string>> = {},
) {
  bridge = await startFakeBridge(options)
  return run([POD], { BRIDGE_URL: bridge.url, ...environment })
}

function run(args: readonly string[], environment: Readonly<Record<string, string>>) {
  const pod = spawn(process.execPath, args, {
    env: { PATH: process.env['PATH'], BRIDGE_TOKEN: 'token', POD_WORKERS: '1', ...environment },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  started.push(pod)
  let output = ''
  for (const stream of [pod.stdout, pod.stderr]) stream.on('data', (data) => (output += data))
  const exited = once(pod, 'exit').then(([code]) => code as number | null)
  return { pod, exited, output: () => output }
}
const until = (check: () => void) => vi.waitFor(check, { timeout: 30_000, interval: 20 })

describe('the pod, as a process', () => {
  it('speaks and delivers real audio, beats while it works, and stops when asked', async () => {
    const options = { scripts: { one: script(8) }, tokens: ['token'], heartbeatSeconds: 0.2 }
    const { pod, exited, output } = await startPod(options)
    const chapter = bridge.chapters.get('one')!
    await until(() => expect(chapter.phase).toBe('done'))
    pod.kill('SIGTERM')
    expect(await exited).toBe(EXIT_CODES.stopped)

    const progress = chapter.heartbeats.map(({ chunksDone }) => chunksDone)
    expect(progress).toEqual(progress.toSorted((a, b) => a - b))
    expect(chapter.heartbeats.length).toBeGreaterThan(2)
    expect(chapter.result).toMatchObject({
      engine: 'flite',
      bytes: chapter.audio!.length,
      flags: [],
    })
    expect(chapter.timing!.sentences.length).toBe(10)
    expect(output()).not.toContain('"token"')
  })

  it('speaks previews by threads of their own, beside chapters, and as it speaks anything', async () => {
    const scripts = { one: script(3), two: script(3) }
    const environment = { POD_PREVIEW_THREADS: '2', POD_CHAPTERS_NICE: '5' }
    await startPod({ scripts, previews: ['two'] }, environment)
    const [one, two] = ['one', 'two'].map((id) => bridge.chapters.get(id)!)
    await until(() => expect([one!.phase, two!.phase]).toEqual(['done', 'done']))
    expect(two!.result).toEqual({ ...one!.result, fence: two!.result!.fence })
  })

  it('hands its chapter back within moments of SIGTERM', async () => {
    const { pod, exited } = await startPod({ scripts: { one: script(400) } })
    const chapter = bridge.chapters.get('one')!
    await until(() => expect(chapter.heartbeats.length).toBeGreaterThan(1))
    const before = performance.now()
    pod.kill('SIGTERM')
    expect(await exited).toBe(EXIT_CODES.stopped)
    expect(performance.now() - before).toBeLessThan(3000)
    expect(chapter).toMatchObject({ phase: 'waiting', failures: [] })
  })

  it('ends by itself when whoever started it is killed', async () => {
    bridge = await startFakeBridge({ scripts: {} })
    const starter = `
      const { spawn } = require('node:child_process')
      const pod = spawn(process.execPath, [${JSON.stringify(POD)}], { stdio: 'ignore', detached: true })
      console.log(pod.pid)
      setInterval(() => {}, 1000)`
    const parent = run(['-e', starter], { BRIDGE_URL: bridge.url, POD_EXIT_WHEN_ORPHANED: '1' })
    await until(() => expect(bridge.calls).toContain('enrol 200'))
    const podPid = Number(parent.output())
    parent.pod.kill('SIGKILL')
    await until(() => expect(() => process.kill(podPid, 0)).toThrow('ESRCH'))
  })

  it.each<[string, FakeBridgeOptions, Readonly<Record<string, string>>, number]>([
    ['a spent token', { scripts: {}, tokens: [] }, {}, EXIT_CODES.refused],
    ['an unusable environment', { scripts: {} }, { POD_WORKERS: '0' }, EXIT_CODES.unusableSettings],
  ])('ends with its own code for %s', async (_what, options, environment, code) => {
    const { exited, output } = await startPod(options, environment)
    expect(await exited).toBe(code)
    expect(output()).not.toContain('"token"')
  })
})
