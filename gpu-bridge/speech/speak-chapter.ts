import { InputError } from '#core/errors.ts'
import { SPOKEN_IMPRINT } from '#core/imprint.ts'
import type { Script, TimingManifest } from '#gpu-bridge/protocol/contract.ts'
import { id3Tag, type ChapterMark } from '#gpu-bridge/protocol/id3.ts'
import { inTurn, recogniserCheck, referenceCheck, soundCheck, type ChunkCheck } from './checks.ts'
import type { ChunkCache } from './chunk-cache.ts'
import { calledIn, chunkText, planSpeech, type PlannedSentence, type SpeechPlan } from './chunks.ts'
import { coverOf } from './cover.ts'
import { encodeInHalves, type Encode } from './encode-halves.ts'
import { inOrder } from './in-order.ts'
import type { SpeechEngine } from './engine.ts'
import { master } from './master.ts'
import { mp3DelaySeconds, profileFor, type Mp3Profile } from './mp3.ts'
import type { Recogniser } from './recogniser.ts'
import { lengthSeconds, type Sound } from './sound.ts'
import { speakChunk, type SpokenChunk } from './speak-chunk.ts'
import type { SpeechFlag } from './speakable.ts'
import { join, trim, type TrimmedPart } from './stitch.ts'
import { spansOfPieces, type Span } from './timing.ts'

const HEAD_SECONDS = 0.5
const TAIL_SECONDS = 1.5
const PUBLISHER = 'One in a Billion'

export interface SpokenChapter {
  readonly mp3: Uint8Array
  readonly seconds: number
  readonly timing: Omit<TimingManifest, 'audioSha256'>
  readonly flags: readonly SpeechFlag[]
}

export interface SpeakingOptions {
  /** Called with 0 before the first chunk and after each one. */
  readonly onProgress: (chunksDone: number, chunksTotal: number) => void
  /** By default the one that leaves nothing of the engine's sound out. */
  readonly profile?: Mp3Profile
  /** Who listens beside the measures of the sound alone. Engines that draw no lots say what they are given. */
  readonly listeners?: Listeners
  /** Where chunks lie that were spoken before. */
  readonly cache?: ChunkCache | undefined
  /** Encodes one half of a short chapter while this thread encodes the other. */
  readonly encodeBeside?: Encode | undefined
}

export interface Listeners {
  /** A voice that says everything it is given, to hold every reading against. */
  readonly reference?: { readonly engine: SpeechEngine; readonly name: string }
  readonly recogniser?: Recogniser
}

/**
 * A published text made into a finished audiobook chapter: spoken chunk by chunk, checked, stitched,
 * brought to −19 LUFS, encoded, tagged, and timed sentence by sentence.
 */
export async function speakChapter(
  script: Script,
  engine: SpeechEngine,
  options: SpeakingOptions,
): Promise<SpokenChapter> {
  const { onProgress, profile = profileFor(engine.sampleRate), listeners = {}, cache } = options
  const plan = planSpeech(script, engine.limits)
  if (plan.chunks.length === 0) {
    throw new InputError('script', 'there is nothing to say in it', 'Send a text with words.')
  }
  const check = checkFor(script, engine, listeners)
  const [{ sound, pieces, isSound }, cover] = await Promise.all([
    speakPlan(plan, { script, engine, onProgress, profile, check, cache }),
    coverOf(script.album),
  ])
  const sentences = spansOfSentences(plan, pieces)
  const seconds = lengthSeconds(sound) + mp3DelaySeconds(sound.sampleRate, profile)
  const tag = id3Tag({
    title: script.title.text,
    artist: script.people.join(' & ') || PUBLISHER,
    albumArtist: PUBLISHER,
    album: script.album,
    track: script.track,
    tracks: script.tracks,
    language: script.language,
    genre: 'Audiobook',
    encodedWith: `${engine.name} (synthetic voice ${script.voice}), LAME`,
    comment: SPOKEN_IMPRINT,
    seconds,
    chapters: chapterMarks(script, sentences, seconds),
    cover,
  })
  return {
    mp3: await encodeInHalves(master(sound), profile, { tag, beside: options.encodeBeside }),
    seconds,
    timing: {
      seconds,
      sentences: sentences.map(({ id, text, span }) => ({
        id,
        text,
        start: rounded(span.startSeconds),
        end: rounded(span.endSeconds),
      })),
    },
    flags: isSound ? plan.flags : [...plan.flags, 'chunk-suspect'],
  }
}

/** The cheap checks first; the others are for engines that may say something else than they are given. */
function checkFor(
  script: Script,
  engine: SpeechEngine,
  { reference, recogniser }: Listeners,
): ChunkCheck {
  return inTurn([
    soundCheck(engine.limits),
    ...(engine.drawsLots && reference
      ? [referenceCheck({ engine, name: script.voice }, reference)]
      : []),
    ...(engine.drawsLots && recogniser ? [recogniserCheck(recogniser, calledIn(script))] : []),
  ])
}

interface SpeechOf {
  readonly script: Script
  readonly engine: SpeechEngine
  readonly check: ChunkCheck
  readonly cache: ChunkCache | undefined
}

type Speaking = Required<Pick<SpeakingOptions, 'onProgress' | 'profile'>>

interface SpokenPlan {
  readonly sound: Sound
  /** Timed from the start of the MP3. */
  readonly pieces: readonly TimedPiece[]
  /** Whether every chunk passed its checks. */
  readonly isSound: boolean
}

/** All chunks in one sound. */
async function speakPlan(
  plan: SpeechPlan,
  { script, engine, onProgress, profile, check, cache }: Speaking & SpeechOf,
): Promise<SpokenPlan> {
  const parts: { part: TrimmedPart; pauseAfterSeconds: number; spans: readonly Span[] }[] = []
  let isSound = true
  let done = 0
  onProgress(0, plan.chunks.length)
  await inOrder(plan.chunks, engine.parallel, {
    make: async (chunk, index) => {
      const [text, seed] = [chunkText(chunk), seedOf(script.track, index)]
      const asked = { text, voice: script.voice, seed, pace: chunk.pace }
      const speak = () => speakChunk(engine, asked, check)
      const spoken = await (cache ? cache.spoken(engine, asked, speak) : speak())
      onProgress((done += 1), plan.chunks.length)
      return spoken
    },
    take: ({ pcm, faults }: SpokenChunk, chunk, index) => {
      isSound &&= faults.length === 0
      const isLast = index === plan.chunks.length - 1
      parts.push({
        part: trim(pcm),
        pauseAfterSeconds: isLast ? TAIL_SECONDS : chunk.pauseAfterSeconds,
        spans: spansOfPieces(pcm, chunk.pieces),
      })
    },
  })

  const { sound, places } = join(parts, HEAD_SECONDS)
  const delay = mp3DelaySeconds(sound.sampleRate, profile)
  const pieces = plan.chunks.flatMap((chunk, index) =>
    chunk.pieces.map(({ sentence }, piece) => ({
      sentence,
      span: shifted(parts[index]!.spans[piece]!, places[index]!.offsetSeconds + delay),
    })),
  )
  return { sound, pieces, isSound }
}

interface TimedSentence extends PlannedSentence {
  readonly span: Span
}

interface TimedPiece {
  readonly sentence: number | null
  readonly span: Span
}

/** A long sentence is heard from the start of its first piece to the end of its last. */
function spansOfSentences(
  plan: SpeechPlan,
  pieces: readonly TimedPiece[],
): readonly TimedSentence[] {
  const spans = new Map<number, Span>()
  for (const { sentence, span } of pieces) {
    if (sentence === null) continue
    const { startSeconds } = spans.get(sentence) ?? span
    spans.set(sentence, { startSeconds, endSeconds: span.endSeconds })
  }
  return plan.sentences.map((sentence, index) => ({ ...sentence, span: spans.get(index)! }))
}

/** One mark for each section, from its first sentence to the first of the next; the first holds the title too. */
function chapterMarks(
  script: Script,
  sentences: readonly TimedSentence[],
  seconds: number,
): readonly ChapterMark[] {
  const starts = script.sections.flatMap(({ heading }, section) => {
    const first = sentences.find((sentence) => sentence.section === section)
    return first
      ? [
          {
            title: (heading ?? script.title).text,
            startSeconds: section === 0 ? 0 : first.span.startSeconds,
          },
        ]
      : []
  })
  return starts.map((mark, index) => ({
    ...mark,
    endSeconds: starts[index + 1]?.startSeconds ?? seconds,
  }))
}

function shifted({ startSeconds, endSeconds }: Span, by: number): Span {
  return { startSeconds: startSeconds + by, endSeconds: endSeconds + by }
}

/** Milliseconds are finer than any reader follows. */
function rounded(seconds: number): number {
  return Math.round(seconds * 1000) / 1000
}

/** The same for the same chunk of the same chapter, and far enough apart for all its attempts. */
function seedOf(track: number, chunk: number): number {
  return track * 1_000_000 + chunk * 10
}
