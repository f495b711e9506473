import { createHash } from 'node:crypto'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { DependencyError } from '#core/errors.ts'
import {
  BEGIN_WITHIN_SECONDS,
  LEASE_ANSWER_WITHIN_SECONDS,
  LONGEST_WHOLE_BYTES,
  type Script,
} from '#gpu-bridge/protocol/contract.ts'
import { numbered } from '#gpu-bridge/speech/numbered-script.fixture.ts'
import type { SpokenChapter } from '#gpu-bridge/speech/speak-chapter.ts'
import {
  startFakeBridge,
  type FakeBridge,
  type FakeBridgeOptions,
  type Fault,
  type Route,
} from '#test/fakes/bridge.ts'
import { breather } from './breather.ts'
import { bridgeClient } from './bridge-client.ts'
import { PodRefused } from './bridge-errors.ts'
import { runLane } from './lane.ts'
import { FIRST_WAIT_SECONDS } from './retry.ts'
import type { Speaker, SpeakingWatch } from './speaker.ts'

const SCRIPT: Script = {
  ...numbered({
    title: 'Michael: Western Astrology',
    sections: [{ heading: null, paragraphs: [['The Sun stands in Leo.']] }],
  }),
  people: ['Michael'],
  language: 'en',
  album: 'Michael',
  track: 1,
  tracks: 1,
  voice: 'rms',
}
const CHAPTER: SpokenChapter = {
  mp3: new TextEncoder().encode('an mp3'),
  seconds: 2,
  timing: {
    seconds: 2,
    sentences: [{ id: 's2', text: 'The Sun stands in Leo.', start: 0.5, end: 1.5 }],
  },
  flags: [],
}

let bridge: FakeBridge
let stop: AbortController
let running: Promise<unknown> = Promise.resolve()

beforeEach(() => {
  stop = new AbortController()
  // What the pod logs while things go wrong is not the test's output.
  vi.spyOn(console, 'log').mockReturnValue()
  vi.spyOn(console, 'error').mockReturnValue()
})
afterEach(async () => {
  stop.abort()
  await running.catch(() => {})
  await bridge.stop()
  vi.restoreAllMocks()
})

/** A speaker that does as it is told, and notes when it was interrupted. */
function speakerThat(speak: (watch: SpeakingWatch) => Promise<SpokenChapter>) {
  const interruptions: string[] = []
  const speaker: Speaker = {
    engine: 'flite',
    close: async () => {},
    speak: async (_script, watch) => {
      watch.signal.addEventListener('abort', () => interruptions.push(String(watch.signal.reason)))
      return Promise.race([speak(watch), interrupted(watch.signal)])
    },
  }
  return { speaker, interruptions }
}

function interrupted(signal: AbortSignal): Promise<never> {
  return new Promise((_, reject) => signal.addEventListener('abort', () => reject(signal.reason)))
}

const never = () => new Promise<SpokenChapter>(() => {})
const at = async (watch: SpeakingWatch) => {
  watch.onProgress(0, 4)
  watch.onProgress(4, 4)
  return CHAPTER
}

async function start(
  speaker: Speaker,
  {
    faults = {},
    lanes = 1,
    ...options
  }: Partial<FakeBridgeOptions> & {
    faults?: Partial<Record<Route, Fault>>
    lanes?: number
  } = {},
) {
  bridge = await startFakeBridge({ scripts: { one: SCRIPT }, ...options })
  for (const [route, fault] of Object.entries(faults)) bridge.fail(route as Route, fault)
  const client = bridgeClient({
    bridge: `${bridge.url}/bridge/v1`,
    token: 'token',
    podName: 'test',
  })
  const lane = { bridge: client, speaker, stopping: stop.signal, breath: breather() }
  running = Promise.all(Array.from({ length: lanes }, async () => await runLane(lane)))
  running.catch(() => {})
  return bridge.chapters.get('one')!
}
const until = (check: () => void) => vi.waitFor(check, { timeout: 15_000, interval: 10 })
const allFailures = () => [...bridge.chapters.values()].flatMap((chapter) => chapter.failures)
const calls = () => bridge.calls.filter((call) => !call.startsWith('heartbeat'))

describe('runLane', () => {
  it('claims, speaks, uploads and completes, every call signed', async () => {
    const chapter = await start(speakerThat(at).speaker)
    await until(() => expect(chapter.phase).toBe('done'))
    expect(calls()).toEqual([
      'enrol 200',
      'claim 200',
      'script 200',
      'timing 201',
      'audio 201',
      'complete 200',
    ])
    expect(chapter).toMatchObject({
      timing: CHAPTER.timing,
      result: {
        fence: 1,
        sha256: createHash('sha256').update(CHAPTER.mp3).digest('hex'),
        bytes: 6,
        seconds: 2,
        engine: 'flite',
        flags: [],
      },
    })
    expect(chapter.heartbeats[0]).toMatchObject({ chunksDone: 0, chunksTotal: 4 })
  })

  it('speaks all chapters, one after the other', async () => {
    const scripts = { one: SCRIPT, two: { ...SCRIPT, track: 2 }, three: { ...SCRIPT, track: 3 } }
    await start(speakerThat(at).speaker, { scripts })
    await until(() =>
      expect([...bridge.chapters.values()].map(({ phase }) => phase)).toEqual([
        'done',
        'done',
        'done',
      ]),
    )
    // The end of each brought the next.
    expect(calls().filter((call) => call === 'claim 200')).toHaveLength(1)
  })

  it('finishes chapters where the bridge is older and takes no wish for the next', async () => {
    const scripts = { one: SCRIPT, two: { ...SCRIPT, track: 2 } }
    await start(speakerThat(at).speaker, { scripts, isOld: true })
    await until(() => {
      const ends = Array.from({ length: 2 }, () => ['done', []])
      const told = [...bridge.chapters.values()].map(({ phase, failures }) => [phase, failures])
      expect(told).toEqual(ends)
    })
    expect(calls().filter((call) => call === 'claim 200').length).toBeGreaterThanOrEqual(2)
  })

  it('begins nothing of the next where it was told to stop while that came, and says nothing against it', async () => {
    const scripts = { one: SCRIPT, two: { ...SCRIPT, track: 2 } }
    const { speaker } = speakerThat(at)
    bridge = await startFakeBridge({ scripts })
    const client = bridgeClient({
      bridge: `${bridge.url}/bridge/v1`,
      token: 'token',
      podName: 'test',
    })
    const complete: typeof client.complete = async (...ended) => {
      const next = await client.complete(...ended)
      setTimeout(() => stop.abort(new Error('stop')))
      return next
    }
    await runLane({ bridge: { ...client, complete }, speaker, stopping: stop.signal })
    expect(bridge.chapters.get('one')).toMatchObject({ phase: 'done' })
    expect(calls().filter((call) => call.startsWith('script'))).toHaveLength(1)
    await client.goodbye()
    expect(bridge.chapters.get('two')).toMatchObject({ phase: 'waiting', failures: [] })
  })

  it('that never heard of its lease asks again before that is anybody else’s', () => {
    const travelSeconds = 2
    const againAfter = LEASE_ANSWER_WITHIN_SECONDS + 2 * FIRST_WAIT_SECONDS + travelSeconds
    expect(againAfter).toBeLessThanOrEqual(BEGIN_WITHIN_SECONDS)
  })

  it('keeps the lease with heartbeats while the voice speaks on', async () => {
    const chapter = await start(speakerThat(never).speaker, {
      heartbeatSeconds: 0.05,
      leaseSeconds: 0.5,
    })
    await until(() => expect(chapter.heartbeats.length).toBeGreaterThan(15))
    expect(chapter.fence).toBe(1)
  })

  it('drops the work when another pod has taken over', async () => {
    const { speaker, interruptions } = speakerThat(never)
    const chapter = await start(speaker, { heartbeatSeconds: 0.1 })
    await until(() => expect(chapter.heartbeats.length).toBeGreaterThan(0))
    bridge.takeAway('one')
    await until(() => expect(interruptions[0]).toContain('LeaseLost: 409'))
    expect(chapter.failures).toEqual([])
    expect(calls().slice(-1)).toEqual(['script 200'])
  })

  it('stops when nobody wants the chapter any more', async () => {
    const { speaker, interruptions } = speakerThat(never)
    const chapter = await start(speaker, { heartbeatSeconds: 0.1 })
    await until(() => expect(chapter.heartbeats.length).toBeGreaterThan(0))
    bridge.cancel('one')
    await until(() => expect(interruptions[0]).toContain('nobody wants'))
    expect(chapter.failures).toEqual([])
  })

  it.each<[Route, Fault, string]>([
    ['claim', { kind: 'drop' }, 'claim dropped'],
    ['script', { kind: 'status', status: 503 }, 'script 503'],
    ['audio', { kind: 'drop' }, 'audio dropped'],
    ['timing', { kind: 'status', status: 429 }, 'timing 429'],
    ['complete', { kind: 'status', status: 500 }, 'complete 500'],
  ])('repeats %s until the bridge recovers', async (route, fault, failed) => {
    const chapter = await start(speakerThat(at).speaker, { faults: { [route]: fault } })
    await until(() => expect(chapter.phase).toBe('done'))
    expect(calls().find((call) => call.startsWith(route))).toBe(failed)
    expect(chapter).toMatchObject({ fence: 1, failures: [] })
  })

  it('completes once although the answers got lost', async () => {
    const lost = { kind: 'lose-answer' } as const
    const chapter = await start(speakerThat(at).speaker, {
      faults: { audio: lost, complete: lost },
    })
    await until(() => expect(calls().filter((call) => call === 'complete 200').length).toBe(2))
    expect(chapter).toMatchObject({ phase: 'done', audioPuts: 2, failures: [] })
    expect(calls().slice(3)).toEqual([
      'timing 201',
      'audio 201',
      'audio 200',
      'complete 200',
      'complete 200',
    ])
  })

  it('keeps the work through an outage, as long as the lease is still its own', async () => {
    const { promise, resolve: finish } = Promise.withResolvers<SpokenChapter>()
    const { speaker } = speakerThat(() => promise)
    const chapter = await start(speaker, { heartbeatSeconds: 0.1 })
    await until(() => expect(chapter.heartbeats.length).toBeGreaterThan(0))
    await bridge.stop()
    finish(CHAPTER)
    await new Promise((resolve) => setTimeout(resolve, 300))
    await bridge.restart()
    await until(() => expect(chapter.phase).toBe('done'))
    expect(chapter.fence).toBe(1)
  })

  it('hands back what the bridge looked at and refused, to be spoken again', async () => {
    const refused = { status: 422, body: { type: '/problems/bad-audio', status: 422 } }
    const chapter = await start(speakerThat(at).speaker, {
      faults: { audio: { kind: 'status', ...refused } },
    })
    await until(() => expect(chapter.phase).toBe('done'))
    expect(chapter.failures).toMatchObject([{ retryable: true }])
    expect(chapter.fence).toBe(2)
  })

  it.each([true, false])(
    'reports a failed voice, retryable: %s, and goes on claiming',
    async (retryable) => {
      const error = new DependencyError('speech', 'no voice "x"', { retryable })
      let attempts = 0
      const { speaker } = speakerThat((watch) =>
        ++attempts === 1 ? Promise.reject(error) : at(watch),
      )
      const chapter = await start(speaker, { scripts: { one: SCRIPT, two: SCRIPT } })
      await until(() => expect(bridge.chapters.get('two')!.phase).toBe('done'))
      expect(chapter.failures).toMatchObject([{ fence: 1, retryable }])
      expect(chapter.failures[0]!.reason).toContain('no voice "x"')
    },
  )

  it('drops the chapter at once when it is told to stop, and says nothing against it', async () => {
    const { speaker, interruptions } = speakerThat(never)
    const chapter = await start(speaker)
    await until(() => expect(calls()).toContain('script 200'))
    stop.abort(new Error('SIGTERM'))
    await running
    expect(interruptions[0]).toContain('SIGTERM')
    expect(chapter.failures).toEqual([])
  })

  it('takes breath when it cannot speak two in a row, and leaves the others to others', async () => {
    const scripts = Object.fromEntries(['one', 'two', 'three', 'four'].map((id) => [id, SCRIPT]))
    const error = new DependencyError('speech', 'no voice at all', { retryable: false })
    await start(speakerThat(() => Promise.reject(error)).speaker, { scripts })
    await until(() => expect(allFailures()).toHaveLength(2))
    await new Promise((resolve) => setTimeout(resolve, 300))
    expect(allFailures()).toHaveLength(2)
  })

  it('takes breath with all its lanes', async () => {
    const names = Array.from({ length: 8 }, (_, n) => `chapter ${n}`)
    const scripts = Object.fromEntries(names.map((name) => [name, SCRIPT]))
    const error = new DependencyError('speech', 'no voice at all', { retryable: true })
    await start(speakerThat(() => Promise.reject(error)).speaker, { scripts, lanes: 3 })
    await until(() => expect(allFailures().length).toBeGreaterThan(1))
    await new Promise((resolve) => setTimeout(resolve, 300))
    // Two in a row, and what the two other lanes had in hand by then.
    expect(allFailures().length).toBeLessThanOrEqual(4)
  })

  it('stops although the bridge cannot be reached', async () => {
    await start(speakerThat(never).speaker)
    await until(() => expect(calls()).toContain('script 200'))
    await bridge.stop()
    const before = performance.now()
    stop.abort(new Error('SIGTERM'))
    await running
    expect(performance.now() - before).toBeLessThan(5000)
    await bridge.restart()
  })

  it('leaves a waiting claim at once when it is told to stop', async () => {
    await start(speakerThat(never).speaker, { scripts: {} }).catch(() => {})
    await until(() => expect(calls()).toContain('enrol 200'))
    stop.abort(new Error('SIGTERM'))
    await running
  })

  it('enrols once although the answer got lost', async () => {
    const faults = { enrol: { kind: 'lose-answer' } } as const
    const chapter = await start(speakerThat(at).speaker, { faults })
    await until(() => expect(chapter.phase).toBe('done'))
    expect(calls().filter((call) => call.startsWith('enrol'))).toEqual(['enrol 200', 'enrol 200'])
  })

  it('enrols again when the bridge has forgotten it and the token still works', async () => {
    const chapter = await start(speakerThat(at).speaker, {
      tokens: ['token', 'other'],
      faults: { script: { kind: 'delay', milliseconds: 300 } },
    })
    await until(() => expect(calls()).toContain('claim 200'))
    bridge.forgetPods()
    bridge.addToken('token')
    await until(() => expect(chapter.phase).toBe('done'))
    expect(calls().slice(0, 5)).toEqual([
      'enrol 200',
      'claim 200',
      'script 401',
      'enrol 200',
      'script 200',
    ])
  })

  it('beats no more than three times in the length of its lease, however often a chunk is done', async () => {
    const { speaker } = speakerThat(async (watch) => {
      for (let done = 1; done <= 400; done += 1) {
        watch.onProgress(done, 400)
        await new Promise((resolve) => setTimeout(resolve, 5))
      }
      return CHAPTER
    })
    const chapter = await start(speaker, { heartbeatSeconds: 0.6, leaseSeconds: 1.8 })
    await until(() => expect(chapter.phase).toBe('done'))
    const { heartbeats } = chapter
    expect(heartbeats.length).toBeGreaterThan(1)
    for (const [n, { at: first }] of heartbeats.entries()) {
      // A timer may ring a moment early.
      expect((heartbeats[n + 3]?.at ?? Infinity) - first).toBeGreaterThan(1_790)
    }
  })

  it('sends a long chapter in parts, and after a broken line only those that are missing', async () => {
    const mp3 = new Uint8Array(LONGEST_WHOLE_BYTES + 1).fill(7)
    const chapter = await start(speakerThat(async () => ({ ...CHAPTER, mp3 })).speaker, {
      faults: { part: { kind: 'lose-answer' }, assemble: { kind: 'status', status: 503 } },
    })
    await until(() => expect(chapter.phase).toBe('done'))
    expect(Buffer.compare(chapter.audio!, mp3)).toBe(0)
    const sent = calls().filter((call) => /^(part|parts|assemble) /.test(call))
    expect(sent).toEqual([
      'parts 200',
      'part 201',
      'parts 200',
      'part 201',
      'part 201',
      'assemble 503',
      'parts 200',
      'assemble 201',
    ])
  })

  it('goes when there are no more chapters for it, and speaks what it has first', async () => {
    const { promise, resolve: finish } = Promise.withResolvers<SpokenChapter>()
    const chapter = await start(speakerThat(() => promise).speaker)
    await until(() => expect(calls()).toContain('script 200'))
    bridge.sendAway()
    finish(CHAPTER)
    await running
    expect(chapter.phase).toBe('done')
  })

  it('takes another key when its own is old, the same one when the answer got lost', async () => {
    bridge = await startFakeBridge({ scripts: { one: SCRIPT } })
    bridge.fail('keys', { kind: 'lose-answer' })
    const address = { bridge: `${bridge.url}/bridge/v1`, token: 'token', podName: 'test' }
    const client = bridgeClient({ ...address, keyLifeMs: 0 })
    await client.enrol()
    const { signal } = new AbortController()
    const lease = await client.claim(0, 'wish', signal)
    expect(await client.script(lease!)).toMatchObject({ title: SCRIPT.title })
    await client.goodbye()
    expect(bridge.calls).toEqual([
      'enrol 200',
      'keys 200',
      'claim 200',
      'keys 200',
      'script 200',
      'keys 200',
      'goodbye 204',
    ])
  })

  it('is gone when it has said goodbye, whether or not it heard the answer', async () => {
    bridge = await startFakeBridge({ scripts: {}, tokens: ['token', 'another'] })
    bridge.fail('goodbye', { kind: 'lose-answer' })
    const address = { bridge: `${bridge.url}/bridge/v1`, token: 'token', podName: 'test' }
    const client = bridgeClient(address)
    await client.enrol()
    await expect(client.goodbye()).rejects.toThrow(/got no answer/)
    await client.goodbye()
    expect(bridge.calls).toEqual(['enrol 200', 'goodbye 204', 'goodbye 401'])
  })

  it('gives up when the bridge does not let it in', async () => {
    await start(speakerThat(at).speaker, { tokens: [] })
    await expect(running).rejects.toThrow(PodRefused)
  })

  it('gives up when the bridge has forgotten it and the token is spent', async () => {
    const { speaker, interruptions } = speakerThat(never)
    const chapter = await start(speaker, { heartbeatSeconds: 0.1 })
    await until(() => expect(chapter.heartbeats.length).toBeGreaterThan(0))
    bridge.forgetPods()
    await expect(running).rejects.toThrow(PodRefused)
    expect(interruptions[0]).toContain('PodRefused')
  })
})
