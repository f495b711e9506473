import type { SpeechEngine, Speaking, Voice } from '#gpu-bridge/speech/engine.ts'
import type { SpeechServer } from './speech-server.ts'

type Readiness =
  | { readonly kind: 'ready' }
  | { readonly kind: 'loading' }
  /** It will not become ready. */
  | { readonly kind: 'broken'; readonly reason: string }

/** A recording whose voice is to be cloned: a WAV file under the name that the voice will have. */
export interface VoiceSample {
  readonly name: string
  readonly wav: Uint8Array
}

/**
 * How one server differs from all others that answer `POST /v1/audio/speech`. Whatever it takes, it is asked
 * for WAV: nothing else comes unchanged.
 */
export interface Dialect extends Pick<
  SpeechEngine,
  'limits' | 'lexicon' | 'parallel' | 'drawsLots' | 'paces'
> {
  /** What the body says, for a voice that is one of `voices`. */
  readonly body: (text: string, how: Speaking, model: string) => Readonly<Record<string, unknown>>
  readonly model: string
  readonly readiness: (server: SpeechServer) => Promise<Readiness>
  readonly voices: (server: SpeechServer) => Promise<readonly Voice[]>
  /** Answers with the name to speak by. Null where the server clones nobody. */
  readonly upload: ((server: SpeechServer, sample: VoiceSample) => Promise<string>) | null
}
