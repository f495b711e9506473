import { describe, expect, it } from 'vitest'
import { readSettings } from './settings.ts'

const GIVEN = { BRIDGE_URL: 'https://api.example.com/', BRIDGE_TOKEN: 'secret-token' }

describe('readSettings', () => {
  it.each([
    'https://api.example.com',
    'https://api.example.com/',
    'https://api.example.com/bridge/v1',
  ])('finds the bridge under %s', (BRIDGE_URL) => {
    expect(readSettings({ ...GIVEN, BRIDGE_URL }).bridge).toBe('https://api.example.com/bridge/v1')
  })

  it('fills in what was not said', () => {
    const { workers, podName, ...told } = readSettings(GIVEN)
    expect(told).toMatchObject({
      engine: { engine: 'flite' },
      recogniser: null,
      cache: null,
      healthFile: null,
      exitsWhenOrphaned: false,
      previewThreads: null,
      chaptersNice: 0,
      idleSeconds: null,
    })
    expect(workers).toBeGreaterThan(0)
    expect(podName.length).toBeLessThanOrEqual(64)
  })

  it('sets threads aside for previews, and lets chapters give way to them, when told', () => {
    const told = readSettings({ ...GIVEN, POD_PREVIEW_THREADS: '2', POD_CHAPTERS_NICE: '10' })
    expect(told).toMatchObject({ previewThreads: 2, chaptersNice: 10 })
  })

  it('keeps chunks where it is told to, a gibibyte unless told otherwise', () => {
    const given = { ...GIVEN, POD_CACHE: '/chunks' }
    expect(readSettings(given).cache).toEqual({ folder: '/chunks', mostBytes: 2 ** 30 })
    const small = readSettings({ ...given, POD_CACHE_MEGABYTES: '3' }).cache
    expect(small?.mostBytes).toBe(3 * 2 ** 20)
  })

  it('speaks by what it is given: a server, a mounted model, or Flite', () => {
    const server = { SPEECH_URL: 'http://chatterbox:4123', SPEECH_DIALECT: 'chatterbox-travisvn' }
    expect(readSettings({ ...GIVEN, ...server, SPEECH_KEY: 'key' }).engine).toEqual({
      engine: 'openai-speech',
      server: {
        url: 'http://chatterbox:4123',
        dialect: 'chatterbox-travisvn',
        key: 'key',
        model: undefined,
      },
    })
    const mounted = { ...GIVEN, SHERPA_MODEL: '/model' }
    expect(readSettings(mounted).engine).toEqual({
      engine: 'sherpa',
      model: { folder: '/model', provider: 'cpu', threads: 1 },
    })
    const told = readSettings({ ...mounted, ...server, POD_ENGINE: 'flite' })
    expect(told.engine).toEqual({ engine: 'flite' })
    const hearing = readSettings({ ...GIVEN, RECOGNISER_URL: 'http://whisper:8000' })
    expect(hearing.recogniser).toEqual({ url: 'http://whisper:8000' })
  })

  it.each([
    ['SPEECH_DIALECT', { ...GIVEN, SPEECH_URL: 'http://chatterbox:4123' }],
    ['SPEECH_DIALECT', { ...GIVEN, SPEECH_URL: 'http://a:1', SPEECH_DIALECT: 'parrot' }],
    ['SPEECH_URL', { ...GIVEN, POD_ENGINE: 'openai-speech' }],
    ['SHERPA_MODEL', { ...GIVEN, POD_ENGINE: 'sherpa' }],
    ['BRIDGE_URL', { BRIDGE_TOKEN: 'secret-token' }],
    ['BRIDGE_URL', { ...GIVEN, BRIDGE_URL: 'ftp://api.example.com' }],
    ['BRIDGE_TOKEN', { ...GIVEN, BRIDGE_TOKEN: '' }],
    ['POD_WORKERS', { ...GIVEN, POD_WORKERS: 'many' }],
    ['POD_CACHE_MEGABYTES', { ...GIVEN, POD_CACHE_MEGABYTES: '0' }],
    ['POD_ENGINE', { ...GIVEN, POD_ENGINE: 'parrot' }],
  ])('names %s when it is wrong, and never the token', (name, environment) => {
    expect(() => readSettings(environment)).toThrow(name)
    expect(() => readSettings(environment)).not.toThrow('secret-token')
  })
})
