import * as z from 'zod'
import type { Voice } from '#gpu-bridge/speech/engine.ts'
import { CHATTERBOX } from './chatterbox.ts'
import type { Dialect } from './dialect.ts'
import { uploadFailed } from './upload-failed.ts'

const ModelInfo = z.object({ loaded: z.boolean() })
const PredefinedVoices = z.array(z.object({ filename: z.string() }))
const ReferenceFiles = z.array(z.string())
const Uploaded = z.object({
  uploaded_files: z.array(z.string()),
  errors: z.array(z.object({ error: z.string() })),
})

/**
 * devnen/Chatterbox-TTS-Server. It works on its event loop and answers nobody meanwhile, so that one request at a
 * time is all it takes, and a silent `/api/model-info` means that it is busy. Its `speed` stretches the finished
 * sound, which is heard: it is left alone. Voices are names of files, with their endings.
 */
export const CHATTERBOX_DEVNEN: Dialect = {
  ...CHATTERBOX,
  model: 'chatterbox',
  body: (input, { voice, seed }, model) => ({ model, input, voice, response_format: 'wav', seed }),
  readiness: async (server) => {
    const { loaded } = await server.get('/api/model-info', ModelInfo, 10)
    return { kind: loaded ? 'ready' : 'loading' }
  },
  voices: async (server) => {
    const predefined = await server.get('/get_predefined_voices', PredefinedVoices)
    const references = await server.get('/get_reference_files', ReferenceFiles)
    return [...predefined.map(({ filename }) => filename), ...references].map(asVoice)
  },
  // A file of the same name is kept, and the new one thrown away without a word.
  upload: async (server, { name, wav }) => {
    const filename = `${name}.wav`
    const there = await server.get('/get_reference_files', ReferenceFiles)
    if (there.includes(filename)) throw uploadFailed(`it has a voice ${filename} already`)
    const form = new FormData()
    form.append('files', new Blob([new Uint8Array(wav)], { type: 'audio/wav' }), filename)
    const { uploaded_files, errors } = await server.upload('/upload_reference', form, Uploaded)
    const kept = uploaded_files[0]
    if (kept === undefined) throw uploadFailed(errors.map(({ error }) => error).join('; '))
    return kept
  },
}

function asVoice(name: string): Voice {
  return { name, language: 'en', sounds: 'cloned from a recording', licence: null }
}
