import { describe, expect, it } from 'vitest'
import { InputError } from '#core/errors.ts'
import { bursts } from '#gpu-bridge/speech/sounds.fixture.ts'
import { startFakeSpeech, type FakeSpeechServer } from '#test/fakes/speech/server.ts'
import { openaiSpeechEngine, uploadVoice, type DialectName } from './openai-speech.ts'

const speak = async (text: string) => bursts(text.length / 15, { sampleRate: 24_000 })
const start = (dialect: DialectName) => startFakeSpeech({ dialect, speak })
const engineAt = ({ url }: FakeSpeechServer, dialect: DialectName) =>
  openaiSpeechEngine({ dialect, url, sleep: async () => {}, timeoutSeconds: 5 })
const never = () => false
const TEXT = 'The Moon stands in the ninth house.'

describe('openaiSpeechEngine', () => {
  it.each<[DialectName, string, Readonly<Record<string, unknown>>]>([
    [
      'chatterbox-devnen',
      'Emily.wav',
      { model: 'chatterbox', voice: 'Emily.wav', response_format: 'wav', seed: 7 },
    ],
    ['chatterbox-travisvn', 'Emily', { voice: 'Emily', response_format: 'wav' }],
    [
      'kokoro-fastapi',
      'af_heart',
      { model: 'kokoro', voice: 'af_heart', response_format: 'wav', speed: 0.9, stream: false },
    ],
    [
      'openai',
      'alloy',
      { model: 'gpt-4o-mini-tts', voice: 'alloy', response_format: 'wav', speed: 0.9 },
    ],
  ])('asks %s as it is asked', async (dialect, voice, body) => {
    await using server = await start(dialect)
    const engine = await engineAt(server, dialect)
    expect(engine.voices.map(({ name }) => name)).toContain(voice)
    expect(engine.sampleRate).toBe(24_000)

    const pcm = await engine.speak(TEXT, { voice, seed: 7, pace: 0.9 })
    expect(pcm.samples.length).toBe((await speak(TEXT)).samples.length)
    expect(server.spoken.at(-1)).toEqual({ input: TEXT, ...body })
  })

  it('offers Kokoro’s house voice first, and tells its licence', async () => {
    await using server = await start('kokoro-fastapi')
    const { voices } = await engineAt(server, 'kokoro-fastapi')
    expect(voices[0]).toMatchObject({ name: 'af_heart', language: 'en-US', licence: 'Apache-2.0' })
  })

  it.each<DialectName>(['chatterbox-devnen', 'chatterbox-travisvn', 'kokoro-fastapi', 'openai'])(
    'never lets %s choose another voice',
    async (dialect) => {
      await using server = await start(dialect)
      const engine = await engineAt(server, dialect)
      const asked = server.spoken.length
      await expect(engine.speak(TEXT, { voice: 'nobody', seed: 1 })).rejects.toThrow(InputError)
      expect(server.spoken).toHaveLength(asked)
    },
  )

  it.each<DialectName>(['chatterbox-devnen', 'chatterbox-travisvn', 'kokoro-fastapi'])(
    'waits a minute for the model of %s to load, whatever its status says',
    async (dialect) => {
      let seconds = 0
      const isLoaded = () => seconds >= 60
      await using server = await startFakeSpeech({ dialect, speak, isLoaded })
      const sleep = async (some: number) => void (seconds += some)
      const engine = await openaiSpeechEngine({ dialect, url: server.url, sleep })
      expect(seconds).toBe(60)
      // It unloads when idle, and loads again.
      seconds = 0
      await engine.speak(TEXT, { voice: engine.voices[0]!.name, seed: 1 })
      expect(seconds).toBe(60)
    },
  )

  it('gives a server up that does not become ready, and says why', async () => {
    const loading = { isLoaded: never, dialect: 'kokoro-fastapi', speak } as const
    await using server = await startFakeSpeech(loading)
    const waiting = openaiSpeechEngine({
      dialect: 'kokoro-fastapi',
      url: server.url,
      readyWithinSeconds: 20,
      sleep: async () => {},
    })
    await expect(waiting).rejects.toMatchObject({
      kind: 'overloaded',
      message: expect.stringMatching(/not ready after 20 s: it is loading/),
    })
  })

  it.each([
    [3600, [20]],
    [8, [8, 8, 4]],
    [0, Array.from({ length: 10 }, () => 2)],
  ])(
    'waits %i s where the server asks for it, and no longer than a lease',
    async (asked, waits) => {
      await using server = await start('openai')
      const slept: number[] = []
      const engine = await openaiSpeechEngine({
        dialect: 'openai',
        url: server.url,
        readyWithinSeconds: 20,
        sleep: async (seconds) => void slept.push(seconds),
      })
      const busy = { kind: 'status', status: 503, body: { detail: 'busy' } } as const
      server.misbehaveAlways({ ...busy, retryAfterSeconds: asked })
      await expect(engine.speak(TEXT, { voice: 'alloy', seed: 1 })).rejects.toMatchObject({
        kind: 'overloaded',
      })
      expect(slept).toEqual(waits)
    },
  )

  it.each([
    [{ kind: 'status', status: 500, body: { detail: 'CUDA out of memory' } }, 'retry', /CUDA/],
    [
      { kind: 'status', status: 400, body: { error: { message: 'no input' } } },
      'final',
      /no input/,
    ],
    [
      { kind: 'status', status: 404, body: { detail: 'Voice file not found' } },
      'final',
      /not found/,
    ],
    [{ kind: 'break-off' }, 'retry', /broke off/],
    [{ kind: 'no-wav' }, 'retry', /not a WAV/],
    [{ kind: 'rate', sampleRate: 22_050 }, 'retry', /from 24000 to 22050 Hz/],
  ] as const)('says what kind of failure %o is, and what the server said', async (...given) => {
    const [way, kind, message] = given
    await using server = await start('openai')
    const engine = await engineAt(server, 'openai')
    server.misbehave(way)
    await expect(engine.speak(TEXT, { voice: 'alloy', seed: 1 })).rejects.toMatchObject({
      kind,
      message: expect.stringMatching(message),
    })
    await engine.speak(TEXT, { voice: 'alloy', seed: 1 })
  })

  it('gives up an answer that does not come', async () => {
    await using server = await start('openai')
    const options = { dialect: 'openai', url: server.url, timeoutSeconds: 0.5 } as const
    const engine = await openaiSpeechEngine(options)
    server.misbehave({ kind: 'stall' })
    await expect(engine.speak(TEXT, { voice: 'alloy', seed: 1 })).rejects.toMatchObject({
      kind: 'retry',
      message: expect.stringMatching(/within 0.5 s/),
    })
  })
})

describe('uploadVoice', () => {
  const wav = new Uint8Array(1000)

  it.each<[DialectName, string]>([
    ['chatterbox-devnen', 'Ada.wav'],
    ['chatterbox-travisvn', 'Ada'],
  ])('makes a voice of a sample at %s, and never takes another’s place', async (dialect, voice) => {
    await using server = await start(dialect)
    const sample = { name: 'Ada', wav }
    expect(await uploadVoice({ dialect, url: server.url }, sample)).toBe(voice)
    const engine = await engineAt(server, dialect)
    expect(engine.voices.map(({ name }) => name)).toContain(voice)
    await expect(uploadVoice({ dialect, url: server.url }, sample)).rejects.toThrow(/already/)
  })

  it('says why a server does not take a sample', async () => {
    await using server = await start('chatterbox-devnen')
    const empty = { name: 'Nobody', wav: new Uint8Array(0) }
    const uploading = uploadVoice({ dialect: 'chatterbox-devnen', url: server.url }, empty)
    await expect(uploading).rejects.toThrow(/File is empty/)
    const openai = uploadVoice({ dialect: 'openai', url: server.url }, { name: 'Ada', wav })
    await expect(openai).rejects.toThrow(/clones nobody/)
  })
})
