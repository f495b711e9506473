import * as z from 'zod'
import { CHATTERBOX } from './chatterbox.ts'
import type { Dialect } from './dialect.ts'
import { NotThere, type SpeechServer } from './speech-server.ts'
import { uploadFailed } from './upload-failed.ts'

const Health = z.object({
  model_loaded: z.boolean(),
  initialization_state: z.string().nullish(),
  initialization_error: z.string().nullish(),
})
const Library = z.object({
  voices: z.array(z.object({ name: z.string(), language: z.string().nullish() })),
})
const Uploaded = z.object({ voice: z.object({ name: z.string() }) })

/**
 * travisvn/chatterbox-tts-api. An unknown voice is read by the default one without a word, so only those of its
 * library are asked for. Its `status` is always "ready"; whether the model is loaded stands elsewhere. It knows
 * no seed, and answers in WAV whatever it is asked for.
 */
export const CHATTERBOX_TRAVISVN: Dialect = {
  ...CHATTERBOX,
  model: 'chatterbox',
  body: (input, { voice }) => ({ input, voice, response_format: 'wav' }),
  readiness: async (server) => {
    const health = await server.get('/health', Health, 10)
    const reason = health.initialization_error ?? null
    if (health.initialization_state === 'error' || reason !== null) {
      return { kind: 'broken', reason: reason ?? 'its model did not load' }
    }
    return { kind: health.model_loaded ? 'ready' : 'loading' }
  },
  voices: async (server) =>
    (await library(server)).voices.map(({ name, language }) => ({
      name,
      language: language ?? 'en',
      sounds: 'cloned from a recording',
      licence: null,
    })),
  upload: async (server, { name, wav }) => {
    if (wav.length > MOST_BYTES) throw uploadFailed('it is larger than 10 MB')
    const form = new FormData()
    form.append('voice_name', name)
    form.append('voice_file', new Blob([new Uint8Array(wav)], { type: 'audio/wav' }), `${name}.wav`)
    return (await server.upload('/v1/voices', form, Uploaded)).voice.name
  },
}

const MOST_BYTES = 10 * 1024 * 1024

/** The list has moved: later builds have it with the sounds. */
async function library(server: SpeechServer): Promise<z.infer<typeof Library>> {
  try {
    return await server.get('/v1/voices', Library)
  } catch (error) {
    if (error instanceof NotThere) return await server.get('/audio/voices', Library)
    throw error
  }
}
