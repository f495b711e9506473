import { assertNever } from '#core/errors.ts'
import type { SpeechEngine } from '#gpu-bridge/speech/engine.ts'
import type { Listeners } from '#gpu-bridge/speech/speak-chapter.ts'
import { fliteInThreads } from './flite/flite-in-threads.ts'
import { fliteEngine } from './flite/flite.ts'
import { openaiSpeechEngine, type OpenaiSpeechOptions } from './openai-speech/openai-speech.ts'
import { sherpaEngine, type SherpaOptions } from './sherpa/sherpa.ts'
import { transcriptions, type TranscriptionsOptions } from './transcriptions/transcriptions.ts'

export const ENGINE_NAMES = ['flite', 'sherpa', 'openai-speech'] as const
export type EngineName = (typeof ENGINE_NAMES)[number]

/** An engine with what it needs to be reached. */
export type EngineChoice =
  /** `threads`: how many chunks of a chapter it says at a time, in threads of their own; one in this one by default. */
  | { readonly engine: 'flite'; readonly threads?: number }
  | {
      readonly engine: 'sherpa'
      readonly model: Pick<SherpaOptions, 'folder' | 'threads' | 'provider'>
    }
  | {
      readonly engine: 'openai-speech'
      readonly server: Pick<OpenaiSpeechOptions, 'dialect' | 'url' | 'key' | 'model'>
    }

export async function startEngine(choice: EngineChoice): Promise<SpeechEngine> {
  switch (choice.engine) {
    case 'flite':
      return await (choice.threads === undefined ? fliteEngine() : fliteInThreads(choice.threads))
    case 'sherpa':
      return await sherpaEngine(choice.model)
    case 'openai-speech':
      return await openaiSpeechEngine(choice.server)
    default:
      return assertNever(choice)
  }
}

/** The plainest of Flite's voices: forty times as fast as the best, and as exact. */
const REFERENCE_VOICE = 'kal16'

/** Who listens to what an engine says: Flite reads along, and a recogniser where there is one. */
export async function listenersTo(
  { engine }: EngineChoice,
  recogniser: TranscriptionsOptions | null,
): Promise<Listeners> {
  if (engine === 'flite') return {}
  return {
    reference: { engine: await fliteEngine(), name: REFERENCE_VOICE },
    ...(recogniser && { recogniser: transcriptions(recogniser) }),
  }
}
