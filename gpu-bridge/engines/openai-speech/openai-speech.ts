import { DependencyError, InputError } from '#core/errors.ts'
import type { Pcm, SpeechEngine } from '#gpu-bridge/speech/engine.ts'
import { readWav } from '#gpu-bridge/speech/wav.ts'
import { CHATTERBOX_DEVNEN } from './chatterbox-devnen.ts'
import { CHATTERBOX_TRAVISVN } from './chatterbox-travisvn.ts'
import type { Dialect, VoiceSample } from './dialect.ts'
import { KOKORO_FASTAPI } from './kokoro-fastapi.ts'
import { OPENAI } from './openai.ts'
import { speechServer, type SpeechServer } from './speech-server.ts'
import { uploadFailed } from './upload-failed.ts'

export const DIALECTS = {
  'chatterbox-devnen': CHATTERBOX_DEVNEN,
  'chatterbox-travisvn': CHATTERBOX_TRAVISVN,
  'kokoro-fastapi': KOKORO_FASTAPI,
  openai: OPENAI,
} as const satisfies Readonly<Record<string, Dialect>>

export type DialectName = keyof typeof DIALECTS

export interface OpenaiSpeechOptions {
  readonly dialect: DialectName
  readonly url: string
  readonly key?: string | undefined
  readonly model?: string | undefined
  /** A chunk takes seconds; what has not come by then is stuck. */
  readonly timeoutSeconds?: number
  /** A model of several gigabytes takes a minute and more to load; a lease without a chunk lasts five. */
  readonly readyWithinSeconds?: number
  readonly sleep?: (seconds: number) => Promise<void>
}

const POLL_SECONDS = 2
const WARM_UP = 'The Moon is full tonight, and the sea is calm.'

/**
 * A server that answers `POST /v1/audio/speech`, waited for until it has loaded and has spoken once: some unload
 * their model when idle and say that they are ready. Throws `DependencyError('speech', …)` where it does not come up.
 */
export async function openaiSpeechEngine(options: OpenaiSpeechOptions): Promise<SpeechEngine> {
  const { dialect: name, model: other, timeoutSeconds = 120 } = options
  const dialect: Dialect = DIALECTS[name]
  const server = speechServer({ ...options, timeoutSeconds })
  const model = other ?? dialect.model
  const waiting = waitingFor(server, dialect, options)
  await waiting.untilReady()
  const voices = await dialect.voices(server)
  const first = voices[0]
  if (!first) {
    const message = 'the speech server has no voice; upload a sample first'
    throw new DependencyError('speech', message, { retryable: false })
  }

  const ask = async (text: string, how: Parameters<SpeechEngine['speak']>[1]): Promise<Pcm> =>
    readWav(
      await waiting.whileLoading(() =>
        server.post('/v1/audio/speech', dialect.body(text, how, model)),
      ),
    )
  const { sampleRate } = await ask(WARM_UP, { voice: first.name, seed: 1 })
  const { limits, lexicon, parallel, drawsLots, paces } = dialect
  return {
    name: `openai-speech (${name})`,
    fingerprint: `openai-speech ${name} ${model} ${server.root}`,
    voices,
    sampleRate,
    limits,
    lexicon,
    parallel,
    drawsLots,
    paces,
    speak: async (text, how) => {
      refuseUnknown(
        how.voice,
        voices.map((voice) => voice.name),
      )
      const pcm = await ask(text, how)
      if (pcm.sampleRate !== sampleRate) {
        const message = `the speech server went from ${sampleRate} to ${pcm.sampleRate} Hz`
        throw new DependencyError('speech', message, { retryable: true })
      }
      return pcm
    },
  }
}

/** Makes a voice of a sample, and answers with its name. Whoever speaks in it has agreed (`consent`). */
export async function uploadVoice(
  { dialect: name, timeoutSeconds = 120, ...address }: OpenaiSpeechOptions,
  sample: VoiceSample,
): Promise<string> {
  const { upload }: Dialect = DIALECTS[name]
  if (!upload) throw uploadFailed(`${name} clones nobody`)
  return await upload(speechServer({ ...address, timeoutSeconds }), sample)
}

function refuseUnknown(voice: string, known: readonly string[]): void {
  if (known.includes(voice)) return
  throw new InputError(
    'voice',
    `the speech server has no voice "${voice}"`,
    `Choose ${known.slice(0, 20).join(', ')}.`,
  )
}

function waitingFor(
  server: SpeechServer,
  dialect: Dialect,
  { readyWithinSeconds = 240, sleep = pause }: OpenaiSpeechOptions,
) {
  const polls = Math.ceil(readyWithinSeconds / POLL_SECONDS)

  const untilReady = async (): Promise<void> => {
    let last = 'it is loading'
    for (let poll = 0; poll < polls; poll++) {
      try {
        const readiness = await dialect.readiness(server)
        if (readiness.kind === 'ready') return
        if (readiness.kind === 'broken') {
          throw new DependencyError('speech', readiness.reason, { retryable: false })
        }
      } catch (error) {
        if (!(error instanceof DependencyError) || !error.retryable) throw error
        last = error.message
      }
      await sleep(POLL_SECONDS)
    }
    const message = `the speech server is not ready after ${readyWithinSeconds} s: ${last}`
    throw new DependencyError('speech', message, { retryable: true, kind: 'overloaded' })
  }

  /** Asks again where the answer is that the server is loading, or full: as late as it says, in the time it has. */
  const whileLoading = async <Answer>(request: () => Promise<Answer>): Promise<Answer> => {
    for (let left = readyWithinSeconds; ;) {
      try {
        return await request()
      } catch (error) {
        const isLoading = error instanceof DependencyError && error.kind === 'overloaded'
        if (!isLoading || left <= 0) throw error
        const seconds = Math.min(left, Math.max(POLL_SECONDS, error.retryAfterSeconds ?? 0))
        await sleep(seconds)
        left -= seconds
      }
    }
  }
  return { untilReady, whileLoading }
}

function pause(seconds: number): Promise<void> {
  return new Promise((done) => setTimeout(done, seconds * 1000))
}
