import { readdir, readFile } from 'node:fs/promises'
import { basename, join } from 'node:path'
import * as z from 'zod'
import { DependencyError } from '#core/errors.ts'
import type { Voice } from '#gpu-bridge/speech/engine.ts'
import { kokoroVoice } from '../kokoro-voices.ts'
import { KOKORO_SPEAKERS } from './kokoro-speakers.ts'

/** What the folder is given to the library as: the paths of its files. */
export type ModelFiles = Readonly<Record<string, string>>

export interface ModelFolder {
  readonly kind: 'kokoro' | 'piper' | 'vits'
  readonly files: ModelFiles
  /** By the numbers of its speakers, of which the model has as many as it has. */
  readonly voices: (speakers: number) => readonly Voice[]
}

/** The names of a model's speakers, in their order, told by whoever mounts it. */
const NamedVoices = z.array(
  z.strictObject({
    name: z.string().min(1),
    language: z.string().min(2),
    sounds: z.string().min(1),
    licence: z.string().nullable(),
  }),
)
const NAMES = 'voices.json'

/**
 * What lies in a mounted model folder, as the releases of sherpa-onnx pack it: Kokoro has a file of voices, Piper
 * the data of espeak, any other VITS a lexicon. Throws `DependencyError('speech', …)` where it is none of them.
 */
export async function readModelFolder(folder: string): Promise<ModelFolder> {
  const names = await readdir(folder)
  const onnx = names.filter((name) => name.endsWith('.onnx')).toSorted()[0]
  const at = (name: string) => join(folder, name)
  const has = (name: string) => names.includes(name)
  if (onnx === undefined || !has('tokens.txt')) {
    const message = `${folder} holds no model of sherpa-onnx: a .onnx file and tokens.txt belong there`
    throw new DependencyError('speech', message, { retryable: false })
  }
  const named = has(NAMES) ? NamedVoices.parse(JSON.parse(await readFile(at(NAMES), 'utf8'))) : null
  const common = { model: at(onnx), tokens: at('tokens.txt') }
  const data = has('espeak-ng-data') ? { dataDir: at('espeak-ng-data') } : {}
  const lexica = names.filter((name) => /^lexicon.*\.txt$/.test(name)).toSorted()
  const lexicon = lexica.length > 0 ? { lexicon: lexica.map(at).join(',') } : {}
  if (has('voices.bin')) {
    return {
      kind: 'kokoro',
      files: { ...common, ...data, ...lexicon, voices: at('voices.bin') },
      voices: (speakers) => named ?? kokoroVoices(speakers),
    }
  }
  const isPiper = has('espeak-ng-data')
  return {
    kind: isPiper ? 'piper' : 'vits',
    files: { ...common, ...(isPiper ? data : lexicon) },
    voices: (speakers) => named ?? numbered(basename(folder), speakers),
  }
}

function kokoroVoices(speakers: number): readonly Voice[] {
  const names = KOKORO_SPEAKERS[speakers]
  return names ? names.map(kokoroVoice) : numbered('kokoro', speakers)
}

/** `vits-piper-en_US-lessac-medium` names its language and its only speaker; of many each has a number. */
function numbered(folder: string, speakers: number): readonly Voice[] {
  const language = /[a-z]{2}[_-][A-Z]{2}/.exec(folder)?.[0].replace('_', '-') ?? 'en'
  return Array.from({ length: speakers }, (_, speaker) => ({
    name: speakers === 1 ? folder : `${folder}-${speaker}`,
    language,
    sounds: 'synthetic',
    licence: null,
  }))
}
