import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fliteEngine } from '#gpu-bridge/engines/flite/flite.ts'
import type { Pcm, SpeechEngine } from '#gpu-bridge/speech/engine.ts'
import { ipaOf } from '#gpu-bridge/speech/lexicon/lexicon.ts'
import { speakableOf } from '#gpu-bridge/speech/speakable.ts'
import { errorRate, soundingWords, wordErrors } from '#gpu-bridge/speech/word-error.ts'
import { checkOut } from '../../bench/old-checkout.ts'
import {
  FIRST_EDITION,
  FIRST_EDITION_PEOPLE,
  firstEditionChapters,
  type Chapter,
} from './intelligibility/chapters.ts'
import {
  hasPocketsphinx,
  initiate,
  listen,
  soundsOf,
  STRANGER,
  type Listener,
} from './intelligibility/recogniser.ts'
import { lexiconTerms } from './intelligibility/terms.ts'
import type { Case } from './prove.ts'

const VOICE = 'rms'
/** How many sentences of each chapter are heard at most: all sixteen are three and a half hours. */
const MOST = Number(process.env['INTELLIGIBILITY_MOST'] ?? 24)

/** How the words come to be heard: what is given to the voice, and the voice. */
interface FrontEnd {
  readonly said: (sentence: string) => string
  readonly engine: SpeechEngine
}

/** A chapter's share of words misheard, of each front end. */
interface Heard {
  readonly id: string
  readonly before: number
  readonly after: number
}

/**
 * How many words a recogniser mishears of the first edition's sixteen chapters, as the first edition
 * spoke them and as they are spoken now, ranked in one run. The recogniser has learned the terms of
 * the traditions, as somebody who orders such a reading has; what a stranger hears is told beside it.
 */
export const INTELLIGIBILITY_CASES: readonly Case[] = [
  {
    name: 'who knows the terms mishears hardly more of Vedic and Kabbalah chapters than of Western ones',
    show: async (seed) => {
      const heard = await measured(seed, { who: 'initiate', which: ({ sentences }) => sentences })
      const told = inWords(heard)
      const isNear = ['vedic', 'kabbalah'].every((system) => ratio(heard, system, 'after') <= 1.5)
      if (!isNear) throw new Error(told)
      return told
    },
  },
  {
    name: 'what is spoken in another way than in the first edition is misheard less, in all sixteen chapters',
    show: async (seed) => {
      const heard = await measured(seed, { who: 'initiate', which: spokenOtherwise })
      const told = inWords(heard)
      if (!heard.every(({ before, after }) => after < before)) throw new Error(told)
      return told
    },
  },
  {
    name: 'a stranger to the terms mishears less than of the first edition',
    show: async (seed) => {
      const heard = await measured(seed, { who: 'stranger', which: spokenOtherwise })
      const told = inWords(heard)
      if (mean(heard, 'after') >= mean(heard, 'before')) throw new Error(told)
      return told
    },
  },
]

interface Measuring {
  readonly who: 'initiate' | 'stranger'
  /** The sentences of a chapter that are heard, or some of them. */
  readonly which: (
    chapter: Chapter,
    saying: Readonly<Record<'before' | 'after', FrontEnd>>,
  ) => readonly string[]
}

/** Sentences with other words, or with a term: all others sound as they did. */
const spokenOtherwise: Measuring['which'] = ({ sentences }, { before, after }) =>
  sentences.filter((sentence) => {
    const words = after.said(sentence)
    return words !== before.said(sentence) || soundingWords(words).some((word) => ipaOf(word))
  })

async function measured(seed: number, { who, which }: Measuring): Promise<readonly Heard[]> {
  if (!hasPocketsphinx()) {
    throw new Error('needs pocketsphinx: apt-get install pocketsphinx pocketsphinx-en-us')
  }
  const folder = await mkdtemp(join(tmpdir(), 'billion-heard-'))
  const old = await checkOut(FIRST_EDITION)
  try {
    const saying = { before: await firstEdition(old.folder), after: await today() }
    const chapters = (await firstEditionChapters()).map((chapter) => ({
      id: chapter.id,
      sentences: some(which(chapter, saying), seed),
    }))
    const listener = who === 'stranger' ? STRANGER : await initiated(chapters, saying.after, folder)
    const spoken: Spoken[] = []
    for (const chapter of chapters) spoken.push(...(await speak(chapter, saying)))
    const sounds = spoken.map(({ sound }) => sound)
    const words = await listen(listener, sounds, join(folder, 'sounds'))
    const dictionary = await soundsOf(listener)
    const soundOf = (word: string) => dictionary.get(word)
    const counted = spoken.map(({ meant, ...whose }, index) => ({
      ...whose,
      errors: wordErrors(meant, words[index]!, { soundOf }),
    }))
    return chapters.map(({ id }) => {
      const shareMisheard = (isAfter: boolean) => {
        const own = counted.filter((each) => each.id === id && each.isAfter === isAfter)
        return errorRate(own.map(({ errors }) => errors))
      }
      return { id, before: shareMisheard(false), after: shareMisheard(true) }
    })
  } finally {
    await old.remove()
    await rm(folder, { recursive: true, force: true })
  }
}

/** All of a few; of many as many as are heard, evenly spread, beginning where the seed says. */
function some(sentences: readonly string[], seed: number): readonly string[] {
  if (sentences.length <= MOST) return sentences
  const step = sentences.length / MOST
  return Array.from({ length: MOST }, (_, index) => {
    const place = Math.floor(index * step + (seed % step))
    return sentences[Math.min(place, sentences.length - 1)]!
  })
}

async function initiated(
  chapters: readonly Chapter[],
  { said }: FrontEnd,
  folder: string,
): Promise<Listener> {
  const texts = chapters.flatMap(({ sentences }) => sentences.map(said))
  return await initiate(lexiconTerms(), { texts, dictionary: join(folder, 'words.dict') })
}

async function today(): Promise<FrontEnd> {
  const speakable = speakableOf(FIRST_EDITION_PEOPLE)
  return { said: (sentence) => speakable(sentence).text, engine: await fliteEngine() }
}

/** The first edition's own code: names were a list of texts, and its voice knew no terms. */
async function firstEdition(folder: string): Promise<FrontEnd> {
  const { speakable } = await import(join(folder, 'gpu-bridge/speech/speakable.ts'))
  const flite = await import(join(folder, 'gpu-bridge/engines/flite/flite.ts'))
  const names = FIRST_EDITION_PEOPLE.map(({ name }) => name)
  return { said: (sentence) => speakable(sentence, names).text, engine: await flite.fliteEngine() }
}

/** A sentence as one of the two front ends has it spoken. */
interface Spoken {
  /** The chapter's. */
  readonly id: string
  readonly isAfter: boolean
  /** What a reader would say, which is what should be heard. */
  readonly meant: string
  readonly sound: Pcm
}

async function speak(
  { id, sentences }: Chapter,
  { before, after }: Readonly<Record<'before' | 'after', FrontEnd>>,
): Promise<readonly Spoken[]> {
  const spoken: Spoken[] = []
  for (const sentence of sentences) {
    const meant = after.said(sentence)
    if (meant === '') continue
    for (const { said, engine } of [before, after]) {
      const sound = await engine.speak(said(sentence), { voice: VOICE, seed: 1 })
      spoken.push({ id, isAfter: engine === after.engine, meant, sound })
    }
  }
  return spoken
}

/** Mean share of a system's chapters over that of the Western ones. */
function ratio(heard: readonly Heard[], system: string, when: 'before' | 'after'): number {
  const of = (name: string) =>
    mean(
      heard.filter(({ id }) => id.endsWith(name)),
      when,
    )
  return of(system) / of('western')
}

function mean(heard: readonly Heard[], when: 'before' | 'after'): number {
  return heard.reduce((sum, each) => sum + each[when], 0) / heard.length
}

function inWords(heard: readonly Heard[]): string {
  const ratios = ['vedic', 'kabbalah'].map(
    (system) =>
      `${system} ${ratio(heard, system, 'before').toFixed(2)} → ${ratio(heard, system, 'after').toFixed(2)} of western`,
  )
  const shares = heard.map(
    ({ id, before, after }) => `${id} ${percent(before)} → ${percent(after)}`,
  )
  return `${ratios.join(', ')}; ${shares.join(', ')}`
}

function percent(share: number): string {
  return `${(share * 100).toFixed(1)} %`
}
