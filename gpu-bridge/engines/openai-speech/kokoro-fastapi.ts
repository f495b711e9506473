import * as z from 'zod'
import { houseFirst, kokoroVoice } from '../kokoro-voices.ts'
import type { Dialect } from './dialect.ts'

const Health = z.object({ status: z.string() })
/** Names in older builds, records in newer ones. */
const Voices = z.object({
  voices: z.array(z.union([z.string(), z.object({ id: z.string() }).transform(({ id }) => id)])),
})

/**
 * remsky/Kokoro-FastAPI. It streams unless told not to, and a stream's WAV has no length. It says the same of the
 * same text every time, and takes terms in Kokoro's own signs.
 */
export const KOKORO_FASTAPI: Dialect = {
  limits: { longestText: 1000, shortestText: 10, longestSeconds: null },
  lexicon: 'misaki',
  parallel: 2,
  drawsLots: false,
  paces: true,
  model: 'kokoro',
  body: (input, { voice, pace = 1 }, model) => ({
    model,
    input,
    voice,
    response_format: 'wav',
    speed: pace,
    stream: false,
  }),
  readiness: async (server) => {
    const { status } = await server.get('/health', Health, 10)
    return { kind: status === 'healthy' ? 'ready' : 'loading' }
  },
  voices: async (server) => {
    const { voices } = await server.get('/v1/audio/voices', Voices)
    return houseFirst(voices).map(kokoroVoice)
  },
  upload: null,
}
