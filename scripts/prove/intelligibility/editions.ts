import { join } from 'node:path'
import { fliteEngine } from '#gpu-bridge/engines/flite/flite.ts'
import type { Pcm, SpeechEngine } from '#gpu-bridge/speech/engine.ts'
import { speakableOf } from '#gpu-bridge/speech/speakable.ts'
import { FIRST_EDITION_PEOPLE } from './chapters.ts'

const VOICE = 'rms'

/** How sentences come to be heard: in what words, and by what voice. */
export interface Edition {
  /** What is given to the voice; empty where there is nothing to say. */
  readonly said: (sentence: string) => string
  readonly engine: SpeechEngine
}

export type Editions = Readonly<Record<'before' | 'after', Edition>>

export async function today(): Promise<Edition> {
  const speakable = speakableOf(FIRST_EDITION_PEOPLE)
  return { said: (sentence) => speakable(sentence).text, engine: await fliteEngine() }
}

/** The first edition's own code: names were a list of texts, and its voice knew no terms. */
export async function firstEdition(folder: string): Promise<Edition> {
  const { speakable } = await import(join(folder, 'gpu-bridge/speech/speakable.ts'))
  const flite = await import(join(folder, 'gpu-bridge/engines/flite/flite.ts'))
  const names = FIRST_EDITION_PEOPLE.map(({ name }) => name)
  return { said: (sentence) => speakable(sentence, names).text, engine: await flite.fliteEngine() }
}

export async function aloud({ engine }: Edition, words: string): Promise<Pcm> {
  return await engine.speak(words, { voice: VOICE, seed: 1 })
}
