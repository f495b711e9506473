import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Pcm } from '#gpu-bridge/speech/engine.ts'
import { errorRate, wordErrors, type WordErrors } from '#gpu-bridge/speech/word-error.ts'
import { checkOut } from '../../bench/old-checkout.ts'
import { FIRST_EDITION, firstEditionChapters, type Chapter } from './intelligibility/chapters.ts'
import { aloud, firstEdition, today, type Editions } from './intelligibility/editions.ts'
import {
  hasPocketsphinx,
  initiate,
  listen,
  soundsOf,
  STRANGER,
  type Listener,
} from './intelligibility/recogniser.ts'
import { paired } from './intelligibility/paired.ts'
import { lexiconTerms } from './intelligibility/terms.ts'
import type { Case } from './prove.ts'

/** How many sentences of each chapter are heard at most; all of them are three and a half hours of sound. */
const MOST = Number(process.env['INTELLIGIBILITY_MOST'] ?? 24)

/** A chapter's share of words misheard, of each edition. */
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
      const heard = sharesMisheard(await heardByInitiate(seed))
      const isNear = ['vedic', 'kabbalah'].every((system) => ratio(heard, system, 'after') <= 1.5)
      return told(inWords(heard), isNear)
    },
  },
  {
    name: 'who knows the terms mishears less than of the first edition, in all sixteen chapters',
    show: async (seed) => {
      const heard = sharesMisheard(await heardByInitiate(seed))
      return told(inWords(heard), isLess(heard))
    },
  },
  {
    name: 'a stranger to the terms mishears less than of the first edition',
    show: async (seed) => {
      const counted = await hear(STRANGER, await speakChapters(seed))
      const [before, after] = [
        counted.map((each) => each.before),
        counted.map((each) => each.after),
      ]
      const { more, standardError } = paired(counted)
      const shares = `${percent(errorRate(before))} → ${percent(errorRate(after))}`
      const difference = `${percent(more)} more, ± ${percent(standardError)}`
      return told(`${shares} (${difference}); ${inWords(sharesMisheard(counted))}`, more < 0)
    },
  },
]

/** What was found. Throws it where it is not what the case claims. */
function told(found: string, isSo: boolean): string {
  if (!isSo) throw new Error(found)
  return found
}

function isLess(heard: readonly Heard[]): boolean {
  return heard.every(({ before, after }) => after < before)
}

/** A sentence as one chapter has it, as both editions speak it. */
interface Spoken {
  /** The chapter's. */
  readonly id: string
  /** What a reader would say, which is what should be heard. */
  readonly meant: string
  readonly before: Pcm
  readonly after: Pcm
}

/** Of a sentence, how many words were misheard of each edition. */
interface Counted extends Pick<Spoken, 'id'> {
  readonly before: WordErrors
  readonly after: WordErrors
}

const spokenBy = new Map<number, Promise<readonly Spoken[]>>()
const heardBy = new Map<number, Promise<readonly Counted[]>>()

/** The chosen sentences of all chapters, spoken once for all cases. */
async function speakChapters(seed: number): Promise<readonly Spoken[]> {
  return await once(spokenBy, seed, async () => {
    if (!hasPocketsphinx()) {
      throw new Error('needs pocketsphinx: apt-get install pocketsphinx pocketsphinx-en-us')
    }
    const old = await checkOut(FIRST_EDITION)
    try {
      const editions = { before: await firstEdition(old.folder), after: await today() }
      const chosen: Spoken[] = []
      for (const chapter of await firstEditionChapters()) {
        chosen.push(...(await speakChapter(chapter, editions, seed)))
      }
      return chosen
    } finally {
      await old.remove()
    }
  })
}

/** All that is spoken, as one hears it who has learned the terms, once for all cases. */
async function heardByInitiate(seed: number): Promise<readonly Counted[]> {
  return await once(heardBy, seed, async () => {
    const spoken = await speakChapters(seed)
    const folder = await mkdtemp(join(tmpdir(), 'billion-listener-'))
    try {
      const texts = spoken.map(({ meant }) => meant)
      const dictionary = join(folder, 'words.dict')
      return await hear(await initiate(lexiconTerms(), { texts, dictionary }), spoken)
    } finally {
      await rm(folder, { recursive: true, force: true })
    }
  })
}

async function once<Result>(
  known: Map<number, Promise<Result>>,
  seed: number,
  make: () => Promise<Result>,
): Promise<Result> {
  const made = known.get(seed) ?? make()
  known.set(seed, made)
  return await made
}

async function hear(listener: Listener, spoken: readonly Spoken[]): Promise<readonly Counted[]> {
  const sounds = spoken.flatMap(({ before, after }) => [before, after])
  const words = await listen(listener, sounds)
  const dictionary = await soundsOf(listener)
  const soundOf = (word: string) => dictionary.get(word)
  return spoken.map(({ id, meant }, index) => {
    const [before, after] = [words[2 * index]!, words[2 * index + 1]!].map((heard) =>
      wordErrors(meant, heard, { soundOf }),
    )
    return { id, before: before!, after: after! }
  })
}

function sharesMisheard(counted: readonly Counted[]): readonly Heard[] {
  return Array.from(
    Map.groupBy(counted, ({ id }) => id),
    ([id, own]) => ({
      id,
      before: errorRate(own.map(({ before }) => before)),
      after: errorRate(own.map(({ after }) => after)),
    }),
  )
}

/** All of a few; of many as many as are wanted, evenly spread, beginning where the seed says. */
function evenly<Item>(all: readonly Item[], wanted: number, seed: number): readonly Item[] {
  if (all.length <= wanted) return all
  const step = all.length / wanted
  return Array.from({ length: wanted }, (_, index) => {
    const place = Math.floor(index * step + (seed % step))
    return all[Math.min(place, all.length - 1)]!
  })
}

async function speakChapter(
  { id, sentences }: Chapter,
  { before, after }: Editions,
  seed: number,
): Promise<readonly Spoken[]> {
  const sayable = sentences.filter((sentence) => after.said(sentence) !== '')
  const chosen: Spoken[] = []
  for (const sentence of evenly(sayable, MOST, seed)) {
    const meant = after.said(sentence)
    const sounds = {
      before: await aloud(before, before.said(sentence)),
      after: await aloud(after, meant),
    }
    chosen.push({ id, meant, ...sounds })
  }
  return chosen
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
