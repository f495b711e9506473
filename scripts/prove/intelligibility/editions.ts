import { join } from 'node:path'
import { isDeepStrictEqual } from 'node:util'
import { fliteEngine } from '#gpu-bridge/engines/flite/flite.ts'
import type { Pcm, SpeechEngine } from '#gpu-bridge/speech/engine.ts'
import { ipaOf } from '#gpu-bridge/speech/lexicon/lexicon.ts'
import { speakableOf } from '#gpu-bridge/speech/speakable.ts'
import { soundingWords } from '#gpu-bridge/speech/word-error.ts'
import { FIRST_EDITION_PEOPLE, type Chapter } from './chapters.ts'

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

/** Whether a sentence of the chapters is said in other words than before, or has a term that sounds otherwise. */
export async function spokenOtherwise(
  chapters: readonly Chapter[],
  { before, after }: Editions,
): Promise<(sentence: string) => boolean> {
  const words = chapters.flatMap(({ sentences }) =>
    sentences.flatMap((sentence) => soundingWords(after.said(sentence))),
  )
  const others = new Set<string>()
  for (const term of new Set(words.filter((word) => ipaOf(word)))) {
    const [one, other] = [await aloud(before, `${term}.`), await aloud(after, `${term}.`)]
    if (!isDeepStrictEqual(one.samples, other.samples)) others.add(term)
  }
  return (sentence) => {
    const said = after.said(sentence)
    return said !== before.said(sentence) || soundingWords(said).some((word) => others.has(word))
  }
}

export async function aloud({ engine }: Edition, words: string): Promise<Pcm> {
  return await engine.speak(words, { voice: VOICE, seed: 1 })
}
