import * as z from 'zod'
import { DependencyError } from '#core/errors.ts'
import type { Recogniser } from '#gpu-bridge/speech/recogniser.ts'
import { writeWav } from '#gpu-bridge/speech/write-wav.ts'
import { speechServer } from '../openai-speech/speech-server.ts'

export interface TranscriptionsOptions {
  readonly url: string
  readonly key?: string | undefined
  readonly model?: string | undefined
  readonly timeoutSeconds?: number
}

const Transcription = z.object({ text: z.string() })
const ATTEMPTS = 3

/**
 * A recogniser behind `POST /v1/audio/transcriptions`: Whisper, faster-whisper, Speaches, OpenAI. Nothing is said
 * to it of what should be heard: a recogniser that is prompted hears what it was prompted with.
 */
export function transcriptions({
  model = 'whisper-1',
  timeoutSeconds = 60,
  ...address
}: TranscriptionsOptions): Recogniser {
  const server = speechServer({ ...address, timeoutSeconds })
  const ask = async (wav: Uint8Array): Promise<string> => {
    const form = new FormData()
    form.append('file', new Blob([new Uint8Array(wav)], { type: 'audio/wav' }), 'chunk.wav')
    form.append('model', model)
    form.append('language', 'en')
    form.append('response_format', 'json')
    form.append('temperature', '0')
    return (await server.upload('/v1/audio/transcriptions', form, Transcription)).text
  }
  return {
    hear: async (pcm) => {
      const wav = writeWav(pcm)
      for (let attempt = 1; ; attempt++) {
        try {
          return await ask(wav)
        } catch (error) {
          const isOver = attempt === ATTEMPTS || !(error instanceof DependencyError)
          if (isOver || !error.retryable) throw error
        }
      }
    },
  }
}
