import { once } from 'node:events'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { buffer } from 'node:stream/consumers'
import type { DialectName } from '#gpu-bridge/engines/openai-speech/openai-speech.ts'
import type { Pcm } from '#gpu-bridge/speech/engine.ts'
import { writeWav } from '#gpu-bridge/speech/write-wav.ts'
import { hang } from '../writer/server.ts'
import { answerJson } from './answer-json.ts'
import type { SpeechMisbehaviour } from './misbehaviour.ts'
import { otherRoutes, type FakeState } from './routes.ts'

interface FakeSpeechOptions {
  readonly dialect: DialectName
  /** What is heard of a text. */
  readonly speak: (text: string) => Promise<Pcm>
  /** False while the model loads. */
  readonly isLoaded?: () => boolean
  /** What a recogniser writes down of a sound. */
  readonly hear?: () => string | null
}

export interface FakeSpeechServer extends AsyncDisposable {
  readonly url: string
  /** The bodies of the requests to speak, in their order. */
  readonly spoken: readonly Readonly<Record<string, unknown>>[]
  readonly voices: readonly string[]
  /** The next requests to speak go wrong in this way, in turn; then all goes right again. */
  misbehave(...ways: readonly (SpeechMisbehaviour | null)[]): void
  /** All of them from now on. */
  misbehaveAlways(way: SpeechMisbehaviour): void
}

/** A server of one of the dialects on a free port of this machine. */
export async function startFakeSpeech(options: FakeSpeechOptions): Promise<FakeSpeechServer> {
  const { dialect, isLoaded = () => true, hear = () => '' } = options
  const state: FakeState = { dialect, isLoaded, hear, voices: ['Emily', 'af_heart', 'alloy'] }
  const ways: (SpeechMisbehaviour | null)[] = []
  let always: SpeechMisbehaviour | null = null
  const spoken: Readonly<Record<string, unknown>>[] = []

  const serve = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const body = await buffer(request)
    const path = request.url ?? ''
    if (path !== '/v1/audio/speech') return await otherRoutes(state, { request, response, body })
    if (!isLoaded()) return answerJson(response, 503, { detail: 'TTS engine model is not loaded.' })
    const asked = JSON.parse(body.toString()) as Record<string, unknown>
    spoken.push(asked)
    await speakTo(response, String(asked['input']), ways.shift() ?? always)
  }

  const speakTo = async (
    response: ServerResponse,
    text: string,
    wrong: SpeechMisbehaviour | null,
  ): Promise<void> => {
    if (wrong?.kind === 'stall') return await hang(response)
    if (wrong?.kind === 'status') {
      const { status, body, retryAfterSeconds } = wrong
      if (retryAfterSeconds !== undefined) response.setHeader('retry-after', retryAfterSeconds)
      return answerJson(response, status, body)
    }
    if (wrong?.kind === 'no-wav') return answerJson(response, 200, { error: 'out of memory' })
    const words = wrong?.kind === 'other-words' ? wrong.words : text
    const wav = writeWav(distorted(await options.speak(words), wrong))
    response.writeHead(200, { 'content-type': 'audio/wav', 'content-length': wav.length })
    if (wrong?.kind !== 'break-off') return void response.end(wav)
    await new Promise((left) => response.write(wav.subarray(0, wav.length / 2), left))
    response.destroy()
  }

  const server = createServer((request, response) => void serve(request, response))
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    spoken,
    voices: state.voices,
    misbehave: (...next) => void ways.push(...next),
    misbehaveAlways: (way) => void (always = way),
    [Symbol.asyncDispose]: async () => {
      server.closeAllConnections()
      await new Promise((done) => server.close(done))
    },
  }
}

function distorted(pcm: Pcm, wrong: SpeechMisbehaviour | null): Pcm {
  const { samples, sampleRate } = pcm
  if (wrong?.kind === 'silence') return { sampleRate, samples: samples.map(() => 0) }
  if (wrong?.kind === 'rate') return { sampleRate: wrong.sampleRate, samples }
  if (wrong?.kind !== 'truncate') return pcm
  return { sampleRate, samples: samples.slice(0, wrong.seconds * sampleRate) }
}
