import { MPEGDecoder } from 'mpg123-decoder'
import { beforeAll, describe, expect, it } from 'vitest'
import { DependencyError } from '#core/errors.ts'
import { fliteEngine } from '#gpu-bridge/engines/flite/flite.ts'
import type { Script } from '#gpu-bridge/protocol/contract.ts'
import type { Pcm, SpeechEngine } from '#gpu-bridge/speech/engine.ts'
import { findSpeech } from '#gpu-bridge/speech/check-chunk.ts'
import { numbered } from '#gpu-bridge/speech/numbered-script.fixture.ts'
import { speakChapter } from '#gpu-bridge/speech/speak-chapter.ts'
import type { SpeechMisbehaviour } from '#test/fakes/speech/misbehaviour.ts'
import { startFakeSpeech } from '#test/fakes/speech/server.ts'
import { openaiSpeechEngine } from './openai-speech.ts'

const SCRIPT: Script = {
  ...numbered({
    title: 'Western Astrology: Ada',
    sections: [
      {
        heading: null,
        paragraphs: [
          [
            'The Moon stands in the ninth house, and asks for patience where the Sun asks for a stage.',
          ],
        ],
      },
    ],
  }),
  people: ['Ada'],
  language: 'en',
  album: 'Ada',
  track: 1,
  tracks: 1,
  voice: 'Emily',
}

/** Many chapters of the same words: each is synthesized once. */
function remembering(engine: SpeechEngine): SpeechEngine {
  const kept = new Map<string, Promise<Pcm>>()
  const speak: SpeechEngine['speak'] = (text, how) => {
    const key = `${how.voice} ${text}`
    const pcm = kept.get(key) ?? engine.speak(text, how)
    kept.set(key, pcm)
    return pcm
  }
  return { ...engine, speak }
}

let flite: SpeechEngine
beforeAll(async () => {
  flite = remembering(await fliteEngine())
})
const speak = (text: string) => flite.speak(text, { voice: 'rms', seed: 1 })

/** The chapter as a server makes it that goes wrong in these ways, then in this one for good. */
async function chapterBy(
  ways: readonly SpeechMisbehaviour[],
  always: SpeechMisbehaviour | null = null,
) {
  await using server = await startFakeSpeech({ dialect: 'chatterbox-travisvn', speak })
  const engine = await openaiSpeechEngine({
    dialect: 'chatterbox-travisvn',
    url: server.url,
    timeoutSeconds: 5,
    sleep: async () => {},
  })
  server.misbehave(...ways)
  if (always) server.misbehaveAlways(always)
  const chapter = await speakChapter(SCRIPT, engine, {
    onProgress: () => {},
    listeners: { reference: { engine: flite, name: 'kal16' } },
  })
  return { ...chapter, asked: server.spoken.length }
}

async function heard(mp3: Uint8Array): Promise<Pcm> {
  const decoder = new MPEGDecoder()
  await decoder.ready
  const { channelData, sampleRate } = decoder.decode(mp3)
  decoder.free()
  return { sampleRate, samples: channelData[0]! }
}

describe('a chapter by a speech server', () => {
  let right: Awaited<ReturnType<typeof chapterBy>>
  beforeAll(async () => {
    right = await chapterBy([])
  }, 60_000)

  it('is right where the server is', async () => {
    expect(right.flags).toEqual([])
    const speech = findSpeech(await heard(right.mp3))!
    expect(speech.longestGapSeconds).toBeLessThan(1.5)
  })

  it.each<[string, SpeechMisbehaviour]>([
    ['fails once', { kind: 'status', status: 500, body: { detail: 'CUDA error' } }],
    ['is full for a moment', { kind: 'status', status: 503, body: { detail: 'busy' } }],
    ['breaks off', { kind: 'break-off' }],
    ['answers without a sound', { kind: 'no-wav' }],
    ['gives silence', { kind: 'silence' }],
    ['cuts a sound short', { kind: 'truncate', seconds: 1 }],
    ['goes to another sample rate', { kind: 'rate', sampleRate: 22_050 }],
    [
      'says something else',
      { kind: 'other-words', words: 'Thank you all for watching, and do not forget to subscribe.' },
    ],
  ])('is as right where it %s and is asked again', async (_what, way) => {
    const mended = await chapterBy([way])
    expect(mended.asked).toBe(right.asked + 1)
    expect({ flags: mended.flags, timing: mended.timing }).toEqual({
      flags: right.flags,
      timing: right.timing,
    })
    expect(Buffer.compare(mended.mp3, right.mp3)).toBe(0)
  })

  it.each<[string, SpeechMisbehaviour, RegExp]>([
    ['fails', { kind: 'status', status: 500, body: { detail: 'CUDA error' } }, /500: CUDA error/],
    ['gives silence', { kind: 'silence' }, /failed at "Western Astrology: Ada\.": silent/],
    ['cuts every sound short', { kind: 'truncate', seconds: 0.8 }, /failed at .*too-short/],
    ['breaks off', { kind: 'break-off' }, /broke off/],
    ['refuses', { kind: 'status', status: 400, body: { detail: 'input: too long' } }, /400: input/],
    ['goes to another sample rate', { kind: 'rate', sampleRate: 22_050 }, /to 22050 Hz/],
  ])('fails with the reason where it always %s', async (_what, way, reason) => {
    const failure = await chapterBy([], way).catch((error: unknown) => error)
    expect(failure).toBeInstanceOf(DependencyError)
    expect((failure as Error).message).toMatch(reason)
  })
})
