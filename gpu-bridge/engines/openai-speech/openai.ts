import type { Dialect } from './dialect.ts'

/** What `gpt-4o-mini-tts` offers; there is no way to ask. */
const VOICES = 'alloy ash ballad coral echo fable onyx nova sage shimmer verse marin cedar'.split(
  ' ',
)

/** OpenAI's own service, under its terms of use. It clones nobody, and takes 4096 characters. */
export const OPENAI: Dialect = {
  limits: { longestText: 4096, shortestText: 10, longestSeconds: null },
  lexicon: 'respelling',
  parallel: 4,
  drawsLots: true,
  paces: true,
  model: 'gpt-4o-mini-tts',
  body: (input, { voice, pace = 1 }, model) => ({
    model,
    input,
    voice,
    response_format: 'wav',
    speed: pace,
  }),
  readiness: async () => ({ kind: 'ready' }),
  voices: async () =>
    VOICES.map((name) => ({ name, language: 'en', sounds: 'synthetic', licence: null })),
  upload: null,
}
