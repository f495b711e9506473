import { SPOKEN_IMPRINT } from '#core/imprint.ts'
import type { Script, ScriptSentence } from '#gpu-bridge/protocol/contract.ts'
import { speakableOf, type SpeechFlag } from './speakable.ts'
import { splitSentences } from './sentences.ts'
import type { Called } from './text/names.ts'

/**
 * Cloning voices garble above 300–350 letters, and invent words below about 20; between 200 and
 * 280 they are at their best. A heading too short to stand alone joins what follows it.
 */
export const LONGEST_CHUNK = 300
const TARGET_LENGTH = 280
const SHORTEST_CHUNK = 20

const PAUSE_BETWEEN_SENTENCES_SECONDS = 0.2
const PAUSE_BETWEEN_PARAGRAPHS_SECONDS = 0.6
/** Enough to breathe: a list is heard as one thing. */
const PAUSE_BETWEEN_ITEMS_SECONDS = 0.4
/** A heading stands alone. With the margins that stay around a chunk no pause is longer than 1.3 s. */
const PAUSE_BEFORE_HEADING_SECONDS = 1.2
const PAUSE_AFTER_HEADING_SECONDS = 0.8
const PAUSE_AFTER_TITLE_SECONDS = 1
/** Of the voice's own rate, for what is announced. */
const ANNOUNCING_PACE = 0.93
/** A paragraph of one sentence no longer than this is an item of a list, if the next one is too. */
const LONGEST_ITEM = 70

/** What is spoken in one go. */
export interface Chunk {
  readonly pieces: readonly Piece[]
  readonly pauseAfterSeconds: number
  /** Of the voice's own rate. */
  readonly pace: number
}

/** A sentence, or the part of a long one, in speakable words. */
export interface Piece {
  readonly words: string
  /** Index in `SpeechPlan.sentences`; null for what is only said and was never written. */
  readonly sentence: number | null
}

/** As published. */
export interface PlannedSentence extends ScriptSentence {
  /** Index in the script's sections; the title belongs to the first. */
  readonly section: number
}

export interface SpeechPlan {
  readonly sentences: readonly PlannedSentence[]
  readonly chunks: readonly Chunk[]
  readonly flags: readonly SpeechFlag[]
}

export type TextToSpeak = Pick<Script, 'title' | 'people' | 'spokenAs' | 'sections'> &
  Partial<Pick<Script, 'voice'>>

interface Planning {
  /** What the engine reads well alone; anything shorter joins what follows it. */
  readonly shortestText?: number
}

/**
 * Everything that will be said, in order: the title, whom it is for and which machine voice reads it, then each
 * section's heading and paragraphs, and at the end that a machine wrote and read it. Without a voice's name only
 * what is written.
 */
export function planSpeech(
  text: TextToSpeak,
  { shortestText = SHORTEST_CHUNK }: Planning = {},
): SpeechPlan {
  const { title, people, sections, voice } = text
  const speakable = speakableOf(calledIn(text))
  const sentences: PlannedSentence[] = []
  const flags = new Set<SpeechFlag>()
  const chunks: Chunk[] = []

  const wordsOf = (words: string) => {
    const spoken = speakable(words)
    spoken.flags.forEach((flag) => flags.add(flag))
    return spoken.text === '' ? [] : splitLong(capitalized(spoken.text))
  }
  const say = (paragraph: readonly ScriptSentence[], section: number, manner: Manner) => {
    const pieces = paragraph.flatMap((sentence) => {
      const parts = splitSentences(sentence.text).flatMap(wordsOf)
      if (parts.length === 0) return []
      const index = sentences.push({ ...sentence, section }) - 1
      return parts.map((words) => ({ words, sentence: index }))
    })
    chunks.push(...packed(pieces, manner))
  }
  const sayUnwritten = (words: string, manner: Manner) => {
    const parts = splitSentences(words).flatMap(wordsOf)
    chunks.push(
      ...packed(
        parts.map((part) => ({ words: part, sentence: null })),
        manner,
      ),
    )
  }

  say([title], 0, { pauseAfterSeconds: PAUSE_AFTER_TITLE_SECONDS, pace: ANNOUNCING_PACE })
  const isAnnounced = voice !== undefined && chunks.length > 0
  if (isAnnounced) sayUnwritten(opening(people, voice), BEFORE_HEADING)
  for (const [section, { heading, paragraphs }] of sections.entries()) {
    if (heading !== null) {
      say([heading], section, {
        pauseAfterSeconds: PAUSE_AFTER_HEADING_SECONDS,
        pace: ANNOUNCING_PACE,
      })
    }
    for (const [index, paragraph] of paragraphs.entries()) {
      const next = paragraphs[index + 1]
      const isLast = next === undefined && section < sections.length - 1
      say(paragraph, section, isLast ? BEFORE_HEADING : between(paragraph, next ?? []))
    }
  }
  if (isAnnounced) {
    const last = chunks.pop()
    if (last) chunks.push({ ...last, pauseAfterSeconds: PAUSE_BEFORE_HEADING_SECONDS })
    sayUnwritten(`Here ends ${title.text}. ${SPOKEN_IMPRINT}`, WITHIN_TEXT)
  }
  return { sentences, chunks: withoutShortOnes(chunks, shortestText), flags: [...flags] }
}

/** Whom a text is about, with how they say their names. */
export function calledIn({
  people,
  spokenAs = [],
}: Pick<Script, 'people' | 'spokenAs'>): readonly Called[] {
  return people.map((name, index) => ({ name, spokenAs: spokenAs[index] }))
}

type Manner = Pick<Chunk, 'pauseAfterSeconds' | 'pace'>

const WITHIN_TEXT: Manner = { pauseAfterSeconds: PAUSE_BETWEEN_PARAGRAPHS_SECONDS, pace: 1 }
const WITHIN_LIST: Manner = { pauseAfterSeconds: PAUSE_BETWEEN_ITEMS_SECONDS, pace: 1 }
const BEFORE_HEADING: Manner = { pauseAfterSeconds: PAUSE_BEFORE_HEADING_SECONDS, pace: 1 }

/** Nobody is left to think that a human being reads to them. */
function opening(people: readonly string[], voice: string): string {
  const whom = people.length === 0 ? 'Read' : `For ${people.join(' and ')}, read`
  return `${whom} by ${nameOfVoice(voice)}, a machine voice.`
}

/** `rms` is said letter by letter, `Emily.wav` without its ending, `af_heart` as A F Heart. */
function nameOfVoice(voice: string): string {
  const words = voice.replace(/\.[a-z0-9]{2,4}$/i, '').split(/[\s_-]+/)
  return words
    .map((word) => (/^[a-z]{1,3}$/.test(word) ? word.toUpperCase() : capitalized(word)))
    .join(' ')
}

function between(paragraph: readonly ScriptSentence[], next: readonly ScriptSentence[]): Manner {
  return isItemOfList(paragraph) && isItemOfList(next) ? WITHIN_LIST : WITHIN_TEXT
}

function isItemOfList(paragraph: readonly ScriptSentence[]): boolean {
  return paragraph.length === 1 && paragraph[0]!.text.length <= LONGEST_ITEM
}

export function chunkText({ pieces }: Pick<Chunk, 'pieces'>): string {
  return pieces.map(({ words }) => words).join(' ')
}

/** Cuts at the clause nearest to the middle, again and again, until every part is short enough. */
export function splitLong(words: string, longest = TARGET_LENGTH): readonly string[] {
  if (words.length <= longest) return [words]
  const cut = [/[;:]\s/g, /,\s/g, /\s(?=(?:and|but|or|because|which|while|when|where)\s)/g, /\s/g]
    .map((joint) => middleCut(words, joint))
    .find((place) => place !== null)
  // A single word longer than a chunk is no word; it is cut where it must be.
  const place = cut ?? longest
  return [words.slice(0, place), words.slice(place)].flatMap((part) =>
    splitLong(part.trim(), longest),
  )
}

function middleCut(words: string, joint: RegExp): number | null {
  const middle = words.length / 2
  const places = Array.from(
    words.matchAll(joint),
    ({ index, 0: match }) => index + match.length,
  ).filter((place) => place > SHORTEST_CHUNK && words.length - place > SHORTEST_CHUNK)
  if (places.length === 0) return null
  return places.reduce((best, place) =>
    Math.abs(place - middle) < Math.abs(best - middle) ? place : best,
  )
}

/** An engine that finds sentences by itself looks for capitals: numbers and some names lose theirs. */
function capitalized(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1)
}

function packed(pieces: readonly Piece[], { pauseAfterSeconds, pace }: Manner): readonly Chunk[] {
  const groups: Piece[][] = []
  for (const piece of pieces) {
    const open = groups.at(-1)
    if (open && fits(open, [piece], TARGET_LENGTH)) open.push(piece)
    else groups.push([piece])
  }
  return groups.map((group, index) => ({
    pieces: group,
    pauseAfterSeconds:
      index < groups.length - 1 ? PAUSE_BETWEEN_SENTENCES_SECONDS : pauseAfterSeconds,
    pace,
  }))
}

/** A chunk too short to be spoken well goes before its successor, or at the very end behind its predecessor. */
function withoutShortOnes(chunks: readonly Chunk[], shortestText: number): readonly Chunk[] {
  const isShort = (chunk: Chunk) => chunkText(chunk).length < shortestText
  const merged: Chunk[] = []
  for (const chunk of chunks) {
    const before = merged.at(-1)
    if (before && isShort(before) && fits(before.pieces, chunk.pieces, LONGEST_CHUNK)) {
      merged[merged.length - 1] = { ...chunk, pieces: [...before.pieces, ...chunk.pieces] }
    } else merged.push(chunk)
  }
  const [last, previous] = [merged.at(-1), merged.at(-2)]
  if (last && previous && isShort(last) && fits(previous.pieces, last.pieces, LONGEST_CHUNK)) {
    merged.splice(-2, 2, { ...last, pieces: [...previous.pieces, ...last.pieces] })
  }
  return merged
}

function fits(one: readonly Piece[], other: readonly Piece[], longest: number): boolean {
  return chunkText({ pieces: [...one, ...other] }).length <= longest
}
