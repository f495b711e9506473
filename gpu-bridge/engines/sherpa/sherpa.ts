import { DependencyError, InputError } from '#core/errors.ts'
import type { SpeechEngine } from '#gpu-bridge/speech/engine.ts'
import { digestOfFolder } from './digest-of-folder.ts'
import { readModelFolder, type ModelFiles } from './model-folder.ts'

/** What we use of `sherpa-onnx-node`, which is installed where a model is mounted and nowhere else. */
export interface SherpaLibrary {
  readonly OfflineTts: {
    createAsync(config: SherpaConfig): Promise<SherpaVoice>
  }
}

interface SherpaConfig {
  readonly model: {
    readonly kokoro?: ModelFiles
    readonly vits?: ModelFiles
    readonly numThreads: number
    readonly provider: string
    readonly debug: boolean
  }
  readonly maxNumSentences: number
}

interface SherpaVoice {
  readonly numSpeakers: number
  readonly sampleRate: number
  generateAsync(request: {
    readonly text: string
    readonly sid: number
    readonly speed: number
    /** Node 21 and later allow no memory of others in theirs. */
    readonly enableExternalBuffer: boolean
  }): Promise<{ readonly samples: Float32Array; readonly sampleRate: number }>
}

export interface SherpaOptions {
  /** The folder of one model. */
  readonly folder: string
  readonly threads: number
  /** `cpu`, or `cuda` in an image that has it. */
  readonly provider: string
  readonly load?: () => Promise<SherpaLibrary>
}

/**
 * A neural voice of Kokoro, Piper or another VITS model, run by sherpa-onnx in this process. Terms are respelled:
 * all three read letters by espeak's rules or a lexicon of English.
 */
export async function sherpaEngine({
  folder,
  threads,
  provider,
  load = loadLibrary,
}: SherpaOptions): Promise<SpeechEngine> {
  const { kind, files, voices: voicesOf } = await readModelFolder(folder)
  const { OfflineTts } = await load()
  const model = { numThreads: threads, provider, debug: false }
  const tts = await failing('did not load', () =>
    OfflineTts.createAsync({
      model: kind === 'kokoro' ? { kokoro: files, ...model } : { vits: files, ...model },
      maxNumSentences: 1,
    }),
  )
  const voices = voicesOf(tts.numSpeakers)
  return {
    name: `sherpa (${kind})`,
    fingerprint: `sherpa-onnx ${kind} ${await digestOfFolder(folder)}`,
    voices,
    sampleRate: tts.sampleRate,
    limits: { longestText: 300, shortestText: 10, longestSeconds: null },
    lexicon: 'respelling',
    parallel: 1,
    // VITS draws its rhythm anew each time, and takes no seed; Kokoro draws nothing.
    drawsLots: kind !== 'kokoro',
    paces: true,
    speak: async (text, { voice, pace = 1 }) => {
      const sid = voices.findIndex(({ name }) => name === voice)
      if (sid === -1) {
        const known = voices.slice(0, 20).map(({ name }) => name)
        throw new InputError(
          'voice',
          `the model has no voice "${voice}"`,
          `Choose ${known.join(', ')}.`,
        )
      }
      const { samples, sampleRate } = await failing('failed', () =>
        tts.generateAsync({ text, sid, speed: pace, enableExternalBuffer: false }),
      )
      return { samples, sampleRate }
    },
  }
}

async function failing<Result>(how: string, run: () => Promise<Result>): Promise<Result> {
  try {
    return await run()
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : String(cause)
    throw new DependencyError('speech', `the model ${how}: ${reason}`, { retryable: true, cause })
  }
}

/** By a name that is no text of the program, because nobody who has no model has the package. */
async function loadLibrary(): Promise<SherpaLibrary> {
  const name: string = 'sherpa-onnx-node'
  try {
    const library: { readonly default: SherpaLibrary } = await import(name)
    return library.default
  } catch (cause) {
    const message = `a model is mounted, but ${name} is not installed`
    throw new DependencyError('speech', message, { retryable: false, cause })
  }
}
