import { createHash } from 'node:crypto'
import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type * as z from 'zod'
import { DependencyError, InputError } from '#core/errors.ts'
import type { Pcm } from '#gpu-bridge/speech/engine.ts'
import { readWav } from '#gpu-bridge/speech/wav.ts'
import type { VoiceSample } from '../openai-speech/dialect.ts'
import { Consent } from './consent.ts'
import { measureSample, refuseUnusable, type SampleMeasures } from './sample.ts'

export type GivenConsent = Omit<Consent, 'sampleSha256'>

/**
 * Measures a recording and keeps it with its speaker's consent: `NAME.wav` and `NAME.consent.json` in the folder.
 * Throws `InputError` for one that is unusable, for a consent that says too little, and for a name that is taken. The
 * very same may be kept again: that ends what was cut short.
 */
export async function keepSample(
  folder: string,
  wav: Uint8Array,
  given: GivenConsent,
): Promise<SampleMeasures> {
  const consent = Consent.safeParse({ ...given, sampleSha256: sha256(wav) })
  if (!consent.success) {
    const [{ path, message }] = consent.error.issues as [z.core.$ZodIssue]
    const mend = 'Record who agreed, when, and to what wording.'
    throw new InputError(`consent.${path.join('.')}`, message, mend)
  }
  const measures = measureSample(soundIn(wav))
  refuseUnusable(measures)
  const { sample, record } = placesOf(folder, given.voice)
  await mkdir(folder, { recursive: true })
  const text = `${JSON.stringify(consent.data, null, 2)}\n`
  if (!(await wroteNew(record, text)) && (await readFile(record, 'utf8')) !== text) {
    throw new InputError('voice', `there is a voice "${given.voice}"`, 'Choose another name.')
  }
  await writeFile(sample, wav)
  return measures
}

/** A kept sample. Throws `InputError` where its consent is missing, or is about another recording. */
export async function keptSample(folder: string, voice: string): Promise<VoiceSample> {
  const { sample, record } = placesOf(folder, voice)
  const [wav, text] = await Promise.all([read(sample), read(record)])
  const consent = text && Consent.safeParse(jsonIn(text))
  if (!wav || !consent?.success || consent.data.sampleSha256 !== sha256(wav)) {
    const mend = 'Keep it together with what its speaker agreed to.'
    throw new InputError('voice', `no consent is kept for the sample of "${voice}"`, mend)
  }
  return { name: voice, wav }
}

function soundIn(wav: Uint8Array): Pcm {
  try {
    return readWav(wav)
  } catch (error) {
    if (!(error instanceof DependencyError)) throw error
    throw new InputError('sample', 'it is no WAV that can be read', 'Give one of 16 to 32 bits.')
  }
}

/** Null for what is no JSON: cut short, or edited by hand. */
function jsonIn(text: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder().decode(text))
  } catch {
    return null
  }
}

function placesOf(folder: string, voice: string) {
  return {
    sample: join(folder, `${voice}.wav`),
    record: join(folder, `${voice}.consent.json`),
  }
}

/** Writes a file that is not there yet; false where it is. */
async function wroteNew(file: string, text: string): Promise<boolean> {
  try {
    await writeFile(file, text, { flag: 'wx' })
    return true
  } catch (cause) {
    if ((cause as NodeJS.ErrnoException).code === 'EEXIST') return false
    throw cause
  }
}

async function read(file: string): Promise<Uint8Array | null> {
  try {
    return await readFile(file)
  } catch (cause) {
    if ((cause as NodeJS.ErrnoException).code === 'ENOENT') return null
    throw cause
  }
}

function sha256(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex')
}
