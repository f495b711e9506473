import type { SpeechEngine } from './engine.ts'

/** An engine for tests that answers with what it is given to say. */
export function fakeEngine(
  speak: SpeechEngine['speak'],
  overrides: Partial<SpeechEngine> = {},
): SpeechEngine {
  return {
    name: 'fake',
    fingerprint: 'fake',
    voices: [{ name: 'any', language: 'en-US', sounds: 'a tone', licence: null }],
    sampleRate: 16_000,
    limits: { longestText: 300, shortestText: 20, longestSeconds: null },
    lexicon: 'phones',
    parallel: 1,
    drawsLots: true,
    paces: false,
    speak,
    ...overrides,
  }
}
