import { createHash } from 'node:crypto'
import { basename, extname } from 'node:path'
import { InputError } from '#core/errors.ts'
import { listenersTo, startEngine } from '#gpu-bridge/engines/start-engine.ts'
import { readVoice } from '#gpu-bridge/pod/settings.ts'
import type { TimingManifest } from '#gpu-bridge/protocol/contract.ts'
import { timingToSmil } from '#gpu-bridge/protocol/timing-to-smil.ts'
import { timingToVtt } from '#gpu-bridge/protocol/timing-to-vtt.ts'
import { MP3_PROFILES } from '#gpu-bridge/speech/mp3.ts'
import { speakChapter } from '#gpu-bridge/speech/speak-chapter.ts'
import { writeWhole } from './write-whole.ts'
import type { SpeakRequest } from './requests.ts'

/** In each of them a timing can be put into a file, by the file's ending. */
const FORMS: Readonly<Record<string, (timing: TimingManifest, mp3: string) => string>> = {
  '.json': (timing) => `${JSON.stringify(timing, null, 2)}\n`,
  '.vtt': timingToVtt,
  '.smil': (timing, mp3) =>
    timingToSmil(timing, { text: `${basename(mp3, '.mp3')}.xhtml`, audio: basename(mp3) }),
}

/** Speaks a script into a file, whole or not at all. Throws `InputError` for a voice or a form there is not. */
export async function speakFile(
  { script, to, timing: timingTo, profile }: SpeakRequest,
  onProgress: (fraction: number) => void,
) {
  const form = timingTo === null ? null : FORMS[extname(timingTo)]
  if (form === undefined) {
    const mend = `Give a name that ends in ${Object.keys(FORMS).join(', ')}.`
    throw new InputError('timing', `${timingTo} is of no form that is known`, mend)
  }
  const choice = readVoice(process.env)
  const engine = await startEngine(choice.engine)
  if (!engine.voices.some(({ name }) => name === script.voice)) {
    const names = engine.voices.map(({ name }) => name).join(', ')
    throw new InputError('voice', `there is no voice ${script.voice}`, `Choose ${names}.`)
  }
  const { mp3, seconds, timing, flags } = await speakChapter(script, engine, {
    listeners: await listenersTo(choice.engine, choice.recogniser),
    onProgress: (done, total) => onProgress(done / total),
    ...(profile && { profile: MP3_PROFILES[profile] }),
  })
  await writeWhole(to, mp3)
  if (timingTo !== null && form !== null) {
    const audioSha256 = createHash('sha256').update(mp3).digest('hex')
    await writeWhole(timingTo, form({ ...timing, audioSha256 }, to))
  }
  return { file: to, voice: script.voice, engine: engine.name, seconds, bytes: mp3.length, flags }
}
