import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus'
import { fliteEngine } from '#gpu-bridge/engines/flite/flite.ts'
import { inTurn, referenceCheck, soundCheck, type ChunkCheck } from '#gpu-bridge/speech/checks.ts'
import { chunkText, planSpeech } from '#gpu-bridge/speech/chunks.ts'
import type { SpeechEngine } from '#gpu-bridge/speech/engine.ts'
import { FIRST_EDITION_PEOPLE, firstEditionChapters } from './intelligibility/chapters.ts'
import type { Case } from './prove.ts'
import { FAULTS } from './speech-faults/inject.ts'

/** Each kind of fault is looked for in so many chunks. */
const CHUNKS = Number(process.env['SPEECH_FAULTS_CHUNKS'] ?? 300)
const VOICES = ['rms', 'slt', 'awb']
const REFERENCE = 'kal16'
const MOST_FALSE_ALARMS = 0.01
/** Of a shorter one nothing can be left out for 1.5 s. */
const SHORTEST = 100

/** The checks of a chunk against faults that are put in: three voices in turn, read along by a fourth. */
export const SPEECH_FAULT_CASES: readonly Case[] = [
  {
    name: 'faults put into chunks are found, and good chunks let pass',
    show: async (seed) => {
      const found = await faultsFound(seed, CHUNKS)
      const told = [...found]
        .map(([kind, { found: count, of }]) => `${kind} ${count}/${of}`)
        .join(', ')
      for (const [kind, { found: count, of }] of found) {
        const isRight =
          kind === GOOD ? count <= MOST_FALSE_ALARMS * of : count >= FAULTS[kind]!.least * of
        if (!isRight) throw new Error(`${kind}: ${count} of ${of}; ${told}`)
      }
      return told
    },
  },
]

const GOOD = 'false alarms'

interface Found {
  readonly found: number
  readonly of: number
}

/** How many of each kind were found, and under `false alarms` how many good chunks were not let pass. */
export async function faultsFound(
  seed: number,
  count: number,
): Promise<ReadonlyMap<string, Found>> {
  const engine = await fliteEngine()
  const texts = await chunkTexts()
  const checks = new Map(VOICES.map((voice) => [voice, checkOf(engine, voice)]))
  const random = xoroshiro128plus(seed)
  const found = new Map<string, Found>()
  const note = (kind: string, isFound: boolean) => {
    const before = found.get(kind) ?? { found: 0, of: 0 }
    found.set(kind, { found: before.found + (isFound ? 1 : 0), of: before.of + 1 })
  }
  const step = texts.length / count
  for (let index = 0; index < count; index++) {
    const at = Math.floor(index * step + (seed % Math.max(1, step)))
    const [text, other] = [texts[at % texts.length]!, texts[(at + 7) % texts.length]!]
    const voice = VOICES[index % VOICES.length]!
    const check = checks.get(voice)!
    const read = (words: string, pace = 1) => engine.speak(words, { voice, seed: 1, pace })
    const chunk = {
      good: await read(text),
      slow: await read(text, 1 / 1.4),
      other: await read(other),
    }
    note(GOOD, (await check(chunk.good, text)).length > 0)
    for (const [kind, { spoil }] of Object.entries(FAULTS)) {
      note(kind, (await check(spoil(chunk, random), text)).length > 0)
    }
  }
  return found
}

function checkOf(engine: SpeechEngine, voice: string): ChunkCheck {
  return inTurn([
    soundCheck(engine.limits),
    referenceCheck({ engine, name: voice }, { engine, name: REFERENCE }),
  ])
}

/** Chunks of the first edition's sixteen chapters. */
async function chunkTexts(): Promise<readonly string[]> {
  const chapters = await firstEditionChapters()
  return chapters.flatMap(({ id, sentences }) => {
    const written = sentences.map((text, index) => ({ id: `s${index + 2}`, text }))
    const { chunks } = planSpeech({
      title: { id: 's1', text: id },
      people: FIRST_EDITION_PEOPLE.map(({ name }) => name),
      sections: [{ heading: null, paragraphs: [written] }],
    })
    return chunks.map(chunkText).filter((text) => text.length >= SHORTEST)
  })
}
