import type { Script, ScriptSentence } from '#gpu-bridge/protocol/contract.ts'
import { speakableOf, type SpeechFlag } from './speakable.ts'
import { splitSentences } from './sentences.ts'

/**
 * Cloning voices garble above 300–350 letters, and invent words below about 20; between 200 and
 * 280 they are at their best. A heading too short to stand alone joins what follows it.
 */
export const LONGEST_CHUNK = 300
const TARGET_LENGTH = 280
const SHORTEST_CHUNK = 20

const PAUSE_BETWEEN_SENTENCES_SECONDS = 0.2
const PAUSE_BETWEEN_PARAGRAPHS_SECONDS = 0.6
const PAUSE_AFTER_TITLE_SECONDS = 1

/** What is spoken in one go. */
export interface Chunk {
  readonly pieces: readonly Piece[]
  readonly pauseAfterSeconds: number
}

/** A sentence, or the part of a long one, in speakable words. */
export interface Piece {
  readonly words: string
  /** Index in `SpeechPlan.sentences`. */
  readonly sentence: number
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

export type TextToSpeak = Pick<Script, 'title' | 'people' | 'spokenAs' | 'sections'>

/** Everything that will be said, in order: the title, then each section's heading and paragraphs. */
export function planSpeech({ title, people, spokenAs = [], sections }: TextToSpeak): SpeechPlan {
  const speakable = speakableOf(people.map((name, index) => ({ name, spokenAs: spokenAs[index] })))
  const sentences: PlannedSentence[] = []
  const flags = new Set<SpeechFlag>()
  const chunks: Chunk[] = []

  const wordsOf = (text: string) => {
    const spoken = speakable(text)
    spoken.flags.forEach((flag) => flags.add(flag))
    return spoken.text === '' ? [] : splitLong(capitalized(spoken.text))
  }
  const say = (
    paragraph: readonly ScriptSentence[],
    section: number,
    pauseAfterSeconds: number,
  ) => {
    const pieces = paragraph.flatMap((sentence) => {
      const parts = splitSentences(sentence.text).flatMap(wordsOf)
      if (parts.length === 0) return []
      const index = sentences.push({ ...sentence, section }) - 1
      return parts.map((words) => ({ words, sentence: index }))
    })
    chunks.push(...packed(pieces, pauseAfterSeconds))
  }

  say([title], 0, PAUSE_AFTER_TITLE_SECONDS)
  sections.forEach(({ heading, paragraphs }, section) => {
    for (const paragraph of [...(heading === null ? [] : [[heading]]), ...paragraphs]) {
      say(paragraph, section, PAUSE_BETWEEN_PARAGRAPHS_SECONDS)
    }
  })
  return { sentences, chunks: withoutShortOnes(chunks), flags: [...flags] }
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

function packed(pieces: readonly Piece[], pauseAfterSeconds: number): readonly Chunk[] {
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
  }))
}

/** A chunk too short to be spoken well goes before its successor, or at the very end behind its predecessor. */
function withoutShortOnes(chunks: readonly Chunk[]): readonly Chunk[] {
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

function isShort(chunk: Chunk): boolean {
  return chunkText(chunk).length < SHORTEST_CHUNK
}

function fits(one: readonly Piece[], other: readonly Piece[], longest: number): boolean {
  return chunkText({ pieces: [...one, ...other] }).length <= longest
}
