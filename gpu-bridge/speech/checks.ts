import { DependencyError } from '#core/errors.ts'
import { faultsOf, type SoundFault } from './check-chunk.ts'
import { featuresOf, type SpokenFeatures } from './compare/features.ts'
import { likenessOf, warpBetween } from './compare/likeness.ts'
import { normOf, readingFaults, type ReadingFault, type VoiceNorm } from './compare/voice-norm.ts'
import { secondsOf, type Pcm, type SpeechEngine, type SpeechLimits } from './engine.ts'
import { writtenFor } from './lexicon/lexicon.ts'
import { mishearing, type Recogniser } from './recogniser.ts'
import type { Called } from './text/names.ts'

/** Everything that can be wrong with a spoken chunk. */
export type ChunkFault = SoundFault | ReadingFault | 'cut-off' | 'misheard'

/** Tells what is wrong with a reading of a text. */
export type ChunkCheck = (pcm: Pcm, text: string) => Promise<readonly ChunkFault[]>

/** No listener is given a reading with one of these: there are no words in it, or hardly half of them. */
const UNFIT: ReadonlySet<ChunkFault> = new Set([
  'silent',
  'broken-samples',
  'cut-off',
  'too-short',
  'noisy',
])

export function isUnfit(faults: readonly ChunkFault[]): boolean {
  return faults.some((fault) => UNFIT.has(fault))
}

/** One check after the other, until one of them finds something: the later ones cost more. */
export function inTurn(checks: readonly ChunkCheck[]): ChunkCheck {
  return async (pcm, text) => {
    for (const check of checks) {
      const faults = await check(pcm, text)
      if (faults.length > 0) return faults
    }
    return []
  }
}

/** What the sound alone tells; as long as the engine speaks at most, it was cut off. */
export function soundCheck({ longestSeconds }: SpeechLimits): ChunkCheck {
  const nearly = (longestSeconds ?? Number.POSITIVE_INFINITY) - 0.1
  return async (pcm, text) => [
    ...(secondsOf(pcm) >= nearly ? (['cut-off'] as const) : []),
    ...faultsOf(pcm, text),
  ]
}

/** What a recogniser tells who writes down what it hears, of a text about these people. */
export function recogniserCheck(recogniser: Recogniser, people: readonly Called[]): ChunkCheck {
  const mishearingOf = mishearing(people)
  return async (pcm, text) =>
    mishearingOf(text, await recogniser.hear(pcm)).isMisheard ? ['misheard'] : []
}

/** Plain sentences in which every sound of English occurs; a voice is measured on them. */
const SPOKEN_TO_MEASURE = [
  'The rainbow is a division of white light into many beautiful colours, and it takes the shape of a long round arch.',
  'When the sunlight strikes raindrops in the air, they act as a prism; there is, according to legend, a pot of gold at one end.',
  'People look, but no one ever finds it. Throughout the ages they have explained the bow in the sky in various ways.',
]

/**
 * What a second reading of the same text tells, by a voice that says everything that it is given: words left
 * out, said twice, or another text. What the voice is usually like is measured first, when it is first checked.
 */
export function referenceCheck(
  voice: { readonly engine: SpeechEngine; readonly name: string },
  reference: { readonly engine: SpeechEngine; readonly name: string },
): ChunkCheck {
  // A chunk that is spoken again is held against the same reference.
  let last: { readonly text: string; readonly features: SpokenFeatures } | null = null
  const referenceOf = async (text: string): Promise<SpokenFeatures> => {
    if (last?.text !== text) last = { text, features: featuresOf(await readBy(reference, text)) }
    return last.features
  }
  let measured: Promise<VoiceNorm> | null = null
  const measure = async (): Promise<VoiceNorm> => {
    const readings = []
    for (const text of SPOKEN_TO_MEASURE) {
      readings.push({ pcm: await readBy(voice, text), features: await referenceOf(text) })
    }
    const [first] = readings
    const warp = first ? warpBetween(first.pcm, first.features) : 1
    const likenesses = readings.map(({ pcm, features }) => likenessOf(pcm, features, warp))
    return normOf(
      likenesses.filter((likeness) => likeness !== null),
      warp,
    )
  }
  return async (pcm, text) => {
    const norm = await (measured ??= measure())
    const likeness = likenessOf(pcm, await referenceOf(text), norm.warp)
    return likeness ? readingFaults(likeness, norm) : []
  }
}

const ATTEMPTS = 3

/**
 * A failure that another attempt may mend is none of the chapter that is checked, and a reading that is wrong by its
 * sound measures nobody: every good chunk would then be suspect.
 */
async function readBy(
  { engine, name }: { readonly engine: SpeechEngine; readonly name: string },
  text: string,
): Promise<Pcm> {
  const written = writtenFor(engine.lexicon, text)
  for (let seed = 1; ; seed++) {
    try {
      const pcm = await engine.speak(written, { voice: name, seed })
      if (seed === ATTEMPTS || faultsOf(pcm, text).length === 0) return pcm
    } catch (error) {
      const mayMend = error instanceof DependencyError && error.kind === 'retry'
      if (!mayMend || seed === ATTEMPTS) throw error
    }
  }
}
